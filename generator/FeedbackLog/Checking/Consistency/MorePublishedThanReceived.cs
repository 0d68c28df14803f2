using System.Collections.Immutable;
using System.Globalization;
using FeedbackLog.Archiving;
using FeedbackLog.Diagnostics;
using FeedbackLog.Entries;
using FeedbackLog.Text;

namespace FeedbackLog.Checking.Consistency;

/// <summary>
/// Finds months, quarters and channels of which more entries tell than periods.yml says were received. Everything counts but drafts: what waits
/// for its day or was withdrawn came in, too, so that no day that passes turns a good file into a wrong one.
/// </summary>
public sealed class MorePublishedThanReceived : IArchiveRule
{
    /// <inheritdoc/>
    public RuleInfo Rule => ConsistencyRules.MorePublishedThanReceived;

    /// <inheritdoc/>
    public void Check(Archive archive, CheckFrame frame, ICollection<Diagnostic> findings)
    {
        if (frame.Periods.Source is not { } file) return;
        var told = archive.Entries.Select(entry => entry.Facts).Where(facts => facts is { State: not "draft", Received: not null }).ToArray();
        var byPeriod = told.ToLookup(facts => facts.Received!.Value, facts => facts.Channel);
        foreach (var month in frame.Periods.Months) CheckMonth(month, byPeriod[month.Month], file, findings);

        var byQuarter = told.CountBy(facts => facts.Received!.Value.InQuarter).ToDictionary();
        foreach (var quarter in frame.Periods.WholeQuarters)
        {
            ImmutableArray<ReceivedMonth> months = [.. frame.Periods.Months.Where(month => month.Month.InQuarter == quarter)];
            Compare(quarter, byQuarter.GetValueOrDefault(quarter), months.Sum(month => month.Total), file, months[^1].Span, findings);
        }
    }

    private void CheckMonth(ReceivedMonth month, IEnumerable<string?> channels, SourceFile file, ICollection<Diagnostic> findings)
    {
        var told = channels.ToArray();
        if (Compare(month.Month, told.Length, month.Total, file, month.Span, findings)) return;
        foreach (var (channel, count) in told.OfType<string>().CountBy(channel => channel).OrderBy(channel => channel.Key, StringComparer.Ordinal))
        {
            if (count <= month.By(channel)) continue;
            findings.Add(Rule.At(file, month.Span, "channel",
                ("date", month.Month.ToString()), ("name", channel), ("count", Number(count)), ("most", Number(month.By(channel)))));
        }
    }

    private bool Compare(Period period, int told, long received, SourceFile file, SourceSpan span, ICollection<Diagnostic> findings)
    {
        if (told <= received) return false;
        findings.Add(Rule.At(file, span, "period", ("date", period.ToString()), ("count", Number(told)), ("most", Number(received))));
        return true;
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
