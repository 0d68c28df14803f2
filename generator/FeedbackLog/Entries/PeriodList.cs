using System.Collections.Immutable;
using FeedbackLog.Configuration;
using FeedbackLog.Text;

namespace FeedbackLog.Entries;

/// <summary>What content/periods.yml tells: how many complaints were received, published or not, and how the published ones were chosen.</summary>
/// <param name="Chosen">How they were chosen, per language; may be empty.</param>
/// <param name="Months">Sorted, each month once; may be empty and may have gaps.</param>
/// <param name="Source">The file; null when there is none.</param>
public sealed record PeriodList(LocalText Chosen, ImmutableArray<ReceivedMonth> Months, SourceFile? Source)
{
    /// <summary>Nothing told: the workspace has no periods.yml.</summary>
    public static PeriodList Empty { get; } = new(LocalText.Empty, [], null);

    /// <summary>The hash of the file; of nothing when there is none.</summary>
    public ContentHash Hash => Source?.Hash ?? ContentHash.Of([]);

    /// <summary>The quarters of which all three months are there, sorted.</summary>
    public ImmutableArray<Period> WholeQuarters =>
        [.. Months.CountBy(month => month.Month.InQuarter).Where(quarter => quarter.Value == 3).Select(quarter => quarter.Key)];
}

/// <summary>How many complaints were received in a month.</summary>
/// <param name="Month">The month.</param>
/// <param name="Counts">By channel, in the order of the file; each channel once.</param>
/// <param name="Span">Where the month stands in the file.</param>
public sealed record ReceivedMonth(Period Month, ImmutableArray<ReceivedCount> Counts, SourceSpan Span)
{
    /// <summary>By all channels together.</summary>
    public long Total => Counts.Sum(count => (long)count.Count);

    /// <summary>By one channel; 0 when the month does not name it.</summary>
    public int By(string channel) => Counts.FirstOrDefault(count => count.Channel == channel).Count;
}

/// <summary>How many complaints came by a channel in a month.</summary>
/// <param name="Channel">The channel's key.</param>
/// <param name="Count">0 or more.</param>
public readonly record struct ReceivedCount(string Channel, int Count);
