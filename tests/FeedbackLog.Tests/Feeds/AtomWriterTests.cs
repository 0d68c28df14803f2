using System.Xml.Linq;
using FeedbackLog.Planning;
using Xunit;
using static FeedbackLog.Tests.Feeds.FeedSamples;

namespace FeedbackLog.Tests.Feeds;

public class AtomWriterTests
{
    [Fact]
    public void The_feed_has_everything_that_the_standard_asks_for()
    {
        var feed = Xml(File(FeedFormat.Atom, Entry()));

        Assert.Equal("fi", feed.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal("tag:example.org,2026:feed/fi", feed.Element(Atom + "id")!.Value);
        Assert.Equal("Mitä opimme", feed.Element(Atom + "title")!.Value);
        Assert.Equal("2026-05-04T00:00:00Z", feed.Element(Atom + "updated")!.Value);
        Assert.Equal("Esimerkki Osuuskunta", feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal("https://palaute.example.org/opit/atom.xml", LinkOf(feed, "self"));
        Assert.Equal("https://palaute.example.org/opit/", LinkOf(feed, "alternate"));
    }

    [Fact]
    public void An_entry_tells_publication_and_major_changes_apart()
    {
        var entry = Xml(File(FeedFormat.Atom, Entry())).Element(Atom + "entry")!;

        Assert.Equal("2026-04-20T00:00:00Z", entry.Element(Atom + "published")!.Value);
        Assert.Equal("2026-05-04T00:00:00Z", entry.Element(Atom + "updated")!.Value);
    }

    [Fact]
    public void An_entry_has_its_page_its_author_its_topics_and_both_texts()
    {
        var entry = Xml(File(FeedFormat.Atom, Entry())).Element(Atom + "entry")!;

        Assert.Equal("https://palaute.example.org/opit/2026/late-refund-2026-0042/", LinkOf(entry, "alternate"));
        Assert.Equal("Anna Esimerkki", entry.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal(
            ["refunds=Palautukset", "web-shop=Verkkokauppa & nouto"],
            entry.Elements(Atom + "category").Select(topic => $"{topic.Attribute("term")!.Value}={topic.Attribute("label")!.Value}"));
        Assert.Equal("Rahat eivät tulleet kuuteen viikkoon.", entry.Element(Atom + "summary")!.Value);
        Assert.Equal("html", entry.Element(Atom + "content")!.Attribute("type")!.Value);
        Assert.StartsWith("<h2>Ongelma</h2>\n<p>Rahat", entry.Element(Atom + "content")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_feed_has_an_id_of_its_own()
    {
        FeedFile[] files = [File(FeedFormat.Atom), File(FeedFormat.Atom) with { Language = "sv" }, TopicFile(FeedFormat.Atom), Archive(FeedFormat.Atom, 2025, null, null)];

        var ids = files.Select(file => Xml(file).Element(Atom + "id")!.Value);

        Assert.Equal(
            ["tag:example.org,2026:feed/fi", "tag:example.org,2026:feed/sv", "tag:example.org,2026:feed/fi/refunds", "tag:example.org,2026:archive/fi/2025"],
            ids);
    }

    private static string LinkOf(XElement parent, string relation) =>
        parent.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == relation).Attribute("href")!.Value;
}
