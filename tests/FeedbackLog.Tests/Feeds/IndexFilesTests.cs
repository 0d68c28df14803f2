using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using FeedbackLog.Planning;
using FeedbackLog.Text;
using Xunit;
using static FeedbackLog.Tests.Feeds.FeedSamples;

namespace FeedbackLog.Tests.Feeds;

public class IndexFilesTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly ImmutableArray<Alternate> BothLanguages = [new("fi", "2026/palautus/"), new("sv", "sv/2026/betalning/")];

    private static OpmlFile FeedList => new(OutputPath.Of("sv/feeds.opml"), default, "sv") { Topics = [Refunds] };

    private static SitemapFile Map => new(OutputPath.Of("sitemap.xml"), default)
    {
        Addresses =
        [
            new SitemapAddress("", null, []), new SitemapAddress("2026/palautus/", new DateOnly(2026, 5, 4), BothLanguages),
            new SitemapAddress("2026/vain-suomeksi/", new DateOnly(2026, 5, 5), [new Alternate("fi", "2026/vain-suomeksi/")]),
            new SitemapAddress("sv/2026/betalning/", new DateOnly(2026, 5, 4), BothLanguages),
        ],
    };

    private static ImmutableArray<PlannedFile> OneOfEach =>
    [
        File(FeedFormat.Rss, Entry()), File(FeedFormat.Atom, Entry()), File(FeedFormat.Json, Entry()), Archive(FeedFormat.Rss, 2025, 2024, 2026), FeedList, Map,
        new RobotsFile(OutputPath.Of("robots.txt"), default),
    ];

    [Fact]
    public void Every_file_is_UTF_8_without_a_mark_and_has_line_feeds_only()
    {
        Assert.All(OneOfEach, file =>
        {
            Assert.False(Bytes(file).AsSpan().StartsWith<byte>([0xEF, 0xBB, 0xBF]));
            Assert.DoesNotContain('\r', Written(file));
            Assert.EndsWith("\n", Written(file), StringComparison.Ordinal);
        });
        Assert.Equal(7, OneOfEach.Length);
    }

    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("fi-FI")]
    public void The_machines_culture_changes_no_byte(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = OneOfEach.Select(file => Written(file)).ToList();
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(expected, OneOfEach.Select(file => Written(file)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_carriage_return_in_a_text_is_written_as_a_reference()
    {
        var entry = Entry().WithText(text => text with { Title = "a\r\nb\rc", Sections = [Section("problem", "Ongelma", "<p>a\r\nb\rc</p>\n")] });

        var item = Xml(File(FeedFormat.Rss, entry)).Descendants("item").Single();

        Assert.Equal("a\r\nb\rc", item.Element("title")!.Value);
        Assert.EndsWith("<p>a\r\nb\rc</p>\n", item.Element(Content + "encoded")!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', Written(File(FeedFormat.Rss, entry)));
    }

    [Fact]
    public void A_page_is_not_for_these_writers()
    {
        var page = new NotFoundPage(OutputPath.Of("404.html"), default, "fi", "404.html", []);

        Assert.Throws<ArgumentException>(() => Bytes(page));
    }

    [Fact]
    public void The_list_of_feeds_holds_the_languages_feed_and_its_topics()
    {
        var feeds = Xml(FeedList).Element("body")!.Element("outline")!.Elements("outline").ToList();

        Assert.Equal(["Vad vi lärde oss", "Vad vi lärde oss: Återbetalningar"], feeds.Select(feed => feed.Attribute("text")!.Value));
        Assert.Equal(
            ["https://palaute.example.org/opit/sv/feed.xml", "https://palaute.example.org/opit/sv/topics/refunds/feed.xml"],
            feeds.Select(feed => feed.Attribute("xmlUrl")!.Value));
        Assert.Equal(
            ["https://palaute.example.org/opit/sv/", "https://palaute.example.org/opit/sv/topics/refunds/"],
            feeds.Select(feed => feed.Attribute("htmlUrl")!.Value));
        Assert.All(feeds, feed => Assert.Equal("rss", feed.Attribute("type")!.Value));
    }

    [Fact]
    public void The_sitemap_holds_absolute_addresses_with_the_day_of_their_content()
    {
        var pages = Xml(Map).Elements(Sitemap + "url").Select(page => $"{page.Element(Sitemap + "loc")!.Value} {page.Element(Sitemap + "lastmod")?.Value}");

        Assert.Equal(
            [
                "https://palaute.example.org/opit/ ", "https://palaute.example.org/opit/2026/palautus/ 2026-05-04",
                "https://palaute.example.org/opit/2026/vain-suomeksi/ 2026-05-05", "https://palaute.example.org/opit/sv/2026/betalning/ 2026-05-04",
            ],
            pages);
    }

    [Fact]
    public void Pages_that_exist_in_several_languages_name_each_other_and_themselves()
    {
        var links = Xml(Map).Elements(Sitemap + "url").ToDictionary(
            page => page.Element(Sitemap + "loc")!.Value,
            page => page.Elements(Xhtml + "link").ToDictionary(link => link.Attribute("hreflang")!.Value, link => link.Attribute("href")!.Value));
        var several = links.Where(page => page.Value.Count > 0).ToList();

        Assert.Equal(2, several.Count);
        Assert.All(several, page => Assert.Contains(page.Key, page.Value.Values));
        Assert.All(several, page => Assert.All(page.Value.Values, other => Assert.Equal(page.Value, links[other])));
        Assert.All(several, page => Assert.Equal(page.Value["fi"], page.Value["x-default"]));
    }

    [Fact]
    public void Robots_may_read_everything_and_are_told_of_the_sitemap() => Assert.Equal(
        "User-agent: *\nDisallow:\n\nSitemap: https://palaute.example.org/opit/sitemap.xml\n",
        Written(new RobotsFile(OutputPath.Of("robots.txt"), default)));
}
