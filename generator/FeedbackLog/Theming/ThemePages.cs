using System.Collections.Frozen;

namespace FeedbackLog.Theming;

/// <summary>The pages that a theme draws, by the name of their template, and the layout that each stands in.</summary>
public static class ThemePages
{
    /// <summary>The part that stands for the page in a layout.</summary>
    public const string PagePart = "page";

    private static readonly FrozenDictionary<string, string> LayoutByPage = new Dictionary<string, string>
    {
        ["home"] = "site",
        ["list"] = "site",
        ["entry"] = "site",
        ["topics"] = "site",
        ["topic"] = "site",
        ["archive"] = "site",
        ["year"] = "site",
        ["numbers"] = "site",
        ["text"] = "site",
        ["search"] = "site",
        ["subscribe"] = "site",
        ["data"] = "site",
        ["withdrawn"] = "site",
        ["not-found"] = "site",
        ["redirect"] = "redirect",
    }.ToFrozenDictionary();

    /// <summary>All of them, sorted.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. LayoutByPage.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The template name of a page's layout: <c>layouts/site</c>.</summary>
    public static string LayoutOf(string page) => "layouts/" + LayoutByPage[page];

    /// <summary>The template name of a page: <c>pages/entry</c>.</summary>
    public static string TemplateOf(string page) => "pages/" + page;
}
