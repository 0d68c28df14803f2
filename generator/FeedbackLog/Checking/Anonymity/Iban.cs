using System.Collections.Frozen;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>International account numbers (ISO 13616, lengths from the SWIFT registry), and old domestic ones beside a word for account.</summary>
public sealed class Iban : IRecognizer
{
    /// <summary>The rule's code and name.</summary>
    public static readonly RuleInfo Info = new("FL106", "iban", Severity.Error, "right", "mistyped", "domestic", "giro");

    private const string Lengths =
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 " +
        "GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 " +
        "NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20";

    private static readonly FrozenDictionary<string, int> LengthOf = Lengths.Split(' ')
        .ToFrozenDictionary(entry => entry[..2], entry => int.Parse(entry[2..], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> LengthOfSpan = LengthOf.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <inheritdoc/>
    public RuleInfo Rule => Info;

    /// <inheritdoc/>
    public void Find(ScanText text, ICollection<Hit> hits)
    {
        foreach (var run in text.DigitRuns)
        {
            FindInternational(text, run, hits);
            FindDomestic(text, run, hits);
        }
    }

    private static void FindInternational(ScanText text, DigitRun run, ICollection<Hit> hits)
    {
        var upper = text.Upper;
        var start = run.Start - 2;
        if (start >= 0 && upper[run.Start - 1] is ' ' or '-') start--;
        if (start < 0 || (start > 0 && char.IsAsciiLetterOrDigit(upper[start - 1])) || !LengthOfSpan.TryGetValue(upper.AsSpan(start, 2), out var length)) return;
        Span<char> compact = stackalloc char[34];
        upper.AsSpan(start, 2).CopyTo(compact);
        if (ReadRest(upper, run.Start, compact[..length]) is not { } end || !char.IsAsciiDigit(compact[3])) return;
        if (CheckDigits.HasRightMod97(compact[..length])) hits.Add(new Hit(Info, Severity.Error, start, end, "right"));
        else if (text.Cues.Near(CueKind.Account, start, end, reach: 40) && DigitsIn(compact[..length]) >= length / 2)
            hits.Add(new Hit(Info, Severity.Error, start, end, "mistyped"));
    }

    /// <summary>Fills the rest of the account number past single spaces and hyphens; null when the text ends or goes on without a gap.</summary>
    private static int? ReadRest(string upper, int from, Span<char> compact)
    {
        var at = from;
        for (var filled = 2; filled < compact.Length; filled++, at++)
        {
            if (at < upper.Length && upper[at] is ' ' or '-' or '.') at++;
            if (at < upper.Length && upper[at - 1] == '-' && upper[at] == ' ') at++;
            if (at >= upper.Length || !char.IsAsciiLetterOrDigit(upper[at])) return null;
            compact[filled] = upper[at];
        }
        return at < upper.Length && char.IsAsciiLetterOrDigit(upper[at]) ? null : at;
    }

    private static int DigitsIn(ReadOnlySpan<char> compact)
    {
        var count = 0;
        foreach (var sign in compact)
            if (char.IsAsciiDigit(sign)) count++;
        return count;
    }

    /// <summary>Finland until 2014: six digits, a hyphen, two to eight; Sweden: a clearing number, a comma or hyphen and up to ten digits; giro numbers.</summary>
    private static void FindDomestic(ScanText text, DigitRun run, ICollection<Hit> hits)
    {
        if (run.Length is < 3 or > 6 || (run.Start > 0 && char.IsLetterOrDigit(text.Text[run.Start - 1]))) return;
        var isGiro = text.Cues.Before(CueKind.Giro, run.Start, reach: 30);
        if (!isGiro && !text.Cues.Before(CueKind.Account, run.Start, reach: 40)) return;
        var (end, digits) = EndOfGroups(text.Text, run);
        if (end == run.End || digits < 7 || digits > 16 || LooksLikeDate(run, end)) return;
        hits.Add(isGiro ? new Hit(Info, Severity.Warning, run.Start, end, "giro") : new Hit(Info, Severity.Error, run.Start, end, "domestic"));
    }

    private static (int End, int Digits) EndOfGroups(string text, DigitRun run)
    {
        var (at, end, digits) = (run.End, run.End, run.Length);
        while (at < text.Length && digits <= 16)
        {
            if (char.IsAsciiDigit(text[at])) { digits++; end = ++at; continue; }
            var next = text[at] == ',' && at + 1 < text.Length && text[at + 1] == ' ' ? at + 2 : at + 1;
            if (text[at] is not ('-' or ' ' or ',') || next >= text.Length || !char.IsAsciiDigit(text[next])) break;
            at = next;
        }
        return (end, digits);
    }

    private static bool LooksLikeDate(DigitRun run, int end) => run.Length == 4 && end - run.Start == 10;
}
