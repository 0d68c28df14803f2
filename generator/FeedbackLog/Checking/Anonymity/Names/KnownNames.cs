using System.Collections.Immutable;

namespace FeedbackLog.Checking.Anonymity.Names;

/// <summary>The full names of <c>known-names.txt</c>, which mean a thing where they stand with capitals.</summary>
internal static class KnownNames
{
    private const int LongestWord = 40;
    private static readonly Lazy<(WordList FirstWords, ImmutableArray<GivenName> Names)> Embedded = new(Read);

    /// <summary>True when one of them begins at this word; in any inflection.</summary>
    public static bool StandsAt(PersonalNameText text, int at)
    {
        Span<char> lower = stackalloc char[LongestWord];
        var (firstWords, names) = Embedded.Value;
        if (firstWords[text.Lower(at, lower)] == 0) return false;
        foreach (var name in names)
            if (name.StandsAt(text.Text, text.Words[at..])) return true;
        return false;
    }

    private static (WordList FirstWords, ImmutableArray<GivenName> Names) Read()
    {
        var lines = EmbeddedLines.Of("known-names");
        var firstWords = new WordList(lines.Length);
        foreach (var line in lines) firstWords.Add(line.AsSpan(0, line.IndexOf(' ', StringComparison.Ordinal)), 1);
        return (firstWords, [.. lines.Select(line => new GivenName(line))]);
    }
}
