using System.Globalization;
using FeedbackLog.Archiving;
using FeedbackLog.Diagnostics;
using FeedbackLog.Entries;

namespace FeedbackLog.Checking.Consistency;

/// <summary>Tells of entries that wait for their day, so that nothing stays away in silence.</summary>
public sealed class Scheduled : IEntryRule
{
    /// <inheritdoc/>
    public RuleInfo Rule => ConsistencyRules.Scheduled;

    /// <inheritdoc/>
    public void Check(Entry entry, EntryText text, CheckFrame frame, ICollection<Diagnostic> findings)
    {
        if (text != entry.Source || frame.Visibility.Of(entry) != Visibility.Scheduled) return;
        var day = entry.Facts.Published!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        findings.Add(Rule.At(text.Source, text.Head.PlaceOf("published"), "waits", ("date", day)));
    }
}
