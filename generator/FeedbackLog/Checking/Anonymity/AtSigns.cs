using System.Buffers;
using System.Text.RegularExpressions;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>Where a text may say "at" as e-mail addresses do: the sign, also in brackets, also as a word in three languages.</summary>
internal static class AtSigns
{
    // "[ snabel-a ]", "_kissanhäntä_", "{ miuku mauku }"
    private const int Longest = 20;

    private static readonly Regex Sign = new(
        "@|%40|[\\[({<] ?(?:at|ät|a|@|miukumauku|miuku mauku|snabel-?a|kissanhäntä) ?[\\])}>]"
        + "|[ _](?:at|ät|ät-merkki|miukumauku|miuku mauku|snabel-?a|kissanhäntä|apinanhäntä)[ _]|-at-",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly SearchValues<char> Beginnings = SearchValues.Create("@%[({< _-");

    /// <summary>The first sign from a place on; null when there is none.</summary>
    public static (int Start, int End)? Next(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            var next = text.AsSpan(at).IndexOfAny(Beginnings);
            if (next < 0) return null;
            at += next;
            var rest = text.AsSpan(at, Math.Min(Longest, text.Length - at));
            if (MayBegin(rest) && LengthAt(rest) is > 0 and var length) return (at, at + length);
        }
        return null;
    }

    /// <summary>The same by the expression alone; tests hold the two against each other.</summary>
    internal static IEnumerable<(int Start, int End)> AllByExpression(string text) => Sign.Matches(text).Select(match => (match.Index, match.Index + match.Length));

    /// <summary>Three letters tell that the expression need not be asked: at nearly every space.</summary>
    private static bool MayBegin(ReadOnlySpan<char> rest)
    {
        if (rest[0] == '@') return true;
        if (rest.Length < 3) return false;
        return rest[0] switch
        {
            '%' => rest[1] == '4',
            ' ' or '_' => MayBeginWord(rest),
            '-' => IsAt(rest),
            _ => true,
        };
    }

    private static bool MayBeginWord(ReadOnlySpan<char> rest) => rest[1] switch
    {
        'a' or 'A' => rest[2] is 'p' or 'P' || (rest.Length > 3 && IsAt(rest) && rest[3] is ' ' or '_'),
        'ä' or 'Ä' => rest[2] is 't' or 'T',
        'm' or 'M' => rest.Length > 3 && rest[3] is 'u' or 'U',
        's' or 'S' => rest[2] is 'n' or 'N',
        'k' or 'K' => rest.Length > 3 && rest[3] is 's' or 'S',
        _ => false,
    };

    private static bool IsAt(ReadOnlySpan<char> rest) => rest[1] is 'a' or 'A' && rest[2] is 't' or 'T';

    private static int LengthAt(ReadOnlySpan<char> rest)
    {
        foreach (var match in Sign.EnumerateMatches(rest)) return match.Index == 0 ? match.Length : 0;
        return 0;
    }
}
