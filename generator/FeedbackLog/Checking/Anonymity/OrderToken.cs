using System.Buffers;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>A word or number after a word for order, with the groups that belong to it.</summary>
internal readonly record struct OrderToken(string Text, int Start, int End, int Digits, int Letters, int Groups)
{
    private const int LocatorLength = 6;
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");
    private static readonly SearchValues<char> CapitalsAndDigits = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>A colour of a style sheet: #FF5733.</summary>
    public bool IsColour => Text[Start] == '#' && End - Start is 4 or 7 or 9 && !Text.AsSpan(Start + 1, End - Start - 1).ContainsAnyExcept(Hexadecimal) && Letters > 0;

    /// <summary>The token at a place; digits that follow in groups of their own are taken in ("6006 4412", "HH 4471 2203").</summary>
    public static OrderToken Read(string text, int start)
    {
        var at = start < text.Length && text[start] == '#' ? start + 1 : start;
        var end = PartEnd(text, at);
        var groups = 1;
        while (end < text.Length && end > at && GroupAfter(text, at, end) is { } next) { end = next; groups++; }
        int digits = 0, letters = 0;
        foreach (var sign in text.AsSpan(start, Math.Max(0, end - start)))
        {
            if (char.IsAsciiDigit(sign)) digits++;
            else if (char.IsLetter(sign)) letters++;
        }
        return new OrderToken(text, start, end > at ? end : at == start ? start : at, digits, letters, groups);
    }

    /// <summary>
    /// True when the token names a thing: at least four letters and digits, at least two digits, no date, time, year, price or quantity.
    /// Few digits alone must stand right after the word.
    /// </summary>
    public bool IsNumberOf(ScanText text, bool isAdjacent)
    {
        if (IsRecordLocator(isAdjacent)) return true;
        if (Digits < 2 || Digits + Letters < 4) return false;
        if (IsDateOrTime() || IsPublic(text) || IsMasked()) return false;
        if (IsWordWithDigits()) return false;
        if (Letters > 0) return !Quantities.IsFollowedByUnit(Text, Start + LeadingDigits()) || HasSign();
        if (Quantities.IsYear(Text.AsSpan(Start, End - Start)) && !HasStrongSign()) return false;
        if (Quantities.IsFollowedByUnit(Text, End)) return false;
        if (IsDecimalOrThousands()) return false;
        return isAdjacent || Digits >= 6 || Text[Start] == '#' || HasStrongSign();
    }

    /// <summary>The same where the word comes after: five digits or more with a letter, a hyphen or # of their own.</summary>
    public bool IsSafelyNumberOf(ScanText text) =>
        Digits >= 5 && (Letters > 0 || Text[Start] == '#' || Text.AsSpan(Start, End - Start).Contains('-')) && !IsYears() && IsNumberOf(text, isAdjacent: false);

    /// <summary>2024-2025.</summary>
    private bool IsYears() => End - Start == 9 && Text[Start + 4] == '-' && Quantities.IsYear(Text.AsSpan(Start, 4)) && Quantities.IsYear(Text.AsSpan(Start + 5, 4));

    private bool IsMasked() => Text.AsSpan(End, Math.Min(2, Text.Length - End)).ContainsAny('*', '•');

    private bool HasSign() => Text.AsSpan(Start, End - Start).ContainsAny("-/#");

    private bool HasStrongSign() => Text[Start] == '#' || (Groups == 1 && Digits >= 5 && Text.AsSpan(Start, End - Start).Contains('-'));

    /// <summary>False when no six capitals stand side by side: then no record locator without digits does.</summary>
    public static bool MayHoldLocator(string text)
    {
        for (var from = 0; text.AsSpan(from).IndexOfAnyInRange('A', 'Z') is >= 0 and var capital;)
        {
            var start = from + capital;
            var end = start + 1;
            while (end < text.Length && text[end] is >= 'A' and <= 'Z') end++;
            if (end - start >= LocatorLength) return true;
            from = end;
        }
        return false;
    }

    /// <summary>Six capitals and digits right after the word, as airlines and hotels give them.</summary>
    private bool IsRecordLocator(bool isAdjacent) =>
        isAdjacent && End - Start == LocatorLength && Letters is > 0 and <= 6 && !Text.AsSpan(Start, 6).ContainsAnyExcept(CapitalsAndDigits)
        && (Digits > 0 || (End >= Text.Length || !char.IsLetter(Text[End])) && HasLowerCaseAround());

    private bool HasLowerCaseAround()
    {
        var before = Text.AsSpan(Math.Max(0, Start - 12), Math.Min(12, Start));
        return before.ContainsAnyInRange('a', 'z');
    }

    private int LeadingDigits()
    {
        var count = 0;
        while (Start + count < End && char.IsAsciiDigit(Text[Start + count])) count++;
        return count;
    }

    /// <summary>"2024-luvulla", "100-vuotias", "3-vaihe": a number with a Finnish or Swedish word behind a hyphen.</summary>
    private bool IsWordWithDigits()
    {
        var hyphen = Text.AsSpan(Start, End - Start).LastIndexOf('-');
        if (hyphen < 0) return LongestLetterRun() > 6;
        var last = Text.AsSpan(Start + hyphen + 1, End - Start - hyphen - 1);
        return (last.Length >= 3 && !last.ContainsAnyInRange('0', '9') && last.ContainsAnyInRange('a', 'z') && Digits < 5) || LongestLetterRun() > 6;
    }

    private int LongestLetterRun()
    {
        int longest = 0, run = 0;
        foreach (var sign in Text.AsSpan(Start, End - Start))
        {
            run = char.IsLetter(sign) ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }

    private bool IsDateOrTime()
    {
        var token = Text.AsSpan(Start, End - Start);
        if (token.Length == 10 && (token[4] == '-' && token[7] == '-') && Letters == 0) return true;
        if (Letters > 0) return false;
        var signs = token.Count('.') + token.Count('/') + token.Count(':');
        if (signs == 1 && Groups == 2 && token[^5] == ' ' && Quantities.IsYear(token[^4..])) return true;
        if (End + 1 < Text.Length && Text[End] is '.' or ':' && char.IsAsciiDigit(Text[End + 1])) return true;
        return signs is 1 or 2 && Digits <= 8 && !token.Contains('-') && Groups == 1 && token[0] != '#';
    }

    private bool IsPublic(ScanText text) =>
        text.Cues.LastBefore(CueKind.PublicText, Start, reach: 20) is { } word && !Text.AsSpan(word.End, Start - word.End).ContainsAny(",;")
        || text.Cues.LastBefore(CueKind.Product, Start, reach: 15) is not null
        || text.Cues.LastBefore(CueKind.Telephone, Start, reach: 10) is not null;

    private bool IsDecimalOrThousands()
    {
        if (End + 1 < Text.Length && Text[End] == ',' && char.IsAsciiDigit(Text[End + 1])) return true;
        if (Groups == 1) return false;
        var first = LeadingDigits();
        return first is >= 1 and <= 3 && Digits - first == 3 * (Groups - 1) && Text[Start + first] == ' ' && Digits <= 6;
    }

    private static int PartEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] is '-' or '/' or '_' or '.' or ':' && end > start && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]) && IsInner(text, end)))) end++;
        return end;
    }

    /// <summary>A point or colon only between digits, since "numero:12" and "nr.12" are words.</summary>
    private static bool IsInner(string text, int at) => text[at] is not ('.' or ':') || (char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]));

    private static int? GroupAfter(string text, int start, int end)
    {
        if (text[end] != ' ' || end + 1 >= text.Length || !char.IsAsciiDigit(text[end + 1])) return null;
        var part = text.AsSpan(start, end - start);
        var isCapitals = part.Length <= 4 && !part.ContainsAnyExceptInRange('A', 'Z');
        if (!isCapitals && !char.IsAsciiDigit(text[end - 1])) return null;
        var next = end + 1;
        while (next < text.Length && char.IsAsciiDigit(text[next])) next++;
        if (next - end - 1 < 2 || (next < text.Length && (char.IsLetter(text[next]) || text[next] is '.' or ':' && next + 1 < text.Length && char.IsAsciiDigit(text[next + 1])))) return null;
        return next - start > 40 ? null : next;
    }
}
