using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>Words for a group so small that its members, or their neighbours, know who is meant.</summary>
public sealed class FewPeople : IRecognizer
{
    /// <summary>The rule's code and name.</summary>
    public static readonly RuleInfo Info = new("FL122", "few-people", Severity.Warning, "few");

    /// <inheritdoc/>
    public RuleInfo Rule => Info;

    /// <inheritdoc/>
    public void Find(ScanText text, ICollection<Hit> hits)
    {
        foreach (var (start, end) in text.Cues.All(CueKind.FewPeople)) hits.Add(new Hit(Info, Severity.Warning, start, CueFinds.WordEnd(text.Text, end), "few"));
    }
}
