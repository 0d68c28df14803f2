using System.Collections.Frozen;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>
/// Registration plates of Finland (decree 320/2008) and Sweden (three letters, two digits, a digit or letter), and British ones beside a word
/// for registration. The shape is also that of product codes, so a word for vehicle must stand in the sentence.
/// </summary>
public sealed class NumberPlate : IRecognizer
{
    /// <summary>The rule's code and name.</summary>
    public static readonly RuleInfo Info = new("FL111", "number-plate", Severity.Error, "vehicle", "perhaps");

    // Letters before a number that are no plate: currencies, standards, units, trains, screens.
    private static readonly FrozenSet<string> OtherLetters = new[]
    {
        "EUR", "SEK", "NOK", "DKK", "USD", "GBP", "ISO", "EN", "SFS", "DIN", "IEC", "ICE", "USB", "HDMI", "PIN", "OCR", "SMS", "GPS", "PDF", "LED", "LCD", "CPU", "RAM", "SSD",
        "IC", "VR", "HSL", "SJ", "SL", "PL", "BOX", "NRO", "NR", "NO", "ART", "TEL", "PUH", "KLO", "KL", "MAX", "MIN", "TYP", "TYPE", "COVID", "CO", "PH", "AM", "PM", "KM",
        "EU", "FI", "SE", "EY", "EG", "CE", "EAN", "SKU", "LOT", "VAT", "ALV", "IP", "UTC", "GMT", "UV", "SPF", "FM", "AC", "DC", "WC", "TV", "HD", "VERSION", "AND", "THE", "FOR",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public RuleInfo Rule => Info;

    /// <inheritdoc/>
    public void Find(ScanText text, ICollection<Hit> hits)
    {
        foreach (var run in text.DigitRuns)
        {
            if (run.Length > 5) continue;
            FindLettersFirst(text, run, hits);
            FindDigitsFirst(text, run, hits);
            FindBritish(text, run, hits);
        }
    }

    private readonly record struct Shape(int Start, int End, int Letters, char Gap, bool IsUpper);

    private static void FindLettersFirst(ScanText text, DigitRun run, ICollection<Hit> hits)
    {
        var content = text.Text;
        var lettersEnd = run.Start > 0 && content[run.Start - 1] is ' ' or '-' ? run.Start - 1 : run.Start;
        var start = lettersEnd;
        while (start > 0 && lettersEnd - start < 4 && IsPlateLetter(content[start - 1])) start--;
        var letters = lettersEnd - start;
        var end = run.End;
        if (letters == 3 && run.Length == 2 && end < content.Length && char.IsAsciiLetter(content[end])) end++;
        if (letters is 0 or > 3 || !IsApart(content, start, end) || OtherLetters.Contains(content[start..lettersEnd])) return;
        var gap = lettersEnd == run.Start ? '\0' : content[lettersEnd];
        var isDiplomatic = gap == '-' && text.Upper.AsSpan(start, letters) is "CD" or "C";
        if (run.Length > (isDiplomatic ? 5 : 3) || (content[run.Start] == '0' && letters != 3) || (letters == 1 && !isDiplomatic)) return;
        var isUpper = content.AsSpan(start, letters).IndexOfAnyInRange('a', 'z') < 0 && content.AsSpan(start, letters).IndexOfAny('å', 'ä', 'ö') < 0;
        Judge(text, new Shape(start, end, letters, gap, isUpper), hits);
    }

    private static void FindDigitsFirst(ScanText text, DigitRun run, ICollection<Hit> hits)
    {
        var content = text.Text;
        if (run.Length > 3 || content[run.Start] == '0' || run.End + 2 >= content.Length || content[run.End] is not ('-' or ' ')) return;
        var end = run.End + 1;
        while (end < content.Length && end - run.End < 5 && IsPlateLetter(content[end])) end++;
        var letters = end - run.End - 1;
        if (letters is < 2 or > 3 || !IsApart(content, run.Start, end) || content.AsSpan(run.End + 1, letters).ContainsAnyInRange('a', 'z')) return;
        var isNamed = content[run.End] == '-' || letters == 3 ? IsVehicle(text, run.Start, end) : text.Cues.Before(CueKind.Registration, run.Start, reach: 18);
        if (isNamed && !OtherLetters.Contains(content[(run.End + 1)..end])) hits.Add(new Hit(Info, Severity.Error, run.Start, end, "vehicle"));
    }

    /// <summary>Two letters, two digits, three letters.</summary>
    private static void FindBritish(ScanText text, DigitRun run, ICollection<Hit> hits)
    {
        var content = text.Text;
        var lettersStart = run.End < content.Length && content[run.End] == ' ' ? run.End + 1 : run.End;
        int start = run.Start - 2, end = lettersStart + 3;
        if (run.Length != 2 || start < 0 || end > content.Length || !IsApart(content, start, end)) return;
        if (!AreCapitals(content.AsSpan(start, 2)) || !AreCapitals(content.AsSpan(lettersStart, 3))) return;
        if (IsVehicle(text, start, end)) hits.Add(new Hit(Info, Severity.Error, start, end, "vehicle"));
    }

    private static void Judge(ScanText text, Shape shape, ICollection<Hit> hits)
    {
        if (text.Cues.LastBefore(CueKind.Product, shape.Start, reach: 20) is { } product && !text.Text.AsSpan(product.End, shape.Start - product.End).Contains(',')) return;
        if (Quantities.IsFollowedByUnit(text.Text, shape.End)) return;
        var isRegistration = text.Cues.Near(CueKind.Registration, shape.Start, shape.End);
        var isVehicle = isRegistration || text.Cues.Near(CueKind.Vehicle, shape.Start, shape.End);
        var hasPlateForm = shape.Letters == 3 || shape.Gap == '-';
        var isNamedHere = text.Cues.Before(CueKind.Registration, shape.Start, reach: 18);
        if (isNamedHere && shape.Letters == 3) Add(hits, shape, Severity.Error, "vehicle");
        else if (isRegistration && (shape.IsUpper || shape.Gap != ' ') && (hasPlateForm || shape.IsUpper)) Add(hits, shape, Severity.Error, "vehicle");
        else if (isVehicle && hasPlateForm && (shape.IsUpper || (shape.Letters == 3 && shape.Gap != ' '))) Add(hits, shape, Severity.Error, "vehicle");
        else if (shape is { IsUpper: true, Letters: 3, Gap: '-' }) Add(hits, shape, Severity.Warning, "perhaps");
    }

    private static void Add(ICollection<Hit> hits, Shape shape, Severity severity, string variant) =>
        hits.Add(new Hit(Info, severity, shape.Start, shape.End, variant));

    private static bool IsVehicle(ScanText text, int start, int end) =>
        text.Cues.Near(CueKind.Registration, start, end) || text.Cues.Near(CueKind.Vehicle, start, end);

    private static bool IsPlateLetter(char letter) => char.IsAsciiLetter(letter) || letter is 'Å' or 'Ä' or 'Ö' or 'å' or 'ä' or 'ö';

    private static bool AreCapitals(ReadOnlySpan<char> letters) => letters.IndexOfAnyExceptInRange('A', 'Z') < 0;

    private static bool IsApart(string text, int start, int end)
    {
        if (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '_' or '#' or '/' or '.' && start > 1 && char.IsLetterOrDigit(text[start - 2]))) return false;
        if (end >= text.Length) return true;
        if (char.IsLetterOrDigit(text[end]) || text[end] == '_') return false;
        return end + 1 >= text.Length || text[end] is not ('-' or '.' or ',' or '/') || !char.IsAsciiDigit(text[end + 1]);
    }
}
