using FeedbackLog.Diagnostics;
using FeedbackLog.Entries;

namespace FeedbackLog.Checking.Apology;

/// <summary>Finds entries whose only remedy is a price cut: it buys silence and mends nothing.</summary>
public sealed class DiscountOnly : IEntryRule
{
    /// <inheritdoc/>
    public RuleInfo Rule => ToneRules.DiscountOnly;

    /// <inheritdoc/>
    public void Check(Entry entry, EntryText text, CheckFrame frame, ICollection<Diagnostic> findings)
    {
        if (text == entry.Source && entry.Facts.Remedies is [Vocabulary.Discount])
            findings.Add(Rule.At(text.Source, text.Head.PlaceOf("remedy"), "only"));
    }
}
