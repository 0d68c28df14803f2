using FeedbackLog.Diagnostics;
using FeedbackLog.Entries;

namespace FeedbackLog.Checking.Apology;

/// <summary>Finds explanations that take more room than what was done about it.</summary>
public sealed class ExplanationLongerThanFix : IEntryRule
{
    /// <inheritdoc/>
    public RuleInfo Rule => ToneRules.ExplanationLongerThanFix;

    /// <inheritdoc/>
    public void Check(Entry entry, EntryText text, CheckFrame frame, ICollection<Diagnostic> findings)
    {
        if (text.Find("why") is { } why && text.Find("fix") is { } fix && why.Plain.Text.Length > fix.Plain.Text.Length)
            findings.Add(Rule.At(text.Source, why.HeadingSpan, "longer", ("section", why.Heading), ("other", fix.Heading)));
    }
}
