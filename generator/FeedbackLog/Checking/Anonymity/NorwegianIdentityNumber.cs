using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>
/// Norwegian birth, D-, H- and FH-numbers and the synthetic ones of the Tax Administration: eleven digits, two of them checks
/// (Skatteetaten; forskrift om folkeregistrering § 2-2-1).
/// </summary>
/// <param name="control">Whether the check digits still hold.</param>
public sealed class NorwegianIdentityNumber(NorwegianIdentityNumber.Control control) : IRecognizer
{
    /// <summary>The rule's code and name.</summary>
    public static readonly RuleInfo Info = new("FL103", "norwegian-identity-number", Severity.Error, "right", "mistyped", "perhaps");

    private static readonly int[] FirstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2];
    private static readonly int[] SecondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

    /// <summary>A recogniser of the numbers that are issued today.</summary>
    public NorwegianIdentityNumber() : this(Control.BothDigits)
    {
    }

    /// <summary>What the last two digits promise. From 2032 numbers will be issued whose checks do not hold (Skatteetaten, "Ny fødselsnummerserie").</summary>
    public enum Control
    {
        /// <summary>Both are check digits.</summary>
        BothDigits,

        /// <summary>They promise nothing: a date and a context word must do.</summary>
        None,
    }

    /// <inheritdoc/>
    public RuleInfo Rule => Info;

    /// <inheritdoc/>
    public void Find(ScanText text, ICollection<Hit> hits)
    {
        foreach (var run in text.DigitRuns)
        {
            if (run.Length == 11) Judge(text, run.Start, run.End, text.Text[run.Start..run.End], hits);
            else if (run.Length == 6 && NumberParts.JointAfter(text.Text, run.End) is { Sign: not '+' } joint && joint.End + 5 <= text.Text.Length)
                FindSecondPart(text, run, joint, hits);
        }
    }

    private void FindSecondPart(ScanText text, DigitRun date, Joint joint, ICollection<Hit> hits)
    {
        var last = text.Text.AsSpan(joint.End, 5);
        if (last.ContainsAnyExceptInRange('0', '9')) return;
        Judge(text, date.Start, joint.End + 5, string.Concat(text.Text.AsSpan(date.Start, date.Length), last), hits);
    }

    private void Judge(ScanText text, int start, int end, string digits, ICollection<Hit> hits)
    {
        var surroundings = Surroundings.Of(text.Text, start, end);
        if (surroundings == Surroundings.Kind.InsideDigits) return;
        var isNamed = text.Cues.Near(CueKind.NorwegianNumber, start, end) || text.Cues.Near(CueKind.PersonalCode, start, end);
        var hasDate = HasDate(digits);
        var isRight = control == Control.BothDigits && HasRightCheckDigits(digits);
        if (isRight && (hasDate || (digits[0] >= '8' && isNamed)))
        {
            var isError = isNamed || surroundings == Surroundings.Kind.Free;
            hits.Add(new Hit(Info, isError ? Severity.Error : Severity.Warning, start, end, isError ? "right" : "perhaps"));
        }
        else if (hasDate && text.Cues.Near(CueKind.NorwegianNumber, start, end)) hits.Add(new Hit(Info, Severity.Error, start, end, "mistyped"));
    }

    private static bool HasRightCheckDigits(string digits)
    {
        var first = (11 - CheckDigits.WeightedSum(digits, FirstWeights) % 11) % 11;
        var second = (11 - CheckDigits.WeightedSum(digits, SecondWeights) % 11) % 11;
        return digits[9] - '0' == first && digits[10] - '0' == second;
    }

    /// <summary>The day may be 40 more (D-number), the month 40, 65 or 80 more (H-number and test numbers).</summary>
    private static bool HasDate(string digits)
    {
        int day = ShortDate.TwoDigits(digits, 0), month = ShortDate.TwoDigits(digits, 2), year = ShortDate.TwoDigits(digits, 4);
        if (day > 40) day -= 40;
        month = month switch { > 80 => month - 80, > 65 => month - 65, > 40 => month - 40, _ => month };
        return ShortDate.ExistsInAnyCentury(day, month, year);
    }
}
