using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FeedbackLog.Tests.Snapshots;
using FeedbackLog.Tests.Workspaces;
using Xunit;

namespace FeedbackLog.Tests.Golden;

public sealed class GoldenSiteTests
{
    private const string BasePath = "/opittua/";
    private const string BaseAddress = "https://palaute.example.org" + BasePath;
    private const int LeastPages = 40;

    [Fact]
    public void Every_file_is_as_it_was_reviewed()
    {
        if (Snapshot.IsUpdating) Tree.Replace(GoldenSite.Expected, GoldenSite.Files);
        var differences = Tree.Differences(Tree.Read(GoldenSite.Expected), GoldenSite.Files);
        Assert.True(differences.Length == 0, $"The golden site changed. FEEDBACKLOG_UPDATE_SNAPSHOTS=1 takes the new one; read its diff like code.\n{differences}");
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_endings_and_a_byte_order_mark_make_no_difference(string lineEnding)
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, bytes) in Tree.Read(GoldenSite.Workspace))
        {
            // What is copied byte for byte stays.
            if (path.StartsWith("site/static/", StringComparison.Ordinal) || path.StartsWith("templates/assets/", StringComparison.Ordinal)) folder.Write(path, bytes);
            else folder.Write(path, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("\n", lineEnding, StringComparison.Ordinal))]);
        }
        Assert.Equal("", Tree.Differences(GoldenSite.Files, GoldenSite.Build(folder)));
    }

    [Fact]
    public void Every_page_has_one_heading_a_language_and_a_title()
    {
        foreach (var (path, page) in Pages())
        {
            Assert.True(page.QuerySelectorAll("h1").Length == 1, $"{path} has {page.QuerySelectorAll("h1").Length} level-1 headings.");
            Assert.False(string.IsNullOrWhiteSpace(page.QuerySelector("h1")!.TextContent), path);
            Assert.False(string.IsNullOrWhiteSpace(page.Title), path);
            Assert.Contains(page.DocumentElement.GetAttribute("lang"), (string?[])["fi", "sv", "en"]);
        }
    }

    [Fact]
    public void No_page_has_styles_or_scripts_of_its_own()
    {
        foreach (var (path, page) in Pages())
        {
            var offenders = page.All.Where(element =>
                element.LocalName == "style"
                || (element.LocalName == "script" && element.GetAttribute("type") != "application/ld+json" && !IsScriptOfTheSearch(element, path))
                || element.Attributes.Any(attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)));
            Assert.True(!offenders.Any(), $"{path}: {string.Join(' ', offenders.Select(element => element.OuterHtml))}");
        }
    }

    [Fact]
    public void Every_link_within_the_site_leads_to_a_file()
    {
        var links = 0;
        var pages = Pages();
        var dead = new List<string>();
        foreach (var (path, page) in pages)
            foreach (var element in page.QuerySelectorAll("[href], [src]"))
            {
                var address = element.GetAttribute("href") ?? element.GetAttribute("src")!;
                if (!LeadsInside(address, path, out var target, out var fragment)) continue;
                links++;
                if (!GoldenSite.Files.ContainsKey(target)) dead.Add($"{path}: {address}");
                else if (fragment.Length > 0 && pages.TryGetValue(target, out var goal) && goal.GetElementById(fragment) is null) dead.Add($"{path}: {address}");
            }
        Assert.True(links > 20 * LeastPages, $"{links} links were followed only.");
        Assert.Empty(dead);
    }

    [Fact]
    public void Ids_are_unique_on_every_page()
    {
        foreach (var (path, page) in Pages())
        {
            var twice = page.QuerySelectorAll("[id]").CountBy(element => element.Id!).Where(id => id.Value > 1).Select(id => id.Key);
            Assert.True(!twice.Any(), $"{path}: {string.Join(' ', twice)}");
        }
    }

    [Fact]
    public void Translations_name_one_another()
    {
        var pages = Pages().Where(page => page.Value.QuerySelector("link[rel=canonical]") is not null && page.Value.QuerySelector("meta[http-equiv=refresh]") is null).ToDictionary(
            page => page.Value.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!,
            page => page.Value.QuerySelectorAll("link[hreflang]").Where(link => link.GetAttribute("hreflang") != "x-default").Select(link => link.GetAttribute("href")!).ToArray());
        Assert.True(pages.Count >= LeastPages / 2);
        foreach (var (address, others) in pages)
            foreach (var other in others)
                Assert.True(pages.TryGetValue(other, out var back) && back.Contains(address), $"{address} names {other}, which does not name it.");
    }

    // The one page that runs a script: a file of the theme, and nothing written into the page.
    private static bool IsScriptOfTheSearch(IElement element, string path) =>
        path.EndsWith("search/index.html", StringComparison.Ordinal) && element.TextContent.Length == 0
        && element.GetAttribute("src")!.StartsWith($"{BasePath}assets/search.", StringComparison.Ordinal);

    private static bool LeadsInside(string address, string from, out string target, out string fragment)
    {
        var whole = new Uri(new Uri(BaseAddress + from), address);
        fragment = whole.Fragment.TrimStart('#');
        target = "";
        if (!whole.AbsoluteUri.StartsWith(BaseAddress, StringComparison.Ordinal)) return false;
        target = Uri.UnescapeDataString(whole.AbsolutePath[BasePath.Length..]);
        if (target.Length == 0 || target.EndsWith('/')) target += "index.html";
        return true;
    }

    private static SortedDictionary<string, IDocument> Pages()
    {
        var pages = new SortedDictionary<string, IDocument>(StringComparer.Ordinal);
        foreach (var (path, bytes) in GoldenSite.Files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
            pages[path] = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(bytes));
        Assert.True(pages.Count >= LeastPages, $"There are {pages.Count} pages only.");
        return pages;
    }
}
