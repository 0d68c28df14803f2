namespace FeedbackLog.Checking.Anonymity;

/// <summary>What stands before the first digit of a telephone number.</summary>
internal enum TelephonePrefix
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A plus.</summary>
    Plus,

    /// <summary>Two zeros.</summary>
    Zeros,
}

/// <summary>Groups of digits that may be one telephone number, with the signs between them.</summary>
internal sealed record TelephoneGroups(string Text, TelephonePrefix Prefix, int Start, string Digits, IReadOnlyList<DigitRun> Runs, IReadOnlyList<int> Lengths)
{
    // E.164 allows 15 digits; two more for the prefix 00 and a trunk zero in brackets.
    private const int MostDigits = 18;
    private const int LongestGap = 3;

    /// <summary>The group that begins at this run and those that follow it closely; null when the run cannot begin a number.</summary>
    public static TelephoneGroups? Read(string text, IReadOnlyList<DigitRun> runs, int first)
    {
        var run = runs[first];
        var start = run.Start;
        var hasBracket = start > 0 && text[start - 1] == '(';
        if (hasBracket) start--;
        var hasPlus = start > 0 && text[start - 1] == '+';
        if (hasPlus) start--;
        if (hasPlus && start > 0 && text[start - 1] == '(') start--;
        if (!MayBegin(text, start, hasPlus) || IsInGroupsOfFour(text, runs, first)) return null;
        var taken = new List<DigitRun> { run };
        var lengths = new List<int> { run.Length };
        var digits = text[run.Start..run.End];
        for (var next = first + 1; next < runs.Count && digits.Length < MostDigits && taken.Count < MostDigits; next++)
        {
            if (!IsGap(text, runs[next - 1].End, runs[next].Start)) break;
            if (IsTrunkZero(text, runs[next]) && (hasPlus || digits.StartsWith("00", StringComparison.Ordinal))) { taken.Add(runs[next]); lengths.Add(digits.Length); continue; }
            digits += text[runs[next].Start..runs[next].End];
            taken.Add(runs[next]);
            lengths.Add(digits.Length);
        }
        var prefix = hasPlus ? TelephonePrefix.Plus : digits.StartsWith("00", StringComparison.Ordinal) ? TelephonePrefix.Zeros : TelephonePrefix.None;
        return new TelephoneGroups(text, prefix, start, digits, taken, lengths);
    }

    /// <summary>The end of the group at which this many digits are read; null when no group ends there or the number goes on.</summary>
    public int? EndAfter(int length)
    {
        for (var at = 0; at < Lengths.Count; at++)
        {
            if (Lengths[at] != length) continue;
            var end = Runs[at].End;
            if (end < Text.Length && (char.IsLetter(Text[end]) || (Text[end] == ',' && end + 1 < Text.Length && char.IsAsciiDigit(Text[end + 1])))) return null;
            return IsBeforeCheckDigit(end) ? null : end;
        }
        return null;
    }

    /// <summary>A hyphen and one digit: a business id, not a telephone.</summary>
    private bool IsBeforeCheckDigit(int end) =>
        end + 1 < Text.Length && Text[end] == '-' && char.IsAsciiDigit(Text[end + 1]) && (end + 2 == Text.Length || !char.IsAsciiDigit(Text[end + 2]));

    /// <summary>How many groups the first digits are written in.</summary>
    public int GroupsIn(int length)
    {
        for (var at = 0; at < Lengths.Count; at++)
            if (Lengths[at] == length) return at + 1;
        return 0;
    }

    /// <summary>The signs between the first and the second group; empty for one group.</summary>
    public ReadOnlySpan<char> FirstGap => Runs.Count < 2 ? "" : Text.AsSpan(Runs[0].End, Runs[1].Start - Runs[0].End);

    /// <summary>True when the text up to this end is a date (day, month and year in either order) or times of day.</summary>
    public bool IsDateOrTime(int end)
    {
        var sizes = Runs.TakeWhile(run => run.End <= end).Select(run => run.Length).ToArray();
        return sizes is [<= 2, <= 2, 4] or [4, <= 2, <= 2] or [2, 2, 2] or [<= 2, 2, <= 2, 2] or [8] && (Digits.StartsWith("19", StringComparison.Ordinal) || Digits.StartsWith("20", StringComparison.Ordinal))
            || (sizes is [<= 2, <= 2, 2] && !Text.AsSpan(Runs[0].End, 1).Contains(' '));
    }

    /// <summary>True for 03/11/2025 and 03.11.2025: a date whatever area 03 is.</summary>
    public bool IsWrittenDate(int end) =>
        Runs.Count > 2 && Runs[2].End == end && Runs[0].Length <= 2 && Runs[1].Length <= 2 && Runs[2].Length == 4
        && Runs[1].Start == Runs[0].End + 1 && Runs[2].Start == Runs[1].End + 1 && Text[Runs[0].End] is '/' or '.' && Text[Runs[1].End] == Text[Runs[0].End];

    /// <summary>True when spaces part thousands: 3 000 000.</summary>
    public bool IsThousands(int end)
    {
        var groups = Runs.TakeWhile(run => run.End <= end).ToArray();
        return groups.Length > 1 && groups[0].Length <= 3 && groups[1..].All(run => run.Length == 3 && Text[run.Start - 1] == ' ');
    }

    /// <summary>True when a word of this kind stands shortly before, without another number between.</summary>
    public bool IsAfterWord(ScanText text, CueKind kind, int reach = 30) =>
        text.Cues.LastBefore(kind, Start, reach) is { } word && !text.Text.AsSpan(word.End, Start - word.End).ContainsAnyInRange('0', '9');

    private static bool MayBegin(string text, int start, bool hasPlus)
    {
        if (start == 0) return true;
        var before = text[start - 1];
        if (char.IsAsciiDigit(before) || (char.IsLetter(before) && !hasPlus)) return false;
        return before is not ('.' or ',' or '-' or '/' or '#') || start == 1 || !char.IsLetterOrDigit(text[start - 2]) || (before == '/' && !char.IsAsciiDigit(text[start - 2]));
    }

    /// <summary>A group in the middle of an account, a card or a reference.</summary>
    private static bool IsInGroupsOfFour(string text, IReadOnlyList<DigitRun> runs, int first) =>
        first > 0 && runs[first].Length == 4 && runs[first - 1].Length == 4 && runs[first].Start == runs[first - 1].End + 1 && text[runs[first].Start - 1] == ' ';

    private static bool IsTrunkZero(string text, DigitRun run) =>
        run.Length == 1 && text[run.Start] == '0' && run.End < text.Length && text[run.Start - 1] == '(' && text[run.End] == ')';

    private static bool IsGap(string text, int end, int start)
    {
        if (start - end > LongestGap) return false;
        foreach (var sign in text.AsSpan(end, start - end))
            if (sign is not (' ' or '-' or '/' or '.' or '(' or ')')) return false;
        return true;
    }
}
