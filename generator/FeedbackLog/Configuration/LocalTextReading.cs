using System.Collections.Frozen;
using System.Collections.Immutable;
using FeedbackLog.Yaml;

namespace FeedbackLog.Configuration;

/// <summary>Reads texts per language from a map.</summary>
public static class LocalTextReading
{
    /// <summary>The texts that stand under the languages' codes; a language may be missing.</summary>
    public static LocalText LocalText(this FieldReader reader, ImmutableArray<string> languages) =>
        new(languages
            .Select(language => (Language: language, Text: reader.Text(language)))
            .Where(pair => !string.IsNullOrEmpty(pair.Text))
            .ToFrozenDictionary(pair => pair.Language, pair => pair.Text!));
}
