using System.Xml;
using System.Xml.Linq;
using FeedbackLog.Planning;
using Xunit;
using static FeedbackLog.Tests.Feeds.FeedSamples;

namespace FeedbackLog.Tests.Feeds;

public class LegalTextTests
{
    private const string Hostile = "a\u0000\u0001\u0008\u000B\u001F\uD800b\uDC00\uFFFE\uFFFFc]]>\uD83D\uDE00\uDC00\uD83D";
    private const string Left = "abc]]>\uD83D\uDE00";

    [Fact]
    public void Of_all_units_exactly_those_stay_that_the_standard_allows()
    {
        var kept = 0;
        for (var code = 0; code <= char.MaxValue; code++)
        {
            var title = TitleThrough((char)code);
            if (XmlConvert.IsXmlChar((char)code)) Assert.Equal($"x{(char)code}y", title);
            else Assert.Equal("xy", title);
            kept += title.Length - 2;
        }

        // XML 1.0, section 2.2: three controls, U+0020 to U+D7FF, U+E000 to U+FFFD.
        Assert.Equal(3 + (0xD800 - 0x20) + (0xFFFE - 0xE000), kept);
    }

    [Theory]
    [MemberData(nameof(PermanentIdTests.Formats), MemberType = typeof(PermanentIdTests))]
    public void No_text_of_an_entry_or_of_the_configuration_breaks_a_feed(FeedFormat format)
    {
        var entry = Entry().WithText(text => text with { Title = Hostile, Summary = Hostile, Sections = [Section("problem", Hostile, $"<p>{Hostile}</p>")] });
        var config = Config with { Title = Same(Hostile), Description = Same(Hostile), Organisation = Hostile };

        var written = Written(File(format, entry), FrameOf(config));

        Assert.Equal(["tag:example.org,2026:2026-0042/fi"], Ids(File(format, entry), FrameOf(config)));
        if (format == FeedFormat.Json) return;
        Assert.Contains(XDocument.Parse(written).Descendants(), element => element.Value == Left);
        Assert.Contains(XDocument.Parse(written).Descendants(), element => element.Value.Contains($"<p>{Left}</p>", StringComparison.Ordinal));
    }

    [Fact]
    public void No_title_breaks_the_list_of_feeds()
    {
        var list = new OpmlFile(FeedbackLog.Text.OutputPath.Of("feeds.opml"), default, "fi") { Topics = [Refunds with { Label = Same(Hostile) }] };

        var texts = Xml(list, FrameOf(Config with { Title = Same(Hostile) })).Descendants("outline").Select(outline => outline.Attribute("text")!.Value);

        Assert.Equal([Left, Left, $"{Left}: {Left}"], texts);
    }

    // JSON carries every character, so it shows what was taken out before any writer could object.
    private static string TitleThrough(char letter) => FeedbackLog.Feeds.FeedItem
        .Of(Entry().WithText(text => text with { Title = $"x{letter}y", Sections = [] }), Frame).Title;

    private static FeedbackLog.Configuration.LocalText Same(string text) => FeedbackLog.Configuration.LocalText.Same(text, ["fi"]);
}
