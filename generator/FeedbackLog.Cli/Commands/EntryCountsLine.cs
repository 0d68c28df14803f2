using System.Collections.Immutable;
using System.Globalization;
using FeedbackLog.Cli.Reporting;
using FeedbackLog.Walking;

namespace FeedbackLog.Cli.Commands;

/// <summary>The sum that shows that no entry was skipped in silence (safety.md: conservation).</summary>
internal static class EntryCountsLine
{
    /// <summary><c>31 entries = 27 published + 1 draft + 1 scheduled + 1 withdrawn + 1 in error</c>.</summary>
    public static ImmutableArray<Ink> Of(EntryCounts counts)
    {
        var entries = counts.Published + counts.Drafts + counts.Scheduled + counts.Withdrawn + counts.InError;
        return Ink.Line(string.Create(CultureInfo.InvariantCulture,
            $"{entries} {(entries == 1 ? "entry" : "entries")} = {counts.Published} published + {counts.Drafts} draft + {counts.Scheduled} scheduled + {counts.Withdrawn} withdrawn + {counts.InError} in error"));
    }
}
