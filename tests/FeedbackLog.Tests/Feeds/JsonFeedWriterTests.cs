using System.Text.Json;
using FeedbackLog.Planning;
using Xunit;
using static FeedbackLog.Tests.Feeds.FeedSamples;

namespace FeedbackLog.Tests.Feeds;

public class JsonFeedWriterTests
{
    [Fact]
    public void The_feed_has_the_names_of_version_1_1()
    {
        var feed = Json(File(FeedFormat.Json, Entry()));

        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.Equal("Mitä opimme", feed.GetProperty("title").GetString());
        Assert.Equal("https://palaute.example.org/opit/", feed.GetProperty("home_page_url").GetString());
        Assert.Equal("https://palaute.example.org/opit/feed.json", feed.GetProperty("feed_url").GetString());
        Assert.Equal("fi", feed.GetProperty("language").GetString());
        Assert.Equal("Esimerkki Osuuskunta", feed.GetProperty("authors")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void An_item_has_a_text_for_an_id_and_all_that_the_other_formats_tell()
    {
        var item = Json(File(FeedFormat.Json, Entry())).GetProperty("items")[0];

        Assert.Equal(JsonValueKind.String, item.GetProperty("id").ValueKind);
        Assert.Equal("https://palaute.example.org/opit/2026/late-refund-2026-0042/", item.GetProperty("url").GetString());
        Assert.Equal("Palautus jäi tulematta", item.GetProperty("title").GetString());
        Assert.Equal("Rahat eivät tulleet kuuteen viikkoon.", item.GetProperty("summary").GetString());
        Assert.StartsWith("<h2>Ongelma</h2>", item.GetProperty("content_html").GetString(), StringComparison.Ordinal);
        Assert.Equal("2026-04-20T00:00:00Z", item.GetProperty("date_published").GetString());
        Assert.Equal("2026-05-04T00:00:00Z", item.GetProperty("date_modified").GetString());
        Assert.Equal("Anna Esimerkki", item.GetProperty("authors")[0].GetProperty("name").GetString());
        Assert.Equal(["Palautukset", "Verkkokauppa & nouto"], item.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));
        Assert.Equal("fi", item.GetProperty("language").GetString());
    }

    [Fact]
    public void There_is_no_next_page_since_archives_are_not_written_in_this_format()
    {
        var feed = Json(File(FeedFormat.Json, Entry()) with { PreviousArchive = 2025 });

        Assert.False(feed.TryGetProperty("next_url", out _));
    }
}
