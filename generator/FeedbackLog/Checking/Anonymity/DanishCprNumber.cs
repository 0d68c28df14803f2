using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>
/// Danish personal numbers: <c>DDMMYY-SSSS</c>. The old check by 11 is not asked for: numbers without it have been issued since 1.10.2007
/// (CPR-kontoret, "Personnumre uden kontrolciffer").
/// </summary>
public sealed class DanishCprNumber : IRecognizer
{
    /// <summary>The rule's code and name.</summary>
    public static readonly RuleInfo Info = new("FL104", "danish-cpr-number", Severity.Error, "hyphen", "named");

    /// <inheritdoc/>
    public RuleInfo Rule => Info;

    /// <inheritdoc/>
    public void Find(ScanText text, ICollection<Hit> hits)
    {
        foreach (var run in text.DigitRuns)
        {
            if (run.Length == 10) Judge(text, run.Start, run.End, run.Start + 6, '\0', hits);
            else if (run.Length == 6 && NumberParts.JointAfter(text.Text, run.End) is { Sign: not '+' } joint && joint.End + 4 <= text.Text.Length
                && !text.Text.AsSpan(joint.End, 4).ContainsAnyExceptInRange('0', '9')) Judge(text, run.Start, joint.End + 4, joint.End, joint.Sign, hits);
        }
    }

    private static void Judge(ScanText text, int start, int end, int serial, char sign, ICollection<Hit> hits)
    {
        if (Surroundings.Of(text.Text, start, end) == Surroundings.Kind.InsideDigits) return;
        var digits = text.Text.AsSpan(start, 6);
        if (!HasDate(digits, text.Text[serial])) return;
        if (sign == '-') hits.Add(new Hit(Info, Severity.Error, start, end, "hyphen"));
        else if (text.Cues.Near(CueKind.DanishNumber, start, end)) hits.Add(new Hit(Info, Severity.Error, start, end, "named"));
    }

    /// <summary>The seventh digit and the year give the century.</summary>
    internal static bool HasDate(ReadOnlySpan<char> date, char seventh)
    {
        int day = ShortDate.TwoDigits(date, 0), month = ShortDate.TwoDigits(date, 2), year = ShortDate.TwoDigits(date, 4);
        var century = seventh switch
        {
            <= '3' => 1900,
            '4' or '9' => year >= 37 ? 1900 : 2000,
            _ => year <= 57 ? 2000 : 1800,
        };
        return ShortDate.Exists(day, month, year, century);
    }
}
