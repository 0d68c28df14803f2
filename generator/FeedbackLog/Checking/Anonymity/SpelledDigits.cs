using System.Collections.Frozen;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>Telephone numbers that are written as words: "nolla neljä nolla …".</summary>
internal static class SpelledDigits
{
    // Seven digits are the shortest number that leads to one subscriber.
    private const int Fewest = 7;
    private const int ShortestDigit = 2;
    private const int LongestDigit = 10;

    private static readonly FrozenSet<string> Zeros = Words("nolla noll zero oh nul null");

    private static readonly FrozenSet<string> Digits = Words(
        "nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän yks kaks kol nel viis kuus seittemän seiska kasi ysi "
        + "noll ett en två tre fyra fem sex sju åtta nio zero oh nul null one two three four five six seven eight nine");

    // How digits begin, by the low five bits of their first two letters: few words need to be looked up.
    private static readonly bool[] Beginnings = BeginningsOf(Digits);

    public static void Find(ScanText text, ICollection<Hit> hits)
    {
        var content = text.Text;
        int first = -1, last = 0, count = 0;
        for (var at = 0; at <= content.Length;)
        {
            if (at < content.Length && !Letters.IsLetter(content[at])) { at++; continue; }
            var end = at;
            while (end < content.Length && Letters.IsLetter(content[end])) end++;
            if (end - at is >= ShortestDigit and <= LongestDigit && MayBegin(content[at], content[at + 1]) && Contains(Digits, content.AsSpan(at, end - at)) && (count == 0 || IsGap(content, last, at)))
            {
                if (count == 0) first = at;
                (last, count) = (end, count + 1);
            }
            else
            {
                Add(text, first, last, count, hits);
                count = 0;
            }
            at = Math.Max(end, at + 1);
        }
    }

    private static void Add(ScanText text, int first, int last, int count, ICollection<Hit> hits)
    {
        if (count < Fewest) return;
        var end = first;
        while (end < last && char.IsLetter(text.Text[end])) end++;
        var isTelephone = Contains(Zeros, text.Text.AsSpan(first, end - first)) || text.Cues.Near(CueKind.Telephone, first, last);
        hits.Add(new Hit(TelephoneNumber.Info, isTelephone ? Severity.Error : Severity.Warning, first, last, "spelled"));
    }

    private static bool IsGap(string text, int from, int to)
    {
        foreach (var sign in text.AsSpan(from, to - from))
            if (sign is not (' ' or '-' or ',' or '.')) return false;
        return to - from <= 3;
    }

    private static bool MayBegin(char first, char second) => Beginnings[BeginningOf(first, second)];

    private static int BeginningOf(char first, char second) => ((first & 31) << 5) | (second & 31);

    private static bool[] BeginningsOf(FrozenSet<string> words)
    {
        var beginnings = new bool[1 << 10];
        foreach (var word in words) beginnings[BeginningOf(word[0], word[1])] = true;
        return beginnings;
    }

    private static bool Contains(FrozenSet<string> words, ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Words(string list) => list.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
