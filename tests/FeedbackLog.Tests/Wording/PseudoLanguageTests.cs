using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FeedbackLog.Tests.Golden;
using FeedbackLog.Tests.Workspaces;
using FeedbackLog.Text;
using FeedbackLog.Yaml;
using Xunit;

namespace FeedbackLog.Tests.Wording;

/// <summary>
/// The site says nothing of its own that does not stand in the words files. The small site is built with words that all carry marks; what readers
/// then see without marks must be what editors wrote.
/// </summary>
public sealed class PseudoLanguageTests
{
    private static readonly string[] SpokenAttributes = ["alt", "aria-label", "title"];
    private static readonly string[] SpokenMeta = ["description", "og:title", "og:description", "og:site_name"];
    private static readonly string[] SpokenNames = ["title", "subtitle", "description", "name", "category", "text", "headline"];

    // How numbers are written, and codes for machines, are no sentences.
    private static readonly string[] Unmarked = ["numbers.group", "numbers.decimal", "language.locale"];

    private static readonly Lazy<SortedDictionary<string, byte[]>> Site = new(BuildMarked);

    private static readonly Lazy<string> Written = new(() => Plain(string.Join('\n', Tree.Read(GoldenSite.Workspace)
        .Where(file => Regex.IsMatch(file.Key, @"\.(md|yml)$")).Select(file => Encoding.UTF8.GetString(file.Value)))));

    [Fact]
    public void Pages_say_nothing_that_is_not_in_the_words_files()
    {
        var pages = Site.Value.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).ToArray();
        Assert.True(pages.Length >= 40, $"There are {pages.Length} pages only.");
        AssertAllMarked(pages, file => SpokenIn(new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file))));
    }

    [Fact]
    public void Feeds_say_nothing_that_is_not_in_the_words_files()
    {
        var feeds = Site.Value.Where(file => Regex.IsMatch(file.Key, @"(feed|atom)\.xml$|\.opml$")).ToArray();
        Assert.True(feeds.Length >= 20, $"There are {feeds.Length} feeds only.");
        AssertAllMarked(feeds, file => SpokenIn(XDocument.Parse(Encoding.UTF8.GetString(file))));
        var json = Site.Value.Where(file => file.Key.EndsWith("feed.json", StringComparison.Ordinal)).ToArray();
        Assert.True(json.Length >= 6, $"There are {json.Length} feeds only.");
        AssertAllMarked(json, file => SpokenIn(JsonDocument.Parse(file).RootElement));
    }

    [Theory]
    [InlineData("⟦Newest⟧ 12 – ⟦of⟧", 0)]
    [InlineData("⟦⟦Page⟧ one⟧", 0)]
    [InlineData("The basket was emptied when I changed the language ⟦x⟧", 0)]
    [InlineData("⟦Newest⟧ and more", 1)]
    [InlineData("RSS", 1)]
    public void A_sentence_without_marks_is_found(string text, int found) => Assert.Equal(found, StrangeIn(text).Count());

    private static void AssertAllMarked(KeyValuePair<string, byte[]>[] files, Func<byte[], IEnumerable<string>> spokenIn)
    {
        var strange = files.SelectMany(file => spokenIn(file.Value).SelectMany(StrangeIn).Distinct().Select(words => $"{file.Key}: {words}")).ToArray();
        Assert.True(strange.Length == 0, string.Join('\n', strange.Take(40)));
    }

    // What is left when the marked sentences are taken out, as far as no editor wrote it.
    private static IEnumerable<string> StrangeIn(string text)
    {
        var rest = text;
        for (var before = ""; before != rest;) (before, rest) = (rest, Regex.Replace(rest, "⟦[^⟦⟧]*⟧", "\0"));
        return rest.Split('\0').Select(part => Plain(part).Trim(' ', '.', ',', ':', ';', '…', '–', '-', '(', ')', '/', '·'))
            .Where(part => part.Any(char.IsLetter) && !Written.Value.Contains(part, StringComparison.Ordinal));
    }

    private static IEnumerable<string> SpokenIn(IDocument page)
    {
        foreach (var text in page.Descendants<IText>().Where(text => text.ParentElement is not ({ LocalName: "script" } or { LocalName: "code" }))) yield return text.Data;
        foreach (var element in page.All)
            foreach (var name in SpokenAttributes)
                if (element.GetAttribute(name) is { } said) yield return said;
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
            if (SpokenMeta.Contains(meta.GetAttribute("name") ?? meta.GetAttribute("property"))) yield return meta.GetAttribute("content")!;
        foreach (var data in page.QuerySelectorAll("script[type='application/ld+json']"))
            foreach (var said in SpokenIn(JsonDocument.Parse(data.TextContent).RootElement)) yield return said;
    }

    private static IEnumerable<string> SpokenIn(XDocument feed) => feed.Descendants().SelectMany(element =>
        element.Attributes().Where(attribute => attribute.Name.LocalName is "text" or "title" or "label").Select(attribute => attribute.Value)
            .Concat(SpokenNames.Contains(element.Name.LocalName) && !element.HasElements ? [element.Value] : []));

    private static IEnumerable<string> SpokenIn(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => json.EnumerateArray().SelectMany(SpokenIn),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(field => field.Value.ValueKind == JsonValueKind.String
            ? SpokenNames.Contains(field.Name) ? [field.Value.GetString()!] : Enumerable.Empty<string>()
            : SpokenIn(field.Value)),
        _ => [],
    };

    // One blank for each run of them, no marks of Markdown, and no references: RSS holds HTML as text.
    private static string Plain(string text) => Regex.Replace(Regex.Replace(WebUtility.HtmlDecode(text), @"[*`\[\]]", ""), @"\s+", " ");

    private static SortedDictionary<string, byte[]> BuildMarked()
    {
        using var folder = new TemporaryFolder();
        folder.Lay(GoldenSite.Workspace);
        foreach (var language in (string[])["fi", "sv", "en"])
        {
            var file = $"templates/words/{language}.yml";
            folder.Write(file, Marked(SourceFile.Decode(file, File.ReadAllBytes(Path.Combine(Repository.Root, file)))));
        }
        return GoldenSite.Build(folder);
    }

    private static string Marked(SourceFile file)
    {
        var text = new StringBuilder(file.Text);
        foreach (var leaf in Leaves(YamlReader.Read(file).Value!, "").Where(leaf => !Unmarked.Contains(leaf.Key)).OrderByDescending(leaf => leaf.Text.Span.Start))
            text.Remove(leaf.Text.Span.Start, leaf.Text.Span.Length).Insert(leaf.Text.Span.Start, JsonSerializer.Serialize($"⟦{leaf.Text.Value}⟧"));
        return text.ToString();
    }

    private static IEnumerable<(string Key, YamlText Text)> Leaves(YamlNode node, string key) => node switch
    {
        YamlMap map => map.Fields.SelectMany(field => Leaves(field.Value, key.Length == 0 ? field.Key : $"{key}.{field.Key}")),
        YamlList list => list.Items.SelectMany(item => Leaves(item, key)),
        YamlText text => [(key, text)],
        _ => [],
    };
}
