using System.Collections.Immutable;
using System.Globalization;

namespace FeedbackLog.Searching;

/// <summary>One step on the way from a form to the beginning of its word: of several endings the longest counts, and the step changes one.</summary>
internal sealed class EndingStep
{
    private readonly int fewestLetters;
    private readonly ImmutableArray<Ending> endings;
    private readonly Ending[]?[] byLastLetter = new Ending[128][];

    private EndingStep(int fewestLetters, ImmutableArray<Ending> endings)
    {
        this.fewestLetters = fewestLetters;
        this.endings = endings;
        foreach (var group in endings.GroupBy(ending => ending.Letters[^1])) byLastLetter[group.Key] = [.. group];
    }

    /// <summary>The step that a line of rules says: the fewest letters to leave, then <c>ending</c> or <c>ending>replacement</c>.</summary>
    public static EndingStep Read(string[] line) => new(
        int.Parse(line[0], CultureInfo.InvariantCulture),
        [.. line[1..].Select(Ending.Read).Distinct().OrderByDescending(ending => ending.Letters.Length).ThenBy(ending => ending.Letters, StringComparer.Ordinal)]);

    /// <summary>The word after this step; <paramref name="letters"/> are small and without dots, and the replacement is written into them.</summary>
    public BentWord Apply(Span<char> letters, BentWord word)
    {
        var last = word.Length == 0 ? '\0' : letters[word.Length - 1];
        if (last >= 128 || byLastLetter[last] is not { } candidates) return word;
        foreach (var ending in candidates)
        {
            var cut = word.Length - ending.Letters.Length;
            if (cut + ending.Replacement.Length < fewestLetters || cut < 0 || !letters[cut..word.Length].SequenceEqual(ending.Letters)) continue;
            var kept = cut + letters[cut..].CommonPrefixLength(ending.Replacement);
            ending.Replacement.CopyTo(letters[cut..]);
            return new BentWord(cut + ending.Replacement.Length, Math.Min(word.Untouched, kept));
        }
        return word;
    }

    /// <summary>As a line of rules, the longest endings first, so that who reads it need not sort.</summary>
    public override string ToString() => $"{fewestLetters} {string.Join(' ', endings)}";
}

/// <summary>An ending and what takes its place.</summary>
/// <param name="Letters">At least one, small, without dots.</param>
/// <param name="Replacement">May be empty; never more than two letters longer than the ending.</param>
internal sealed record Ending(string Letters, string Replacement)
{
    /// <summary>The ending that a piece of a rule says.</summary>
    public static Ending Read(string rule)
    {
        var arrow = rule.IndexOf('>', StringComparison.Ordinal);
        return arrow < 0 ? new Ending(Searching.Letters.Fold(rule), "") : new Ending(Searching.Letters.Fold(rule[..arrow]), rule[(arrow + 1)..]);
    }

    /// <summary>As in the rules.</summary>
    public override string ToString() => Replacement.Length == 0 ? Letters : $"{Letters}>{Replacement}";
}
