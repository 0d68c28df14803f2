using System.Text.RegularExpressions;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>Payment card numbers: 13–19 digits of a known issuer (ISO/IEC 7812) with a right Luhn digit; masked ones that show first and last digits as a warning.</summary>
public sealed class PaymentCard : IRecognizer
{
    /// <summary>The rule's code and name.</summary>
    public static readonly RuleInfo Info = new("FL107", "payment-card", Severity.Error, "right", "mistyped", "masked");

    private const int Shortest = 13;
    private const int Longest = 19;

    private static readonly Regex Masked = new(
        "[0-9]{4}[ -]?[0-9]{0,2}[*x•#]{2,8}(?:[ -]?[*x•#]{2,6}){0,2}[ -]?[0-9]{4}",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <inheritdoc/>
    public RuleInfo Rule => Info;

    /// <inheritdoc/>
    public void Find(ScanText text, ICollection<Hit> hits)
    {
        var runs = text.DigitRuns;
        for (var first = 0; first < runs.Count; first++) FindFrom(text, runs, first, hits);
        if (runs.Count < 2 || !text.Text.AsSpan().ContainsAny("*xX•#")) return;
        foreach (var masked in Masked.EnumerateMatches(text.Text))
            hits.Add(new Hit(Info, Severity.Warning, masked.Index, masked.Index + masked.Length, "masked"));
    }

    private static void FindFrom(ScanText text, IReadOnlyList<DigitRun> runs, int first, ICollection<Hit> hits)
    {
        Span<char> digits = stackalloc char[Longest];
        var length = 0;
        for (var last = first; last < runs.Count; last++)
        {
            if (last > first && !Touches(text.Text, runs[last - 1].End, runs[last].Start)) return;
            var run = runs[last];
            if (length + run.Length > Longest) return;
            text.Text.AsSpan(run.Start, run.Length).CopyTo(digits[length..]);
            length += run.Length;
            if (length < Shortest || !HasKnownIssuer(digits[..length])) continue;
            if (Judge(text, runs, first, last, digits[..length]) is not { } hit) continue;
            hits.Add(hit);
            return;
        }
    }

    private static Hit? Judge(ScanText text, IReadOnlyList<DigitRun> runs, int first, int last, ReadOnlySpan<char> digits)
    {
        int start = runs[first].Start, end = runs[last].End;
        var isNamed = text.Cues.Near(CueKind.Card, start, end, reach: 60);
        var isCardShape = IsCardShape(runs, first, last, digits.Length);
        if (CheckDigits.HasRightLuhn(digits)) return isNamed || isCardShape ? new Hit(Info, Severity.Error, start, end, "right") : null;
        return isNamed && isCardShape && last > first ? new Hit(Info, Severity.Error, start, end, "mistyped") : null;
    }

    /// <summary>Groups of four, or 4-6-5 and 4-6-4; without gaps the lengths that issuers still use and that no article number has.</summary>
    private static bool IsCardShape(IReadOnlyList<DigitRun> runs, int first, int last, int length)
    {
        if (first == last) return length is 14 or 15 or 16 or 19;
        if (last == first + 2 && runs[first].Length == 4 && runs[first + 1].Length == 6) return runs[last].Length is 4 or 5;
        for (var at = first; at < last; at++)
            if (runs[at].Length != 4) return false;
        return runs[last].Length is <= 4;
    }

    private static bool Touches(string text, int end, int start) =>
        (start == end + 1 && text[end] is ' ' or '-' or '.') || (start == end + 2 && text[end] is '-' && text[end + 1] == ' ');

    private static bool HasKnownIssuer(ReadOnlySpan<char> digits)
    {
        var two = ShortDate.TwoDigits(digits, 0);
        var four = 100 * two + ShortDate.TwoDigits(digits, 2);
        return digits.Length switch
        {
            13 => digits[0] == '4',
            14 => two is 36 or 38 or 39 || four / 10 is >= 300 and <= 305,
            15 => two is 34 or 37 || IsMaestro(two),
            16 => digits[0] == '4' || two is >= 51 and <= 55 or 36 or 38 || four is (>= 2221 and <= 2720) or (>= 3528 and <= 3589) || four / 10 is >= 300 and <= 305 || IsMaestro(two),
            _ => digits[0] == '4' || four is >= 3528 and <= 3589 || IsMaestro(two),
        };
    }

    /// <summary>Also Discover and UnionPay: 6011, 62, 64 and 65 lie inside.</summary>
    private static bool IsMaestro(int two) => two is 50 or (>= 56 and <= 69);
}
