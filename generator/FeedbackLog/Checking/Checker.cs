using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Checking.Apology;
using FeedbackLog.Checking.Completeness;
using FeedbackLog.Checking.Consistency;
using FeedbackLog.Diagnostics;
using FeedbackLog.Entries;

namespace FeedbackLog.Checking;

/// <summary>Runs every rule over the archive.</summary>
public static class Checker
{
    private static readonly ImmutableArray<IEntryRule> EntryRules =
        [new UnknownTopic(), new UnknownPerson(), new Scheduled(), new DoneLater(), new ExplanationLongerThanFix(), new DiscountOnly(), new ApprovalGiven()];

    private static readonly ImmutableArray<IArchiveRule> ArchiveRules = [new UnknownEntry(), new CameBackInCircle(), new MorePublishedThanReceived(), new CopiedApology()];

    /// <summary>What the rules find, in no order. Acceptances are not applied here.</summary>
    public static ImmutableArray<Diagnostic> Check(Archive archive, CheckFrame frame)
    {
        var found = new List<Diagnostic>?[archive.Entries.Length];
        Parallel.For(0, found.Length, index => found[index] = CheckEntry(archive.Entries[index], frame));
        var together = new List<Diagnostic>();
        foreach (var rule in ArchiveRules) rule.Check(archive, frame, together);
        return [.. found.SelectMany(list => list ?? []), .. together];
    }

    private static List<Diagnostic>? CheckEntry(Entry entry, CheckFrame frame)
    {
        var findings = new List<Diagnostic>();
        foreach (var text in entry.Texts)
        {
            foreach (var rule in EntryRules) rule.Check(entry, text, frame, findings);
            ToneCheck.Check(entry, text, findings);
        }
        return findings.Count == 0 ? null : findings;
    }
}
