using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using FeedbackLog.Tests.Workspaces;
using Xunit;

namespace FeedbackLog.Tests.Golden;

/// <summary>
/// The third wall: whatever the code before it thought, a finished page holds nothing but what stands on a list. It is read as browsers read it, over every
/// page of the golden and the example site; MarkupVectorsTests does the same with hostile texts.
/// </summary>
public sealed partial class OutputAuditTests
{
    private const int LeastPages = 200;

    // Attributes that any element may carry; none of them runs, loads or submits anything.
    private static readonly FrozenSet<string> Everywhere = Words(
        "class id lang dir hidden tabindex title role aria-label aria-labelledby aria-describedby aria-current aria-hidden aria-live aria-controls aria-expanded aria-atomic");

    // Drawings: presentation attributes only.
    private const string Drawn = "x y x1 y1 x2 y2 cx cy r rx ry d points width height viewbox fill fill-opacity stroke stroke-opacity stroke-width stroke-dasharray stroke-linecap stroke-linejoin text-anchor "
        + "dominant-baseline font-size font-weight opacity transform focusable preserveaspectratio";

    private static readonly FrozenDictionary<string, FrozenSet<string>> Allowed = new Dictionary<string, string>
    {
        ["html head title body main header footer nav section article aside div p span h1 h2 h3 h4 h5 ul li dl dt dd strong em del small abbr kbd"] = "",
        ["blockquote pre code hr br figure figcaption caption table thead tbody tfoot tr details summary fieldset legend noscript output"] = "",
        ["ol"] = "start reversed",
        ["meta"] = "charset http-equiv name property content",
        ["link"] = "rel href hreflang type title sizes",
        ["script"] = "type src defer",
        ["a"] = "href hreflang rel type download",
        ["img"] = "src alt width height loading decoding",
        ["time"] = "datetime",
        ["data"] = "value",
        ["th"] = "scope colspan rowspan",
        ["td"] = "colspan rowspan headers",
        ["form"] = "action method",
        ["label"] = "for",
        ["template"] = "",
        ["input"] = "type name value autocomplete spellcheck readonly checked maxlength placeholder enterkeyhint autocapitalize",
        ["select"] = "name",
        ["option"] = "value selected",
        ["button"] = "type",
        ["svg g path rect circle line polyline polygon text tspan desc"] = Drawn,
    }.SelectMany(row => row.Key.Split(' ').Select(name => (Name: name, Attributes: Words(row.Value)))).ToFrozenDictionary(row => row.Name, row => row.Attributes);

    [Fact]
    public void Pages_hold_listed_elements_and_attributes_only() =>
        AssertNone(page => page.Document.All.SelectMany(element => !Allowed.TryGetValue(element.LocalName, out var own)
            ? [$"<{element.LocalName}>"]
            : element.Attributes.Where(attribute => !IsListed(attribute.Name, own)).Select(attribute => $"<{element.LocalName} {attribute.Name}>")));

    [Fact]
    public void Addresses_lead_to_the_site_to_the_web_to_mail_and_to_telephones_only() =>
        AssertNone(page => page.Document.QuerySelectorAll("[href], [src], [action]")
            .SelectMany(element => element.Attributes.Where(attribute => attribute.Name is "href" or "src" or "action").Select(attribute => (element, attribute)))
            .Where(pair => !(pair.element.LocalName == "a" ? Leading() : OwnOnly(pair.element)).IsMatch(pair.attribute.Value))
            .Select(pair => $"<{pair.element.LocalName} {pair.attribute.Name}=\"{pair.attribute.Value}\">"));

    [Fact]
    public void Scripts_are_data_or_files_of_the_site() =>
        AssertNone(page => page.Document.QuerySelectorAll("script").Where(script => script.GetAttribute("type") == "application/ld+json"
            ? script.HasAttribute("src")
            : script.TextContent.Length > 0 || !script.HasAttribute("src")).Select(script => script.OuterHtml));

    [Fact]
    public void Nothing_refreshes_but_an_old_address() =>
        AssertNone(page => page.Document.QuerySelectorAll("meta[http-equiv]").Select(meta => meta.GetAttribute("http-equiv"))
            .Where(name => name != "Content-Security-Policy" && !(name == "refresh" && page.IsRedirect))!);

    [Fact]
    public void The_policy_stands_before_everything_that_it_forbids() =>
        AssertNone(page => page.Document.QuerySelectorAll("head > *").Select(element => element.GetAttribute("http-equiv") ?? element.LocalName).Take(2)
            .Except(["meta", "Content-Security-Policy"]));

    // A text's headings bring ids of their own; with a prefix none of them can take the place of a property that a script looks up.
    [Fact]
    public void Ids_are_plain_and_those_of_texts_have_a_prefix() =>
        AssertNone(page => page.Document.QuerySelectorAll("[id]").Where(element => !PlainId().IsMatch(element.Id!)).Select(element => element.Id!)
            .Concat(page.Document.QuerySelectorAll(".prose [id], .story section [id]:not(h2)").Where(element => !element.Id!.StartsWith("h-", StringComparison.Ordinal)).Select(element => element.Id!))
            .Concat(page.Document.QuerySelectorAll("a[name], img[name], form[name], iframe, object, embed").Select(element => element.OuterHtml)));

    [Fact]
    public void A_parser_writes_every_page_back_as_it_was() =>
        AssertNone(page =>
        {
            var (was, now) = (Comparable(page.Html), Comparable(Serialised(page.Document)));
            if (was == now) return [];
            var at = was.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
            return [$"at {at}: {was.AsSpan(at, Math.Min(60, was.Length - at))} | {now.AsSpan(at, Math.Min(60, now.Length - at))}"];
        });

    private static bool IsListed(string attribute, FrozenSet<string> own) =>
        Everywhere.Contains(attribute) || own.Contains(attribute) || attribute.StartsWith("data-", StringComparison.Ordinal);

    private static Regex OwnOnly(IElement element) =>
        element.LocalName == "link" && element.GetAttribute("rel") is "canonical" or "alternate" ? Leading() : Own();

    private static void AssertNone(Func<AuditedPage, IEnumerable<string>> find)
    {
        var pages = AuditedPage.All;
        Assert.True(pages.Count >= LeastPages, $"There are {pages.Count} pages only.");
        var found = pages.SelectMany(page => find(page).Distinct().Select(found => $"{page.Path}: {found}")).Take(20).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static string Serialised(IDocument document) => document.ToHtml(HtmlMarkupFormatter.Instance);

    // The serialiser has spellings of its own for a few letters and for empty shapes, and space between body and html has no place in the tree.
    private static string Comparable(string html) => EmptyShape().Replace(Space().Replace(html, ""), "<$1$2></$1>")
        .Replace("&quot;", "\"", StringComparison.Ordinal).Replace("&#39;", "'", StringComparison.Ordinal).Replace("&nbsp;", "\u00A0", StringComparison.Ordinal)
        .Replace("<!DOCTYPE", "<!doctype", StringComparison.Ordinal);

    private static FrozenSet<string> Words(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(/(?![/\\])|#|https?://|mailto:|tel:)")]
    private static partial Regex Leading();

    [GeneratedRegex(@"^/(?![/\\])")]
    private static partial Regex Own();

    [GeneratedRegex("<(circle|ellipse|line|path|polygon|polyline|rect)([^>]*)/>")]
    private static partial Regex EmptyShape();

    [GeneratedRegex("^[a-z][a-z0-9_-]*$")]
    private static partial Regex PlainId();

    [GeneratedRegex(@"\s+(?=<(html|head|/html|/head|body|/body)\b)|(?<=<(html|/head|/body|/html)\b[^>]*>)\s+|\s+$")]
    private static partial Regex Space();

    private sealed record AuditedPage(string Path, string Html, IDocument Document)
    {
        public static IReadOnlyList<AuditedPage> All { get; } =
        [
            .. GoldenSite.Files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).Select(file => Of("golden/" + file.Key, file.Value)),
            .. ExampleSite.Pages.Select(page => Of(page.Path, page.Bytes)),
        ];

        public bool IsRedirect => Document.QuerySelector("meta[http-equiv=refresh]") is not null && Document.QuerySelector("header") is null;

        private static AuditedPage Of(string path, byte[] bytes)
        {
            var html = Encoding.UTF8.GetString(bytes);
            return new AuditedPage(path, html, new HtmlParser().ParseDocument(html));
        }
    }
}
