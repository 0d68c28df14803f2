using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>Finnish business ids, Swedish organisation numbers and VAT numbers; not personal by themselves, so a warning.</summary>
public sealed class BusinessIdentifier : IRecognizer
{
    /// <summary>The rule's code and name.</summary>
    public static readonly RuleInfo Info = new("FL120", "business-identifier", Severity.Warning, "finnish", "swedish");

    // Finnish Patent and Registration Office, "Business ID".
    private static readonly int[] FinnishWeights = [7, 9, 10, 5, 8, 4, 2];

    /// <inheritdoc/>
    public RuleInfo Rule => Info;

    /// <inheritdoc/>
    public void Find(ScanText text, ICollection<Hit> hits)
    {
        foreach (var run in text.DigitRuns)
        {
            if (run.Length == 7) JudgeFinnish(text, run.Start, run.End, hits);
            else if (run.Length == 8 && run.Start >= 2 && text.Upper.AsSpan(run.Start - 2, 2) is "FI") JudgeFinnishVat(text, run, hits);
            else if (run.Length == 6) JudgeSwedish(text, run, hits);
            else if (run.Length == 10 && text.Cues.Near(CueKind.Business, run.Start, run.End)) JudgeSwedishDigits(text, run.Start, run.End, text.Text[run.Start..run.End], hits);
        }
    }

    private static void JudgeFinnish(ScanText text, int start, int end, ICollection<Hit> hits)
    {
        if (NumberParts.JointAfter(text.Text, end) is not { Sign: '-' } joint || joint.End >= text.Text.Length || !char.IsAsciiDigit(text.Text[joint.End])) return;
        if (Surroundings.Of(text.Text, start, joint.End + 1) != Surroundings.Kind.Free) return;
        if (HasRightFinnishDigit(text.Text.AsSpan(start, 7), text.Text[joint.End])) hits.Add(new Hit(Info, Severity.Warning, start, joint.End + 1, "finnish"));
    }

    private static void JudgeFinnishVat(ScanText text, DigitRun run, ICollection<Hit> hits)
    {
        if (run.Start > 2 && char.IsLetterOrDigit(text.Text[run.Start - 3])) return;
        if (HasRightFinnishDigit(text.Text.AsSpan(run.Start, 7), text.Text[run.End - 1])) hits.Add(new Hit(Info, Severity.Warning, run.Start - 2, run.End, "finnish"));
    }

    private static bool HasRightFinnishDigit(ReadOnlySpan<char> digits, char check)
    {
        var remainder = CheckDigits.WeightedSum(digits, FinnishWeights) % 11;
        return remainder != 1 && (remainder == 0 ? 0 : 11 - remainder) == check - '0';
    }

    private static void JudgeSwedish(ScanText text, DigitRun run, ICollection<Hit> hits)
    {
        if (run.End + 5 > text.Text.Length || text.Text[run.End] != '-' || text.Text.AsSpan(run.End + 1, 4).ContainsAnyExceptInRange('0', '9')) return;
        var end = run.End + 5;
        JudgeSwedishDigits(text, run.Start, end, string.Concat(text.Text.AsSpan(run.Start, 6), text.Text.AsSpan(run.End + 1, 4)), hits);
    }

    /// <summary>The third digit of an organisation is at least 2, so that it never is a month.</summary>
    private static void JudgeSwedishDigits(ScanText text, int start, int end, string digits, ICollection<Hit> hits)
    {
        if (digits[2] < '2' || !CheckDigits.HasRightLuhn(digits) || Surroundings.Of(text.Text, start, end) == Surroundings.Kind.InsideDigits) return;
        hits.Add(new Hit(Info, Severity.Warning, start, end, "swedish"));
    }
}
