using System.Text;
using FeedbackLog.Tests.Diagnostics;
using FeedbackLog.Text;
using FeedbackLog.Yaml;
using Xunit;

namespace FeedbackLog.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Fact]
    public void More_values_than_the_limit_are_refused()
    {
        var values = string.Join(", ", Enumerable.Repeat("a", YamlReader.MaxNodes));
        var read = YamlReader.Read(FileOf($"list: [{values}]\n"), new SourceSpan(0, values.Length + 9));
        Assert.Null(read.Value);
        Assert.EndsWith("error FL307 There are more values here than can be read.", Tell.All(read.Findings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: &x b\n", "x.yml:1:4 error FL307 The value has a name of its own (&), which is not used here.")]
    [InlineData("a: *x\n", "x.yml:1:4 error FL307 The value points at another value (*), which is not used here.")]
    [InlineData("a: !!binary b\n", "x.yml:1:4 error FL307 The value has a type mark (!), which is not used here.")]
    [InlineData("a: 1\n\tb: 2\n", "x.yml:2:1 error FL307 The line begins with a tab.")]
    [InlineData("a: 1\n---\nb: 2\n", "x.yml:2:1 error FL307 A second document begins here.")]
    [InlineData("just text\n", "x.yml:1:1 error FL307 There are no fields here.")]
    [InlineData("a: 1\na: 2\n", "x.yml:2:1 error FL308 The same field stands here for the second time.")]
    public void What_is_refused_is_named_at_its_place(string text, string told) =>
        Assert.Equal(told, Tell.All(YamlReader.Read(FileOf(text)).Findings));

    [Fact]
    public void Values_know_where_they_stand_in_the_file()
    {
        var file = FileOf("---\ntitle: Late\ntopics: [refunds, \"web shop\"]\n---\n");
        var map = YamlReader.Read(file, new SourceSpan(4, file.Text.IndexOf("---", 4, StringComparison.Ordinal))).Value!;
        var topics = (YamlList)map.Find("topics")!.Value;
        Assert.Equal("Late", file.Text[map.Find("title")!.Value.Span.Start..map.Find("title")!.Value.Span.End]);
        Assert.Equal(["refunds", "\"web shop\""], topics.Items.Select(item => file.Text[item.Span.Start..item.Span.End]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# only a comment\n")]
    public void A_file_without_fields_is_an_empty_map(string text)
    {
        var read = YamlReader.Read(FileOf(text));
        Assert.Empty(read.Findings);
        Assert.Empty(read.Value!.Fields);
    }

    private static SourceFile FileOf(string text) => SourceFile.Decode("x.yml", Encoding.UTF8.GetBytes(text));
}
