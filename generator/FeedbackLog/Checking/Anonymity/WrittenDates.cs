using System.Text.RegularExpressions;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>Whole dates in the forms of three languages.</summary>
internal static class WrittenDates
{
    private const string Months =
        "(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu(?:ta|n|ssa)?"
        + "|jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:s|ch)?|apr(?:il)?|maj|may|jun[ie]?|jul[iy]?|aug(?:usti|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?";

    private static readonly Regex Whole = new(
        "[0-9]{1,2} ?[./-] ?[0-9]{1,2} ?(?:[./-]|\\.-) ?[0-9]{2,4}|[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}|[0-9]{1,2}[./] ?[0-9]{1,2} (?:19|20)[0-9]{2}"
        + "|[0-9]{1,2}(?:\\.|:e|st|nd|rd|th|:n)? (?:of )?(?:" + Months + ")\\.?,? '?[0-9]{2,4}|(?:" + Months + ")\\.? [0-9]{1,2}(?:st|nd|rd|th)?,? (?:19|20)[0-9]{2}"
        + "|(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuun [0-9]{1,2}\\.? (?:päivänä |p:nä |päivä )?(?:19|20)[0-9]{2}"
        + "|[0-9]{8}|[0-9]{6}",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Every range that reads as day, month and year; also eight or six bare digits, for whoever has a word beside them.</summary>
    public static IEnumerable<(int Start, int End, bool IsBare)> FindAll(string text)
    {
        var found = new List<(int, int, bool)>();
        foreach (var match in Whole.EnumerateMatches(text))
        {
            int start = match.Index, end = match.Index + match.Length;
            if (start > 0 && char.IsLetterOrDigit(text[start - 1])) continue;
            if (end < text.Length && char.IsAsciiDigit(text[end])) continue;
            var isBare = !text.AsSpan(start, match.Length).ContainsAnyExceptInRange('0', '9');
            if (isBare ? IsBareDate(text.AsSpan(start, match.Length)) : IsDate(text.AsSpan(start, match.Length))) found.Add((start, end, isBare));
        }
        return found;
    }

    private static bool IsBareDate(ReadOnlySpan<char> digits)
    {
        if (digits.Length == 8) return IsBareDate(digits[..2], digits[4..6], digits[6..], digits[2..4]) || IsBareDate(digits[4..6], digits[..2], digits[2..4], digits[6..]);
        return ShortDate.ExistsInAnyCentury(ShortDate.TwoDigits(digits, 0), ShortDate.TwoDigits(digits, 2), ShortDate.TwoDigits(digits, 4))
            || ShortDate.ExistsInAnyCentury(ShortDate.TwoDigits(digits, 4), ShortDate.TwoDigits(digits, 2), ShortDate.TwoDigits(digits, 0));
    }

    private static bool IsBareDate(ReadOnlySpan<char> century, ReadOnlySpan<char> month, ReadOnlySpan<char> day, ReadOnlySpan<char> year) =>
        century is "18" or "19" or "20" && ShortDate.ExistsInAnyCentury(ShortDate.TwoDigits(day, 0), ShortDate.TwoDigits(month, 0), ShortDate.TwoDigits(year, 0));

    /// <summary>Of three numbers one can be a day and one a month; with the month as a word any day will do.</summary>
    private static bool IsDate(ReadOnlySpan<char> date)
    {
        Span<int> numbers = stackalloc int[3];
        var count = 0;
        for (var at = 0; at < date.Length && count < 3; at++)
        {
            if (!char.IsAsciiDigit(date[at])) continue;
            var number = 0;
            for (; at < date.Length && char.IsAsciiDigit(date[at]); at++) number = 10 * number + date[at] - '0';
            numbers[count++] = number;
        }
        if (count < 3) return numbers[0] is > 0 and <= 31 || numbers[0] > 1800;
        var (day, month) = numbers[0] > 31 ? (numbers[2], numbers[1]) : (numbers[0], numbers[1]);
        return day is > 0 and <= 31 && month is > 0 and <= 31 && Math.Min(day, month) <= 12;
    }
}
