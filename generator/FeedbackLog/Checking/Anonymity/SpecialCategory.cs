using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>
/// Words for health, union, belief, origin or a minor near one person (special categories: GDPR, Article 9): a warning, since only a person can tell
/// whether somebody is meant.
/// </summary>
public sealed class SpecialCategory : IRecognizer
{
    /// <summary>The rule's code and name.</summary>
    public static readonly RuleInfo Info = new("FL123", "special-category", Severity.Warning, "near-person");

    private const int PersonReach = 60;

    /// <inheritdoc/>
    public RuleInfo Rule => Info;

    /// <inheritdoc/>
    public void Find(ScanText text, ICollection<Hit> hits)
    {
        foreach (var (start, end) in text.Cues.All(CueKind.SpecialCategory))
            if (text.Cues.Near(CueKind.Individual, start, end, PersonReach)) hits.Add(new Hit(Info, Severity.Warning, start, CueFinds.WordEnd(text.Text, end), "near-person"));
    }
}
