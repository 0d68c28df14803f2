using System.Collections.Immutable;
using FeedbackLog.Checking.Anonymity.Names;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>People who agreed to be named: their full names in any inflection, and after the full name also one of its words.</summary>
internal sealed class AllowedNames
{
    // Far enough for the next mention in a paragraph, near enough to keep the work bounded.
    private const int NearbyUnits = 1_000;
    private readonly ImmutableArray<GivenName> names;

    /// <summary>The names as the configuration and <c>people.yml</c> give them; blank ones count for nothing.</summary>
    public AllowedNames(IEnumerable<string> names) =>
        this.names = [.. names.Select(name => new GivenName(ScanText.Of(name).Text)).Where(name => name.Length > 0)];

    /// <summary>True when what was found is one of these people.</summary>
    public bool Hold(string text, Hit hit)
    {
        if (names.IsEmpty) return false;
        var found = text[hit.Start..hit.End];
        var words = PersonalNameWords.Of(found).ToArray();
        foreach (var name in names)
        {
            if (name.Length == words.Length && (name.StandsAt(found, words) || name.StandsTurnedAt(found, words))) return true;
            if (words.Length == 1 && name.Length > 1 && name.HasWord(found, words[0]) && StandsBefore(name, text, hit.Start)) return true;
        }
        return false;
    }

    private static bool StandsBefore(GivenName name, string text, int end)
    {
        var nearby = text[Math.Max(0, end - NearbyUnits)..end];
        var words = PersonalNameWords.Of(nearby).ToArray();
        for (var at = 0; at + name.Length <= words.Length; at++)
            if (name.StandsAt(nearby, words.AsSpan(at))) return true;
        return false;
    }
}
