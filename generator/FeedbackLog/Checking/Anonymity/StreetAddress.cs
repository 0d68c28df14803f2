using System.Text.RegularExpressions;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>
/// Street addresses with a number in the forms of Finland, Sweden, their neighbours and the English-speaking countries, and boxes and "c/o".
/// A street without a number is public.
/// </summary>
public sealed class StreetAddress : IRecognizer
{
    /// <summary>The rule's code and name.</summary>
    public static readonly RuleInfo Info = new("FL112", "street-address", Severity.Error, "street", "box", "care-of");

    // The rest of an address after the number: stair, flat, floor, postcode and place. Bounded, so its cost is too.
    private const int LongestTail = 80;

    private static readonly Regex Postcode = new(
        "^ ?,? ?(?:(?:FI|SE|S|AX|FIN|NO|DK|EE)-? ?)?(?:[0-9]{5}|[0-9]{3} [0-9]{2}|[0-9]{4}) \\p{Lu}[\\p{L}-]+|^ ?,? ?(?:\\p{Lu}[\\p{L}]+,? ){0,3}[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}|^,? \\p{Lu}\\p{L}+,? [A-Z]{2} [0-9]{5}",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly Regex Flat = new(
        "^(?: (?:as|bst|lgh|lght|läg|rappu|trappa|uppg|krs|kerros|bis|ter|porras|apt|flat)\\.? ?[0-9A-Z]{1,5}| [A-ZÅÄÖ]{1,2} ?[0-9]{1,4}| [A-ZÅÄÖ]| [a-e] ?[0-9]{1,3}| [0-9]{1,2} ?(?:tr|trp|trappor|vån)|, ?(?:lgh|as|apt|flat|[0-9]{1,2} ?tr)\\.? ?[0-9]{0,5}){1,3}",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly Regex Boxes = new(
        "(?:PL|PB) [0-9]{1,5},? (?:FI-)?[0-9]{5}|(?:P\\.? ?O\\.? ?Box|Postbox|Postilokero|Postfack) [0-9]{1,6}|Box [0-9]{1,5},? (?:SE?-)?[0-9]{3} [0-9]{2}",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex CareOf = new("[cC]/[oO]:? [A-ZÅÄÖ]\\p{L}+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <inheritdoc/>
    public RuleInfo Rule => Info;

    /// <inheritdoc/>
    public void Find(ScanText text, ICollection<Hit> hits)
    {
        foreach (var run in text.DigitRuns)
        {
            if (run.Length > 5) continue;
            if (run.Length <= 4 && FindStreetFirst(text, run) is { } streetFirst) hits.Add(streetFirst);
            else if (FindNumberFirst(text, run) is { } numberFirst) hits.Add(numberFirst);
        }
        if (text.DigitRuns.Count > 0)
            foreach (var box in Boxes.EnumerateMatches(text.Text)) AddApart(text.Text, box.Index, box.Length, "box", hits);
        if (text.Text.Contains("/o", StringComparison.OrdinalIgnoreCase))
            foreach (var careOf in CareOf.EnumerateMatches(text.Text)) AddApart(text.Text, careOf.Index, careOf.Length, "care-of", hits);
    }

    private static void AddApart(string text, int start, int length, string variant, ICollection<Hit> hits)
    {
        if (start > 0 && char.IsLetterOrDigit(text[start - 1])) return;
        hits.Add(new Hit(Info, Severity.Error, start, start + length, variant));
    }

    private static Hit? FindStreetFirst(ScanText text, DigitRun run)
    {
        var content = text.Text;
        if (content[run.Start] == '0' || run.Start < 4 || content[run.Start - 1] != ' ') return null;
        var nameEnd = run.Start - 1;
        if (content[nameEnd - 1] == ',') nameEnd--;
        if (StreetNames.Read(content, nameEnd) is not { } street) return null;
        var (end, hasFlat, hasPostcode) = ReadTail(content, run.End);
        if (IsAnotherNumber(content, run, end) || (!hasFlat && !hasPostcode && Quantities.IsFollowedByUnit(content, end))) return null;
        var isSure = hasFlat || hasPostcode || text.Cues.Near(CueKind.Address, street.Start, end);
        if (!isSure && (!street.IsSure || Quantities.IsYear(content.AsSpan(run.Start, run.Length)))) return null;
        if (Quantities.IsYear(content.AsSpan(run.Start, run.Length)) && !hasFlat && !hasPostcode) return null;
        return new Hit(Info, Severity.Error, street.Start, end, "street");
    }

    private static Hit? FindNumberFirst(ScanText text, DigitRun run)
    {
        var content = text.Text;
        if (content[run.Start] == '0' || (run.Start > 0 && (char.IsLetterOrDigit(content[run.Start - 1]) || content[run.Start - 1] is '-' or '.' or '#'))) return null;
        if (EnglishStreets.Read(content, run) is not { } street) return null;
        var (end, _, hasPostcode) = ReadTail(content, street.End);
        var isYear = Quantities.IsYear(content.AsSpan(run.Start, run.Length));
        var isNamed = text.Cues.Near(CueKind.Address, street.Start, end);
        if (hasPostcode || (!isYear && (street.IsSure || isNamed))) return new Hit(Info, Severity.Error, street.Start, end, "street");
        return null;
    }

    private static (int End, bool HasFlat, bool HasPostcode) ReadTail(string text, int from)
    {
        var end = from;
        if (end < text.Length && text[end] == '-' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
            for (end++; end < text.Length && char.IsAsciiDigit(text[end]);) end++;
        if (end < text.Length && char.IsAsciiLetter(text[end]) && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1]))) end++;
        var flat = Match(Flat, text, end);
        if (flat > 0 && end + flat < text.Length && char.IsLetterOrDigit(text[end + flat])) flat = 0;
        end += flat;
        if (end + 1 < text.Length && text[end] == ':' && char.IsLetter(text[end + 1]))
            for (end++; end < text.Length && char.IsLetter(text[end]);) end++;
        var postcode = Match(Postcode, text, end);
        return (end + postcode, flat > 0 || (end > from && char.IsLetter(text[end - 1])), postcode > 0);
    }

    private static int Match(Regex expression, string text, int from)
    {
        foreach (var match in expression.EnumerateMatches(text.AsSpan(from, Math.Min(LongestTail, text.Length - from)))) return match.Length;
        return 0;
    }

    /// <summary>A time, a date, a decimal or a range of opening hours.</summary>
    private static bool IsAnotherNumber(string text, DigitRun run, int end)
    {
        if (run.End + 1 < text.Length && text[run.End] is '.' or ':' or ',' or '/' && char.IsAsciiDigit(text[run.End + 1])) return text[run.End] != ',' || run.End + 6 > text.Length || !char.IsAsciiDigit(text[run.End + 5]);
        return end < text.Length && char.IsLetterOrDigit(text[end]);
    }
}
