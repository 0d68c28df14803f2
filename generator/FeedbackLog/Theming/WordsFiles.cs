using System.Collections.Frozen;
using System.Collections.Immutable;
using FeedbackLog.Diagnostics;
using FeedbackLog.Text;
using FeedbackLog.Wording;

namespace FeedbackLog.Theming;

/// <summary>Lays a workspace's own words over the built-in ones, key by key.</summary>
public static class WordsFiles
{
    /// <summary>
    /// The words of every language of the site. A language that is neither built in nor has a file is a finding, and so is a file in a language
    /// that the site does not have; English stands in for a language without words, so that all findings of a run come together.
    /// </summary>
    public static Outcome<FrozenDictionary<string, Words>> Merge(IReadOnlyList<SourceFile> own, ImmutableArray<string> languages)
    {
        var findings = new List<Diagnostic>();
        var words = new Dictionary<string, Words>(StringComparer.Ordinal);
        foreach (var language in languages)
        {
            var path = PathOf(language);
            var outcome = WordsOf(language, own.FirstOrDefault(file => file.Path == path));
            findings.AddRange(outcome.Findings);
            words[language] = outcome.Value!;
        }
        foreach (var file in own.Where(file => languages.All(language => file.Path != PathOf(language))))
            findings.Add(SiteRules.Words.About(file.Path, "language", ("language", Path.GetFileNameWithoutExtension(file.Name))));
        return new Outcome<FrozenDictionary<string, Words>>(words.ToFrozenDictionary(StringComparer.Ordinal), [.. findings]);
    }

    private static Outcome<Words> WordsOf(string language, SourceFile? own)
    {
        var builtIn = BuiltInWordFiles.Find(language) is { } file ? Words.Parse(file, null).Value : null;
        if (own is not null) return Words.Parse(own, builtIn);
        if (builtIn is not null) return new Outcome<Words>(builtIn, []);
        var english = BuiltInWordFiles.Find(BuiltInWordFiles.ReferenceLanguage)!;
        return new Outcome<Words>(
            Words.Parse(english with { Path = PathOf(language) }, null).Value,
            [SiteRules.Words.About(PathOf(language), "no-file", ("language", language))]);
    }

    private static string PathOf(string language) => $"templates/words/{language}.yml";
}
