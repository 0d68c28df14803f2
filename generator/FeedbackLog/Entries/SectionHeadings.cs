using System.Collections.Frozen;
using FeedbackLog.Configuration;

namespace FeedbackLog.Entries;

/// <summary>Which heading is which section, per language (entry-format.md, "Sections").</summary>
public static class SectionHeadings
{
    /// <summary>Section keys in the order in which they stand in an entry.</summary>
    public static IReadOnlyList<string> Order { get; } = ["problem", "apology", "fix", "why", "learned", "invite", "update"];

    /// <summary>Sections that every entry has.</summary>
    public static IReadOnlyList<string> Required { get; } = ["problem", "apology", "fix"];

    private static readonly FrozenDictionary<string, string[]> BuiltIn = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["fi"] = ["Ongelma", "Anteeksipyyntö", "Korjaus", "Miksi näin kävi", "Mitä opimme", "Mitä itse tekisit?", "Päivitys"],
        ["sv"] = ["Problem", "Ursäkt", "Åtgärd", "Varför det hände", "Vad vi lärde oss", "Hur skulle du göra?", "Uppdatering"],
        ["en"] = ["Problem", "Apology", "Fix", "Why it happened", "What we learned", "What would you do?", "Update"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The heading of a section in a language; the English one for a language that is not built in.</summary>
    public static string HeadingOf(string section, string language) =>
        (BuiltIn.GetValueOrDefault(language) ?? BuiltIn["en"])[IndexOf(section)];

    /// <summary>The headings that a language has, in their order: built-in first, then those of the configuration.</summary>
    public static IEnumerable<string> HeadingsOf(string language, SiteConfig config)
    {
        var added = config.SectionAliases.GetValueOrDefault(language)?.Keys.Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>();
        return (BuiltIn.GetValueOrDefault(language) ?? []).Concat(added);
    }

    /// <summary>The section that a heading means in a language, without the month of an update; null when it means none.</summary>
    public static string? SectionOf(string heading, string language, SiteConfig config)
    {
        if (config.SectionAliases.GetValueOrDefault(language)?.GetValueOrDefault(heading) is { } alias) return alias;
        if (!BuiltIn.TryGetValue(language, out var headings)) return null;
        for (var index = 0; index < headings.Length; index++)
            if (string.Equals(headings[index], heading, StringComparison.OrdinalIgnoreCase)) return Order[index];
        return null;
    }

    /// <summary>The built-in language in which this heading is a section; null when there is none.</summary>
    public static string? LanguageOf(string heading) =>
        BuiltIn.Keys.Order(StringComparer.Ordinal).FirstOrDefault(language => BuiltIn[language].Contains(heading, StringComparer.OrdinalIgnoreCase));

    /// <summary>Where a section stands in the order, from 0.</summary>
    public static int IndexOf(string section)
    {
        for (var index = 0; index < Order.Count; index++)
            if (Order[index] == section) return index;
        throw new ArgumentException($"'{section}' is no section.", nameof(section));
    }
}
