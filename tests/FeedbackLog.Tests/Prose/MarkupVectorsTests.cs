using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using FeedbackLog.Entries;
using FeedbackLog.Planning;
using FeedbackLog.Rendering;
using FeedbackLog.Tests.Rendering;
using FeedbackLog.Text;
using Xunit;

namespace FeedbackLog.Tests.Prose;

/// <summary>
/// Hostile texts (<c>tests/corpus/markup-vectors.txt</c>, split by lines of <c>%%%%</c>, <c>{U+202E}</c> stands for that character) go through an entry
/// into a finished page. Most are findings that stop a build; here the page is rendered all the same, so that no finding has to hold the wall alone.
/// FEEDBACKLOG_MARKUP_VECTORS names another file to try.
/// </summary>
public sealed partial class MarkupVectorsTests
{
    private const int LeastVectors = 150;

    // Every element that ProseWriter makes, with every attribute that it gives it.
    private static readonly FrozenDictionary<string, string[]> AllowedInText = new Dictionary<string, string[]>
    {
        ["p"] = [],
        ["h2"] = ["id"],
        ["h3"] = ["id"],
        ["h4"] = ["id"],
        ["h5"] = ["id"],
        ["ul"] = [],
        ["ol"] = ["start"],
        ["li"] = [],
        ["blockquote"] = [],
        ["pre"] = [],
        ["code"] = [],
        ["hr"] = [],
        ["br"] = [],
        ["em"] = [],
        ["strong"] = [],
        ["del"] = [],
        ["span"] = ["class"],
        ["div"] = ["class", "tabindex"],
        ["table"] = [],
        ["thead"] = [],
        ["tbody"] = [],
        ["tr"] = [],
        ["th"] = ["class", "scope"],
        ["td"] = ["class"],
        ["a"] = ["href"],
    }.ToFrozenDictionary();

    private static readonly PageRenderer Renderer = new(InventedSite.Frame);

    private static readonly string HarmlessShape = ShapeAround(Parse(Render(PageOf("Nothing happened."))));

    public static TheoryData<string> Vectors { get; } = [.. ReadVectors()];

    [Fact]
    public void No_vector_got_lost() => Assert.True(Vectors.Count >= LeastVectors || Environment.GetEnvironmentVariable("FEEDBACKLOG_MARKUP_VECTORS") is not null);

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_text_gets_no_mark_up_of_its_own_into_a_page(string vector)
    {
        var page = Parse(Render(PageOf(Visible().Replace(vector, match => char.ConvertFromUtf32(int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture))))));

        Assert.Equal("", Offenders(page));
        Assert.Equal(HarmlessShape, ShapeAround(page));
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_title_and_a_summary_get_no_mark_up_of_their_own_into_a_page(string vector)
    {
        var harmless = PageOf("Nothing happened.");
        var text = harmless.Entry.Text with { Title = vector, Summary = vector };

        var page = Parse(Render(harmless with { Entry = harmless.Entry with { Text = text }, Newer = harmless.Entry with { Text = text } }));

        Assert.Equal("", Offenders(page));
        Assert.Equal(1, page.QuerySelectorAll("h1").Length);
        Assert.Equal(harmless.Entry.Text.Sections.Length, page.QuerySelectorAll(".story section").Length);
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Parsing_and_writing_a_text_changes_nothing(string vector)
    {
        foreach (var section in PageOf(vector).Entry.Text.Sections)
        {
            var written = Reserialise(section.Body.WithAddresses("/"));
            Assert.Equal(written, Reserialise(written));
            // Quotation marks in texts are entities here and plain there; nothing else may differ.
            Assert.Equal(Plain(section.Body.WithAddresses("/")), Plain(written));
        }
    }

    private static string Offenders(IDocument page)
    {
        var offenders = new List<string>();
        foreach (var element in page.All)
        {
            foreach (var attribute in element.Attributes)
            {
                var value = string.Concat(attribute.Value.Where(letter => letter > ' ')).ToLowerInvariant();
                if (attribute.Name is "href" or "src" or "action" or "data" && Dangerous().IsMatch(value)) offenders.Add($"{element.LocalName} {attribute.Name}={attribute.Value}");
                if (attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name is "style" or "srcdoc" or "formaction") offenders.Add($"{element.LocalName} {attribute.Name}");
            }
        }
        foreach (var section in page.QuerySelectorAll(".story section"))
            foreach (var element in section.QuerySelectorAll("*").Where(element => element != section.QuerySelector("h2") && !section.QuerySelector("h2")!.Contains(element)))
            {
                if (!AllowedInText.TryGetValue(element.LocalName, out var attributes)) offenders.Add($"<{element.LocalName}>");
                else offenders.AddRange(element.Attributes.Where(attribute => !attributes.Contains(attribute.Name)).Select(attribute => $"<{element.LocalName} {attribute.Name}>"));
            }
        return string.Join('\n', offenders);
    }

    // Names of elements and attributes outside the text: whoever breaks out changes them.
    private static string ShapeAround(IDocument page)
    {
        foreach (var story in page.QuerySelectorAll(".story")) story.InnerHtml = "";
        return string.Join('\n', page.All.Select(element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name))}"));
    }

    private static EntryPage PageOf(string text)
    {
        Assert.SkipWhen(text.Contains('\0', StringComparison.Ordinal), "A file with a NUL is no entry, so there is nothing to render.");
        var whole = $"---\nid: 2026-0042\ntitle: A title that is long enough\nsummary: A summary that is long enough to be one\nstate: published\n---\n## Problem\nIt was so.\n\n## Apology\nWe are sorry.\n\n## Fix\n{text}\n";
        var file = SourceFile.Decode("content/entries/2026/2026-0042-late-refund.en.md", Encoding.UTF8.GetBytes(whole));
        var parsed = EntryParser.Parse(file, InventedSite.Config).Value!;
        Assert.True(parsed.Sections.Length >= 3);
        var page = (EntryPage)InventedSite.Pages["entry"];
        return page with { Language = "en", Entry = page.Entry with { Text = parsed } };
    }

    private static string Render(EntryPage page)
    {
        var html = new ArrayBufferWriter<byte>();
        Renderer.Render(page, html);
        return Encoding.UTF8.GetString(html.WrittenSpan);
    }

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static string Reserialise(string html)
    {
        var document = new HtmlParser().ParseDocument("<!doctype html><title>x</title><body><section></section>");
        var section = document.QuerySelector("section")!;
        section.InnerHtml = html;
        return section.ToHtml(HtmlMarkupFormatter.Instance)["<section>".Length..^"</section>".Length];
    }

    private static string Plain(string html) => html
        .Replace("&quot;", "\"", StringComparison.Ordinal).Replace("&#39;", "'", StringComparison.Ordinal).Replace("&nbsp;", "\u00A0", StringComparison.Ordinal);

    private static IEnumerable<string> ReadVectors()
    {
        var path = Environment.GetEnvironmentVariable("FEEDBACKLOG_MARKUP_VECTORS") ?? Path.Combine(Repository.Root, "tests", "corpus", "markup-vectors.txt");
        return File.ReadAllText(path).TrimEnd('\n').Split("\n%%%%\n").Distinct();
    }

    [GeneratedRegex(@"\{U\+([0-9A-F]{4,5})\}")]
    private static partial Regex Visible();

    [GeneratedRegex("^(javascript|data|vbscript|livescript|blob|file|view-source|feed|jar|intent):")]
    private static partial Regex Dangerous();
}
