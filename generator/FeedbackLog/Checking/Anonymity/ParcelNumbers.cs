using System.Text.RegularExpressions;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>Numbers of parcels and invoices whose form is their own.</summary>
internal static class ParcelNumbers
{
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    // UPU standard S10.
    private static readonly int[] PostalWeights = [8, 6, 4, 2, 3, 5, 9, 7];

    private static readonly Regex Own = new("[A-Z]{2} ?[0-9]{3} ?[0-9]{3} ?[0-9]{3} ?[A-Z]{2}|JJ[A-Z]{2}[0-9]{10,20}|1Z[0-9A-Z]{16}|RF[0-9]{2}(?: ?[0-9A-Z]{1,4}){1,6}", Linear);

    public static void Find(ScanText text, ICollection<Hit> hits)
    {
        foreach (var match in Own.EnumerateMatches(text.Upper)) Judge(text.Upper, match.Index, match.Index + match.Length, hits);
        foreach (var run in text.DigitRuns)
            if (run.Length is 18 or 20 && IsShippingContainer(text, run)) hits.Add(new Hit(OrderNumber.Info, Severity.Error, run.Start, run.End, "parcel"));
    }

    private static void Judge(string upper, int start, int end, ICollection<Hit> hits)
    {
        if (start > 0 && char.IsLetterOrDigit(upper[start - 1])) return;
        if (upper.AsSpan(start, 2) is "RF" && char.IsAsciiDigit(upper[start + 2])) { JudgeReference(upper, start, end, hits); return; }
        if (end < upper.Length && char.IsLetterOrDigit(upper[end])) return;
        if (upper[start] == '1' || upper.AsSpan(start, 2) is "JJ" || IsPostalItem(upper.AsSpan(start, end - start)))
            hits.Add(new Hit(OrderNumber.Info, Severity.Error, start, end, "parcel"));
    }

    private static bool IsPostalItem(ReadOnlySpan<char> item)
    {
        Span<char> digits = stackalloc char[9];
        var count = 0;
        foreach (var sign in item)
            if (char.IsAsciiDigit(sign) && count < 9) digits[count++] = sign;
        if (count < 9) return false;
        var check = 11 - CheckDigits.WeightedSum(digits, PostalWeights) % 11;
        return digits[8] - '0' == check switch { 10 => 0, 11 => 5, _ => check };
    }

    /// <summary>A reference may be shorter than the letters and digits that follow it: the longest right one is taken.</summary>
    private static void JudgeReference(string upper, int start, int end, ICollection<Hit> hits)
    {
        for (var stop = end; stop - start > 5; stop--)
        {
            if (stop < upper.Length && char.IsLetterOrDigit(upper[stop])) continue;
            var compact = upper[start..stop].Replace(" ", "", StringComparison.Ordinal);
            if (compact.Length < 6 || !CheckDigits.HasRightMod97(compact)) continue;
            hits.Add(new Hit(OrderNumber.Info, Severity.Error, start, stop, "reference"));
            return;
        }
    }

    /// <summary>An SSCC of GS1: 18 digits, or 20 with the prefix 00, with a check digit.</summary>
    private static bool IsShippingContainer(ScanText text, DigitRun run)
    {
        var digits = text.Text.AsSpan(run.Start, run.Length);
        if (run.Length == 20 && !digits.StartsWith("00", StringComparison.Ordinal)) return false;
        var sum = 0;
        for (var at = 0; at < 17; at++) sum += (digits[run.Length - 2 - at] - '0') * (at % 2 == 0 ? 3 : 1);
        return (10 - sum % 10) % 10 == digits[^1] - '0';
    }
}
