using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FeedbackLog.BrowserTests.Readers;
using FeedbackLog.Tests.Workspaces;
using Xunit;

namespace FeedbackLog.BrowserTests;

/// <summary>What a page may cost (site-and-feeds: an entry is 30 kB of HTML, 10 kB of packed styles, no script, four requests).</summary>
public sealed class BudgetTests(Chromium chromium)
{
    private const int MostHtml = 30_000;
    private const int MostPackedStyles = 10_000;
    private const int MostPackedScript = 8_000;
    private const int MostRequests = 4;

    // Lists that hold everything there is are as long as there is something to list.
    private static readonly string[] GrowingKinds = ["archive", "year", "topics"];

    [Fact]
    public void Pages_are_small()
    {
        var small = ExampleSite.Pages.Where(page => !GrowingKinds.Contains(page.Kind)).ToList();
        Assert.True(small.Count(page => page.Kind == "entry") >= 90);
        Assert.Empty(small.Where(page => page.Bytes.Length > MostHtml).Select(page => $"{page.Path}: {page.Bytes.Length} bytes"));
    }

    [Fact]
    public void Styles_and_scripts_are_small()
    {
        Assert.InRange(PackedSizeOf(".css"), 1000, MostPackedStyles);
        Assert.InRange(PackedSizeOf(".js"), 0, MostPackedScript);
    }

    [Fact]
    public void An_entry_has_no_script_and_names_few_files()
    {
        foreach (var page in ExampleSite.Pages.Where(page => page.Kind == "entry"))
        {
            var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page.Bytes));
            Assert.Empty(document.QuerySelectorAll("script:not([type='application/ld+json'])"));
            var loaded = document.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], img").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!).Distinct();
            // A picture that an editor put into the text is the editor's; the page itself counts, too.
            Assert.InRange(loaded.Count(address => !address.Contains("/media/", StringComparison.Ordinal)) + 1, 2, MostRequests);
        }
    }

    [Fact]
    public async Task A_browser_asks_for_few_files_of_an_entry()
    {
        await using var visit = await chromium.OpenAsync(ExampleSite.Longest("entry").Address);
        Assert.InRange(visit.Requests.Count, 2, MostRequests);
    }

    private static long PackedSizeOf(string ending)
    {
        using var packed = new MemoryStream();
        foreach (var file in ExampleSite.Files.Where(file => file.Path.EndsWith(ending, StringComparison.Ordinal)))
        {
            using var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true);
            gzip.Write(file.Bytes);
        }
        return packed.Length;
    }
}
