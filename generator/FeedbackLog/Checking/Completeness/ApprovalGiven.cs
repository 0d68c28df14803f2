using FeedbackLog.Diagnostics;
using FeedbackLog.Entries;
using FeedbackLog.Text;

namespace FeedbackLog.Checking.Completeness;

/// <summary>
/// The text that is published is the text that somebody read. A text without a mark is a warning while the site asks for readers and one stands in
/// <c>reviewed_by</c> (a missing reader is a finding of its own); a mark that fits another text is an error. Drafts and withdrawn entries need neither.
/// </summary>
public sealed class ApprovalGiven : IEntryRule
{
    /// <inheritdoc/>
    public RuleInfo Rule => FormatRules.Approval;

    /// <inheritdoc/>
    public void Check(Entry entry, EntryText text, CheckFrame frame, ICollection<Diagnostic> findings)
    {
        if (entry.Facts.State != "published") return;
        var state = Approval.StateOf(text);
        if (state == ApprovalState.Outdated) findings.Add(Finding(text, text.Head.PlaceOf("approved"), "changed"));
        else if (state == ApprovalState.Missing && frame.Config.ReviewRequired && text.ReviewedBy is not null)
            findings.Add(Finding(text, text.Head.PlaceOf("reviewed_by"), "missing").As(Severity.Warning));
    }

    private static Diagnostic Finding(EntryText text, SourceSpan place, string variant) =>
        FormatRules.Approval.At(text.Source, place, variant, ("id", text.Id), ("language", text.Language));
}
