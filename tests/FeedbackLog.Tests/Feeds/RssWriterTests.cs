using System.Globalization;
using AngleSharp.Html.Parser;
using FeedbackLog.Planning;
using Xunit;
using static FeedbackLog.Tests.Feeds.FeedSamples;

namespace FeedbackLog.Tests.Feeds;

public class RssWriterTests
{
    [Fact]
    public void The_channel_says_what_it_is_where_it_stands_and_in_which_language()
    {
        var channel = Xml(File(FeedFormat.Rss, Entry())).Element("channel")!;

        Assert.Equal("Mitä opimme", channel.Element("title")!.Value);
        Assert.Equal("https://palaute.example.org/opit/", channel.Element("link")!.Value);
        Assert.Equal("Valitukset ja korjaukset.", channel.Element("description")!.Value);
        Assert.Equal("fi", channel.Element("language")!.Value);
        var self = Assert.Single(channel.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == "self");
        Assert.Equal("https://palaute.example.org/opit/feed.xml", self.Attribute("href")!.Value);
        Assert.Equal("application/rss+xml", self.Attribute("type")!.Value);
    }

    [Fact]
    public void Every_element_is_one_that_the_specification_knows_and_stands_once()
    {
        string[] channelNames = ["title", "link", "description", "language", "lastBuildDate", "generator", "docs", "ttl", "image", "item"];
        string[] itemNames = ["title", "link", "description", "category", "guid", "pubDate"];

        var channel = Xml(File(FeedFormat.Rss, Entry())).Element("channel")!;
        var item = channel.Element("item")!;

        Assert.Equal(channelNames, channel.Elements().Where(element => element.Name.Namespace == "").Select(element => element.Name.LocalName));
        Assert.Equal(itemNames, item.Elements().Where(element => element.Name.Namespace == "").Select(element => element.Name.LocalName).Distinct());
        Assert.Single(item.Elements(Content + "encoded"));
        Assert.Single(item.Elements(DublinCore + "creator"));
    }

    [Fact]
    public void The_summary_stands_before_the_full_text()
    {
        var names = Xml(File(FeedFormat.Rss, Entry())).Descendants("item").Single().Elements().Select(element => element.Name).ToList();

        Assert.InRange(names.IndexOf("description"), 0, names.IndexOf(Content + "encoded") - 1);
    }

    [Fact]
    public void The_id_is_no_address()
    {
        var guid = Xml(File(FeedFormat.Rss, Entry())).Descendants("guid").Single();

        Assert.Equal("tag:example.org,2026:2026-0042/fi", guid.Value);
        Assert.Equal("false", guid.Attribute("isPermaLink")!.Value);
    }

    [Fact]
    public void Days_are_written_with_English_names()
    {
        var day = Xml(File(FeedFormat.Rss, Entry())).Descendants("pubDate").Single().Value;

        Assert.Equal("Mon, 20 Apr 2026 00:00:00 +0000", day);
        Assert.Equal(new DateTimeOffset(2026, 4, 20, 0, 0, 0, TimeSpan.Zero), DateTimeOffset.Parse(day, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_last_change_is_the_newest_major_one_of_any_entry()
    {
        var newer = Entry("2026-0043").With(facts => facts with { Published = new DateOnly(2026, 4, 30), Changes = [] });

        var day = Xml(File(FeedFormat.Rss, newer, Entry())).Descendants("lastBuildDate").Single().Value;

        Assert.Equal("Mon, 04 May 2026 00:00:00 +0000", day);
    }

    [Theory]
    [InlineData("anna", "Anna Esimerkki")]
    [InlineData("desk", "Palvelupäällikkö")]
    [InlineData(null, "Esimerkki Osuuskunta")]
    [InlineData("somebody-else", "Esimerkki Osuuskunta")]
    public void The_creator_is_the_name_else_the_role_else_the_organisation(string? responder, string creator)
    {
        var entry = Entry().With(facts => facts with { Responder = responder });

        Assert.Equal(creator, Xml(File(FeedFormat.Rss, entry)).Descendants(DublinCore + "creator").Single().Value);
    }

    [Fact]
    public void Categories_are_the_labels_of_the_language()
    {
        var labels = Xml(File(FeedFormat.Rss, Entry())).Descendants("category").Select(category => category.Value);

        Assert.Equal(["Palautukset", "Verkkokauppa & nouto"], labels);
    }

    [Fact]
    public void A_title_keeps_its_marks_and_writes_them_as_the_profile_asks()
    {
        var file = File(FeedFormat.Rss, Entry().WithText(text => text with { Title = "Kahvi & tee < 2 €, <b>]]>" }));

        Assert.Equal("Kahvi & tee < 2 €, <b>]]>", Xml(file).Descendants("item").Single().Element("title")!.Value);
        Assert.Contains("<title>Kahvi &#x26; tee &#x3C; 2 €, &#x3C;b", Written(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_is_text_for_readers_that_take_it_for_markup()
    {
        var file = File(FeedFormat.Rss, Entry().WithText(text => text with { Summary = "Alle 2 & <b>yli</b> 1" }));
        var description = Xml(file).Descendants("item").Single().Element("description")!.Value;

        Assert.Equal("Alle 2 & <b>yli</b> 1", new HtmlParser().ParseDocument(description).Body!.TextContent);
    }

    [Fact]
    public void The_full_text_has_all_sections_under_their_headings()
    {
        var html = new HtmlParser().ParseDocument(Xml(File(FeedFormat.Rss, Entry())).Descendants(Content + "encoded").Single().Value);

        Assert.Equal(["Ongelma", "Korjaus"], html.QuerySelectorAll("h2").Select(heading => heading.TextContent));
        Assert.Contains("Rahat eivät tulleet.", html.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_address_in_the_full_text_is_absolute()
    {
        var html = new HtmlParser().ParseDocument(Xml(File(FeedFormat.Rss, Entry())).Descendants(Content + "encoded").Single().Value);

        Assert.Equal(
            ["https://palaute.example.org/opit/ohje/", "https://palaute.example.org/opit/2026/late-refund-2026-0042/#h-lisaa"],
            html.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal(
            ["https://palaute.example.org/opit/2026/kuva.png"], html.QuerySelectorAll("img").Select(picture => picture.GetAttribute("src")));
    }

    [Fact]
    public void Another_language_stands_in_its_folder()
    {
        var file = File(FeedFormat.Rss, Entry(language: "sv")) with { Language = "sv", PageAddress = "sv/" };
        var item = Xml(file).Descendants("item").Single();

        Assert.Equal("https://palaute.example.org/opit/sv/2026/late-refund-2026-0042/", item.Element("link")!.Value);
        Assert.Equal("tag:example.org,2026:2026-0042/sv", item.Element("guid")!.Value);
        Assert.Equal("Återbetalningar", item.Element("category")!.Value);
    }

    [Fact]
    public void A_topic_stands_in_the_title()
    {
        var channel = Xml(TopicFile(FeedFormat.Rss, Entry())).Element("channel")!;

        Assert.Equal("Mitä opimme: Palautukset", channel.Element("title")!.Value);
        Assert.Equal("https://palaute.example.org/opit/topics/refunds/", channel.Element("link")!.Value);
    }

    [Fact]
    public void The_picture_is_the_themes_and_has_the_channels_name_and_page()
    {
        var channel = Xml(TopicFile(FeedFormat.Rss, Entry())).Element("channel")!;
        var picture = channel.Element("image")!;

        Assert.Equal($"https://palaute.example.org/opit/{Frame.Theme.FindAsset(FeedbackLog.Feeds.Feed.PictureName)!.Path}", picture.Element("url")!.Value);
        Assert.Equal(channel.Element("title")!.Value, picture.Element("title")!.Value);
        Assert.Equal(channel.Element("link")!.Value, picture.Element("link")!.Value);
    }

    [Fact]
    public void A_feed_without_entries_is_still_a_feed()
    {
        var channel = Xml(File(FeedFormat.Rss)).Element("channel")!;

        Assert.Empty(channel.Elements("item"));
        Assert.Equal("Thu, 01 Jan 2026 00:00:00 +0000", channel.Element("lastBuildDate")!.Value);
    }
}
