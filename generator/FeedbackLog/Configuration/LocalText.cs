using System.Collections.Frozen;

namespace FeedbackLog.Configuration;

/// <summary>One text in several languages, by language code.</summary>
public sealed record LocalText(FrozenDictionary<string, string> ByLanguage)
{
    /// <summary>A text in no language.</summary>
    public static LocalText Empty { get; } = new(FrozenDictionary<string, string>.Empty);

    /// <summary>The same text in every language.</summary>
    public static LocalText Same(string text, IEnumerable<string> languages) =>
        new(languages.ToFrozenDictionary(language => language, _ => text));

    /// <summary>The text in this language, else in the fallback language, else any (the ordinally first language); empty when there is none.</summary>
    public string In(string language, string fallback) =>
        ByLanguage.TryGetValue(language, out var text) || ByLanguage.TryGetValue(fallback, out text) ? text
        : ByLanguage.Count == 0 ? "" : ByLanguage[ByLanguage.Keys.Min(StringComparer.Ordinal)!];

    /// <summary>The language of the text that <see cref="In"/> gives; null when there is none.</summary>
    public string? LanguageIn(string language, string fallback) =>
        ByLanguage.ContainsKey(language) ? language : ByLanguage.ContainsKey(fallback) ? fallback : ByLanguage.Keys.Min(StringComparer.Ordinal);

    /// <summary>Adds every language and its text, in the order of the codes.</summary>
    public void AddTo(Text.HashBuilder hash)
    {
        hash.Add(ByLanguage.Count);
        foreach (var (language, text) in ByLanguage.OrderBy(pair => pair.Key, StringComparer.Ordinal)) hash.Add(language).Add(text);
    }
}
