using System.Xml.Linq;
using FeedbackLog.Planning;
using Xunit;
using static FeedbackLog.Tests.Feeds.FeedSamples;

namespace FeedbackLog.Tests.Feeds;

public class XmlTextTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(20_000)]
    public void A_long_text_arrives_as_it_was_sent_wherever_it_is_cut(int length)
    {
        // Pairs of surrogates and marks in turn, so that every cut falls between or inside one of them for some length.
        var text = new string('x', length % 2) + string.Concat(Enumerable.Repeat("\uD83D\uDE00ä€&<>\"']]>\n\t", length / 14 + 1));
        var entry = Entry().WithText(written => written with { Sections = [Section("problem", "Ongelma", text)] });

        var read = Xml(File(FeedFormat.Rss, entry)).Descendants(Content + "encoded").Single().Value;

        Assert.Equal("<h2>Ongelma</h2>\n" + text, read);
    }

    [Fact]
    public void It_escapes_what_the_XML_writer_escapes()
    {
        const string text = "<p title=\"ä\">a &amp; b ]]> € \uD83D\uDE00 'x'</p>\n";
        var entry = Entry().WithText(written => written with { Sections = [Section("problem", "Ongelma", text)] });

        var expected = new XElement("encoded", "<h2>Ongelma</h2>\n" + text).ToString(SaveOptions.DisableFormatting)["<encoded>".Length..];

        Assert.Contains("<content:encoded>" + expected.Replace("</encoded>", "</content:encoded>", StringComparison.Ordinal), Written(File(FeedFormat.Rss, entry)), StringComparison.Ordinal);
    }
}
