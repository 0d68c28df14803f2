using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>
/// Swedish personal and coordination numbers: <c>[CC]YYMMDD-NNNK</c>, Luhn over the last ten digits; in a coordination number the day is 60 more
/// (Swedish Tax Agency, SKV 704 and 707). A sole trader's organisation number is the same number.
/// </summary>
public sealed class SwedishPersonalIdentityNumber : IRecognizer
{
    /// <summary>The rule's code and name.</summary>
    public static readonly RuleInfo Info =
        new("FL102", "swedish-personal-identity-number", Severity.Error, "right", "mistyped", "interim", "perhaps");

    private const int Coordination = 60;

    /// <inheritdoc/>
    public RuleInfo Rule => Info;

    /// <inheritdoc/>
    public void Find(ScanText text, ICollection<Hit> hits)
    {
        foreach (var run in text.DigitRuns)
        {
            if (run.Length is 10 or 12) Judge(text, run.Start, run.End, text.Text[run.Start..run.End], '\0', hits);
            else if (run.Length is 6 or 8) FindInTwoParts(text, run, hits);
        }
    }

    private static void FindInTwoParts(ScanText text, DigitRun date, ICollection<Hit> hits)
    {
        var upper = text.Upper;
        if (NumberParts.JointAfter(upper, date.End) is not { } joint) return;
        var end = joint.End + 4;
        if (end > upper.Length) return;
        var last = upper.AsSpan(joint.End, 4);
        if (!last.ContainsAnyExceptInRange('0', '9'))
            Judge(text, date.Start, end, string.Concat(upper.AsSpan(date.Start, date.Length), last), joint.Sign, hits);
        else if (char.IsAsciiLetterUpper(last[0]) && !last[1..].ContainsAnyExceptInRange('0', '9') && joint.Sign == '-')
            JudgeInterim(text, date, end, hits);
    }

    private static void Judge(ScanText text, int start, int end, string digits, char sign, ICollection<Hit> hits)
    {
        var surroundings = Surroundings.Of(text.Text, start, end);
        if (surroundings == Surroundings.Kind.InsideDigits) return;
        var ten = digits.AsSpan(digits.Length - 10);
        int month = ShortDate.TwoDigits(ten, 2), day = ShortDate.TwoDigits(ten, 4);
        if (month is 0 or > 12 || day % Coordination is 0 or > 31) return;
        var hasCentury = digits.Length == 12;
        if (hasCentury && digits[..2] is not "18" and not "19" and not "20") return;
        var isNamed = IsNamed(text, start, end);
        // A coordination number of the 2000s reads as a Danish day, too; Danish numbers are the commoner ones.
        if (day > Coordination && !hasCentury && !isNamed && DanishCprNumber.HasDate(digits, digits[6])) return;
        if (CheckDigits.HasRightLuhn(ten) && IsDate(digits, day, month))
        {
            var isError = isNamed || (surroundings == Surroundings.Kind.Free && (hasCentury || sign is '-' or '+'));
            hits.Add(new Hit(Info, isError ? Severity.Error : Severity.Warning, start, end, isError ? "right" : "perhaps"));
        }
        else if (isNamed && (sign is '-' or '+' || hasCentury)) hits.Add(new Hit(Info, Severity.Error, start, end, "mistyped"));
    }

    private static bool IsDate(string digits, int day, int month)
    {
        var dayOfMonth = day > Coordination ? day - Coordination : day;
        var year = ShortDate.TwoDigits(digits, digits.Length - 10);
        return digits.Length == 12
            ? ShortDate.Exists(dayOfMonth, month, year, 100 * ShortDate.TwoDigits(digits, 0))
            : ShortDate.ExistsInAnyCentury(dayOfMonth, month, year);
    }

    private static void JudgeInterim(ScanText text, DigitRun date, int end, ICollection<Hit> hits)
    {
        if (Surroundings.Of(text.Upper, date.Start, end) != Surroundings.Kind.Free || !IsNamed(text, date.Start, end)) return;
        hits.Add(new Hit(Info, Severity.Warning, date.Start, end, "interim"));
    }

    private static bool IsNamed(ScanText text, int start, int end) =>
        text.Cues.Near(CueKind.SwedishNumber, start, end) || text.Cues.Near(CueKind.PersonalCode, start, end);
}
