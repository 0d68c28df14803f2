using System.Xml.Linq;
using FeedbackLog.Planning;
using FeedbackLog.Tests.Feeds;
using FeedbackLog.Text;
using Xunit;

namespace FeedbackLog.Tests.Planning;

public sealed class SitemapPlannerTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void What_one_file_holds_is_one_file()
    {
        var file = Assert.IsType<SitemapFile>(Assert.Single(Plan(9, new SitemapLimits(9, 1_000_000))));

        Assert.Equal(("sitemap.xml", 9), (file.Path.Value, file.Addresses.Length));
    }

    [Fact]
    public void More_addresses_than_one_file_may_hold_stand_in_several_with_an_index()
    {
        var files = Plan(10, new SitemapLimits(4, 1_000_000));

        var index = Assert.IsType<SitemapIndexFile>(files[0]);
        Assert.Equal("sitemap.xml", index.Path.Value);
        Assert.Equal(["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"], index.Shares.Select(share => share.Path.Value));
        Assert.Equal(index.Shares.Select(share => share.Path), files.Skip(1).Select(file => file.Path));
        Assert.Equal([4, 4, 2], files.OfType<SitemapFile>().Select(file => file.Addresses.Length));
        Assert.Equal(10, files.OfType<SitemapFile>().SelectMany(file => file.Addresses).Select(address => address.Address).Distinct().Count());
    }

    [Fact]
    public void No_file_grows_over_its_bytes()
    {
        var files = Plan(200, new SitemapLimits(50_000, 20_000)).OfType<SitemapFile>().ToArray();

        Assert.True(files.Length > 2);
        Assert.All(files, file => Assert.InRange(FeedSamples.Bytes(file).Length, 1, 20_000));
        // The estimate is near: it does not make twice as many files as are needed.
        Assert.All(files[..^1], file => Assert.InRange(FeedSamples.Bytes(file).Length, 10_000, 20_000));
    }

    [Fact]
    public void The_index_names_the_files_by_their_whole_address()
    {
        var index = FeedSamples.Xml(Plan(10, new SitemapLimits(4, 1_000_000))[0]);

        Assert.Equal(Sitemap + "sitemapindex", index.Name);
        Assert.Equal(
            ["https://palaute.example.org/opit/sitemap-1.xml", "https://palaute.example.org/opit/sitemap-2.xml", "https://palaute.example.org/opit/sitemap-3.xml"],
            index.Elements(Sitemap + "sitemap").Select(share => share.Element(Sitemap + "loc")!.Value));
    }

    [Fact]
    public void A_site_without_pages_has_a_sitemap_all_the_same() => Assert.Empty(Assert.IsType<SitemapFile>(Assert.Single(Plan(0, SitemapLimits.OfProtocol))).Addresses);

    private static PlannedFile[] Plan(int pages, SitemapLimits limits) =>
        [.. new SitemapPlanner(FeedSamples.Frame, new RecipeBook(FeedSamples.Frame), limits).Plan(Enumerable.Range(0, pages).Select(Page))];

    private static TopicsPage Page(int number)
    {
        var address = $"page-{number:0000}/";
        return new TopicsPage(OutputPath.OfPage(address), default, "fi", address, [new Alternate("fi", address), new Alternate("sv", "sv/" + address)]) { Topics = [] };
    }
}
