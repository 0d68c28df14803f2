using System.Text;
using FeedbackLog.Configuration;
using FeedbackLog.Diagnostics;
using FeedbackLog.Prose;
using FeedbackLog.Tests.Diagnostics;
using FeedbackLog.Text;
using Xunit;

namespace FeedbackLog.Tests.Prose;

public sealed class ProseLimitsTests
{
    private static readonly SiteConfig Config = SiteConfigParser.Parse(FileOf("contact: {email: shop@example.org}\n")).Value!;

    [Fact]
    public void Five_hundred_links_are_published_and_one_more_is_a_finding()
    {
        Assert.Equal("", Read(Repeat("[a](/b/)\n\n", 500)));
        Assert.Equal("x.md:1001:1 error FL318 The text has more than 500 links.", Read(Repeat("[a](/b/)\n\n", 501)));
    }

    [Fact]
    public void Two_thousand_cells_are_published_and_one_more_row_is_a_finding()
    {
        Assert.Equal("", Read("|a|b|\n|-|-|\n" + Repeat("|1|2|\n", 999)));
        Assert.Equal("x.md:1002:2 error FL318 The tables of the text have more than 2000 cells.", Read("|a|b|\n|-|-|\n" + Repeat("|1|2|\n", 1000)));
    }

    [Theory]
    [InlineData(70)]
    [InlineData(1000)]
    public void Quotes_in_quotes_without_end_are_one_finding(int depth) =>
        Assert.EndsWith("error FL318 Lists and quotations stand in one another more than 64 deep.", Read(Repeat(">", depth) + " a\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("a <b>c</b>", "x.md:1:3 warning FL317 There is HTML in the text.")]
    [InlineData("*a <br/> b*", "x.md:1:4 warning FL317 There is HTML in the text.")]
    [InlineData("<div class=\"x\">\n\ntext", "x.md:1:1 warning FL317 There is HTML in the text.")]
    [InlineData("a <!-- b -->", "x.md:1:3 error FL317 There is a hidden comment in the text.")]
    public void Html_is_told_at_its_place(string text, string told) => Assert.Equal(told, Read(text));

    [Theory]
    [InlineData("1 < 2 and 3 > 2")]
    [InlineData("I <3 this shop")]
    [InlineData("write \\<b> to show it")]
    [InlineData("write `<b>` to show it")]
    [InlineData("    <b>code</b>")]
    [InlineData("<https://example.org/>")]
    public void Signs_that_are_no_html_are_fine(string text) => Assert.Equal("", Read(text));

    private static string Read(string text)
    {
        var file = FileOf(text);
        var findings = new List<Diagnostic>();
        ProseParser.ParseWhole(file, new SourceSpan(0, file.Text.Length), Config, findings);
        return Tell.All(findings);
    }

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static SourceFile FileOf(string text) => SourceFile.Decode("x.md", Encoding.UTF8.GetBytes(text));
}
