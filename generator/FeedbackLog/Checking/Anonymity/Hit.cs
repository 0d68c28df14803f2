using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>Something that a recogniser found, in units of the scanned text; half-open. It never holds the text itself.</summary>
/// <param name="Rule">The kind.</param>
/// <param name="Severity">How much it weighs here; shape alone is often only a warning.</param>
/// <param name="Start">Its beginning in <see cref="ScanText.Text"/>.</param>
/// <param name="End">Its end in <see cref="ScanText.Text"/>.</param>
/// <param name="Variant">Which of the rule's wordings.</param>
public readonly record struct Hit(RuleInfo Rule, Severity Severity, int Start, int End, string Variant)
{
    /// <summary>Length in units of the scanned text.</summary>
    public int Length => End - Start;

    /// <summary>True when the two share a unit.</summary>
    public bool Overlaps(Hit other) => Start < other.End && other.Start < End;
}
