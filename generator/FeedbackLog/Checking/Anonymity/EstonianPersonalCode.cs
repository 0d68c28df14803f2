using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>Estonian personal codes, and the Lithuanian ones of the same form: <c>G YYMMDD SSS K</c> (standard EVS 585:2007).</summary>
public sealed class EstonianPersonalCode : IRecognizer
{
    /// <summary>The rule's code and name.</summary>
    public static readonly RuleInfo Info = new("FL105", "estonian-personal-code", Severity.Error, "right", "mistyped", "perhaps");

    private const int Length = 11;
    private static readonly int[] FirstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1];
    private static readonly int[] SecondWeights = [3, 4, 5, 6, 7, 8, 9, 1, 2, 3];

    /// <inheritdoc/>
    public RuleInfo Rule => Info;

    /// <inheritdoc/>
    public void Find(ScanText text, ICollection<Hit> hits)
    {
        foreach (var run in text.DigitRuns)
        {
            if (run.Length != Length || !HasDate(text.Text.AsSpan(run.Start, Length))) continue;
            var surroundings = Surroundings.Of(text.Text, run.Start, run.End);
            if (surroundings == Surroundings.Kind.InsideDigits) continue;
            var isNamed = text.Cues.Near(CueKind.EstonianCode, run.Start, run.End) || text.Cues.Near(CueKind.PersonalCode, run.Start, run.End);
            if (HasRightCheckDigit(text.Text.AsSpan(run.Start, Length)))
            {
                var isError = isNamed || surroundings == Surroundings.Kind.Free;
                hits.Add(new Hit(Info, isError ? Severity.Error : Severity.Warning, run.Start, run.End, isError ? "right" : "perhaps"));
            }
            else if (text.Cues.Near(CueKind.EstonianCode, run.Start, run.End)) hits.Add(new Hit(Info, Severity.Error, run.Start, run.End, "mistyped"));
        }
    }

    private static bool HasDate(ReadOnlySpan<char> digits)
    {
        if (digits[0] is < '1' or > '8') return false;
        var century = 1800 + 100 * ((digits[0] - '1') / 2);
        return ShortDate.Exists(ShortDate.TwoDigits(digits, 5), ShortDate.TwoDigits(digits, 3), ShortDate.TwoDigits(digits, 1), century);
    }

    private static bool HasRightCheckDigit(ReadOnlySpan<char> digits)
    {
        var check = CheckDigits.WeightedSum(digits, FirstWeights) % 11;
        if (check == 10) check = CheckDigits.WeightedSum(digits, SecondWeights) % 11 % 10;
        return digits[10] - '0' == check;
    }
}
