using System.Buffers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FeedbackLog.Planning;
using FeedbackLog.Rendering;
using FeedbackLog.Theming;
using Xunit;

namespace FeedbackLog.Tests.Rendering;

public sealed class PageRendererTests
{
    private static readonly PageRenderer Renderer = new(InventedSite.Frame);

    public static TheoryData<string> PageNames => [.. InventedSite.Pages.Keys];

    public static TheoryData<string> ListedPages => [.. InventedSite.Pages.Where(pair => pair.Value.Alternates.Length > 1).Select(pair => pair.Key)];

    private static byte[] Bytes(string name)
    {
        var output = new ArrayBufferWriter<byte>();
        Renderer.Render(InventedSite.Pages[name], output);
        return output.WrittenSpan.ToArray();
    }

    private static string Html(string name) => Encoding.UTF8.GetString(Bytes(name));

    private static IDocument Parsed(string name) => new HtmlParser().ParseDocument(Html(name));

    [Fact]
    public void The_invented_site_has_every_kind_of_page() =>
        Assert.Equal(ThemePages.Names, InventedSite.Pages.Values.Select(PageRenderer.TemplateNameOf).Distinct().Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(PageNames))]
    public void Every_page_is_whole_and_holds_no_inline_style_or_script(string name)
    {
        var page = Parsed(name);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Empty(page.QuerySelectorAll("style, [style]"));
        // Only the search runs a script, and that is a file of the theme.
        var scripts = page.QuerySelectorAll("script:not([type='application/ld+json'])");
        Assert.Equal(name.StartsWith("search", StringComparison.Ordinal) ? 1 : 0, scripts.Length);
        Assert.All(scripts, script => Assert.Matches("^<script src=\"/feedback/assets/search\\.[0-9a-f]{10}\\.js\" defer=\"\"></script>$", script.OuterHtml));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.Equal("FeedbackLog", page.QuerySelector("meta[name=generator]")!.GetAttribute("content"));
        Assert.Equal(InventedSite.Pages[name].Language, page.DocumentElement.GetAttribute("lang"));
    }

    [Theory, MemberData(nameof(PageNames))]
    public void Every_page_allows_nothing_but_its_own_site(string name) => Assert.Equal(
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'",
        Parsed(name).QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"));

    [Theory, MemberData(nameof(PageNames))]
    public void Every_link_within_the_site_carries_the_base_path(string name)
    {
        var addresses = Parsed(name).QuerySelectorAll("a[href], link[href]").Select(link => link.GetAttribute("href")!).ToList();
        Assert.NotEmpty(addresses);
        Assert.All(addresses, address => Assert.Matches("^(/feedback/|https://palaute\\.example\\.org/feedback/|mailto:|tel:|#content$)", address));
    }

    [Theory, MemberData(nameof(PageNames))]
    public void No_id_stands_twice_and_every_label_leads_to_one(string name)
    {
        var page = Parsed(name);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), element => Assert.Contains(element.GetAttribute("aria-labelledby")!, ids));
    }

    [Theory, MemberData(nameof(PageNames))]
    public void Headings_leave_out_no_level(string name)
    {
        var levels = Parsed(name).QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.TagName[1] - '0').ToList();
        Assert.NotEmpty(levels);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} is followed by h{pair.Second}"));
    }

    [Theory, MemberData(nameof(ListedPages))]
    public void A_page_names_itself_in_every_language_that_has_it(string name)
    {
        var page = InventedSite.Pages[name];
        var links = Parsed(name).QuerySelectorAll("link[rel=alternate][hreflang]");
        var expected = page.Alternates.Select(alternate => (alternate.Language, "https://palaute.example.org/feedback/" + alternate.Address)).ToList();
        Assert.Equal([.. expected, ("x-default", expected[0].Item2)], links.Select(link => (link.GetAttribute("hreflang")!, link.GetAttribute("href")!)));
        Assert.Equal("https://palaute.example.org/feedback/" + page.Address, Parsed(name).QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("home", "/feedback/feed.xml", "/feedback/atom.xml", "/feedback/feed.json")]
    [InlineData("entry-translated", "/feedback/sv/feed.xml", "/feedback/sv/atom.xml", "/feedback/sv/feed.json")]
    [InlineData("topic", "/feedback/topics/refunds/feed.xml", "/feedback/topics/refunds/atom.xml", "/feedback/topics/refunds/feed.json")]
    public void The_nearest_feeds_are_offered_first(string name, params string[] addresses) =>
        Assert.Equal(addresses, Parsed(name).QuerySelectorAll("link[rel=alternate][type]").Take(3).Select(link => link.GetAttribute("href")!));

    [Theory, MemberData(nameof(PageNames))]
    public void A_page_stays_within_its_budget(string name) => Assert.InRange(Bytes(name).Length, 500, BudgetOf(InventedSite.Pages[name]));

    // Ten charts, each with its table, stand on the page of numbers; there is one of them in each language.
    private static int BudgetOf(PlannedPage page) => page is NumbersPage ? 45_000 : 30_000;

    [Fact]
    public void The_same_page_has_the_same_bytes_however_many_render_at_once()
    {
        var expected = InventedSite.Pages.Keys.ToDictionary(name => name, Bytes);
        var again = new PageRenderer(InventedSite.Frame);
        Parallel.For(0, 200, round =>
        {
            foreach (var (name, page) in InventedSite.Pages)
            {
                var output = new ArrayBufferWriter<byte>();
                again.Render(page, output);
                Assert.True(output.WrittenSpan.SequenceEqual(expected[name]), name);
            }
        });
    }

    [Fact]
    public void What_people_wrote_stays_text()
    {
        Assert.Contains("Luonnos &lt;b&gt;ilman&lt;/b&gt; mitään &amp; &quot;lainausta&quot;", Html("entry-draft"), StringComparison.Ordinal);
        Assert.Equal("Luonnos <b>ilman</b> mitään & \"lainausta\"", Parsed("entry-draft").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void A_draft_says_so_on_its_page_and_in_lists_and_hides_from_search_engines()
    {
        Assert.Contains("Luonnos", Parsed("entry-draft").QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Luonnos", Parsed("home").QuerySelector(".card .notice")!.TextContent);
        Assert.Equal("noindex", Parsed("entry-draft").QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Null(Parsed("entry").QuerySelector("meta[name=robots], .notice"));
    }

    [Fact]
    public void An_entry_tells_problem_apology_and_fix_in_this_order() =>
        Assert.Equal(["Ongelma", "Anteeksipyyntö", "Korjaus"], Parsed("entry").QuerySelectorAll(".section-main h2").Select(heading => heading.TextContent));

    [Fact]
    public void An_update_names_its_month() =>
        Assert.Equal("Päivitys, heinäkuu 2026", Parsed("entry").QuerySelector(".section-update h2")!.TextContent);

    [Fact]
    public void The_home_page_says_in_one_sentence_what_this_is()
    {
        Assert.Equal("Kerromme, mistä meille on valitettu, mitä teimme väärin ja mitä muutimme.", Parsed("home").QuerySelector("h1")!.TextContent);
        Assert.Equal("Julkaisemme nekin, joista emme ole ylpeitä.", Parsed("home").QuerySelector(".hero .lead")!.TextContent);
    }

    [Fact]
    public void What_it_took_is_measured_against_the_targets()
    {
        var steps = Parsed("entry").QuerySelectorAll(".step");
        Assert.Equal(["Kerrottu meille maaliskuu 2026 Sähköposti", "Ensimmäinen vastaus 3 tuntia tavoite 1 päivä, toteutui", "Ratkaistu 16 päivää tavoite 14 päivää, ylittyi"],
            steps.Select(step => step.TextContent));
    }

    [Fact]
    public void Promises_are_told_by_month_and_never_by_todays_date() => Assert.Equal(
        ["Tehty: huhtikuu 2026 (Luvattu viimeistään: toukokuu 2026)", "Luvattu viimeistään: kesäkuu 2026", "Luovuttu (Luvattu viimeistään: syyskuu 2026)"],
        Parsed("entry").QuerySelectorAll(".actions .when").Select(line => line.TextContent));

    [Theory]
    [InlineData("entry", "Samasta on kertonut 12 asiakasta.")]
    [InlineData("entry-minimal", "Samasta on kertonut alle viisi asiakasta.")]
    public void Few_reports_are_not_counted(string name, string sentence) =>
        Assert.Contains(sentence, Parsed(name).QuerySelectorAll("dd").Select(element => element.TextContent));

    [Fact]
    public void Facts_in_the_language_of_the_source_say_which_it_is()
    {
        Assert.All(Parsed("entry-translated").QuerySelectorAll(".actions li div > p:first-child"), what => Assert.Equal("fi", what.GetAttribute("lang")));
        Assert.Empty(Parsed("entry").QuerySelectorAll(".actions [lang]"));
        Assert.Equal("fi", Parsed("withdrawn").QuerySelector("main p[lang]")!.GetAttribute("lang"));
    }

    [Fact]
    public void The_language_switch_keeps_the_page_where_it_exists()
    {
        var links = Parsed("entry").QuerySelectorAll(".languages a");
        Assert.Equal(["/feedback/sv/2026/sen-retur/", "/feedback/en/"], links.Select(link => link.GetAttribute("href")));
        Assert.Equal("English (front page)", links[1].TextContent);
    }

    [Fact]
    public void A_withdrawn_entry_leaves_its_reason_and_day()
    {
        var page = Parsed("withdrawn-bare");
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal(["Sama oli kerrottu kahdesti", "1. kesäkuuta 2026"], page.QuerySelectorAll("main dd").Select(element => element.TextContent));
    }

    [Fact]
    public void An_old_address_leads_on_without_script()
    {
        var page = Parsed("redirect");
        Assert.Equal("0; url=/feedback/2026/late-refund/", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal("https://palaute.example.org/feedback/2026/late-refund/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public void A_missing_page_speaks_every_language_of_the_site() =>
        Assert.Equal(["fi", "sv", "en"], Parsed("not-found").QuerySelectorAll("main [lang]").Select(element => element.GetAttribute("lang")));

    [Fact]
    public void Programs_find_the_entry_in_the_page()
    {
        var entry = Parsed("entry").QuerySelector(".h-entry")!;
        Assert.Equal("Palautus jäi tulematta kuudeksi viikoksi", entry.QuerySelector(".p-name")!.TextContent);
        Assert.Equal("2026-04-20", entry.QuerySelector(".dt-published")!.GetAttribute("datetime"));
        Assert.Equal("https://palaute.example.org/feedback/2026/late-refund/", entry.QuerySelector(".u-url")!.GetAttribute("href"));
        Assert.NotNull(entry.QuerySelector(".e-content"));
        Assert.NotNull(entry.QuerySelector(".p-author"));
        Assert.True(Parsed("home").QuerySelectorAll(".h-feed .h-entry .dt-published").Length >= 4);
    }
}
