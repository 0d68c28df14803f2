using System.Collections.Immutable;
using System.Globalization;
using FeedbackLog.Entries;
using FeedbackLog.Text;

namespace FeedbackLog.Statistics;

/// <summary>How many complaints came, and how many of them are told.</summary>
/// <param name="Stated">What periods.yml tells, over all its months; null when it tells nothing.</param>
/// <param name="Quarters">The newest quarters, oldest first, without a gap; empty when nothing is told.</param>
/// <param name="Channels">By channel, the most told first.</param>
public sealed record IntakeNumbers(StatedIntake? Stated, ImmutableArray<QuarterIntake> Quarters, ImmutableArray<ChannelIntake> Channels)
{
    /// <summary>Adds every number.</summary>
    public void AddTo(HashBuilder hash)
    {
        hash.Add(Text(Stated?.Received)).Add(Stated?.Published ?? -1).Add(Stated?.First.ToString()).Add(Stated?.Last.ToString()).Add(Stated?.Months ?? -1);
        hash.Add(Quarters.Length).Add(Channels.Length);
        foreach (var quarter in Quarters) hash.Add(quarter.Quarter.ToString()).Add(quarter.Published).Add((int)quarter.Received.Kind).Add(Text(quarter.Received.Count));
        foreach (var channel in Channels) hash.Add(channel.Channel).Add(channel.Published).Add((int)channel.Received.Kind).Add(Text(channel.Received.Count));
    }

    private static string? Text(long? number) => number?.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What was received in the months that the organisation tells of.</summary>
/// <param name="First">The first month.</param>
/// <param name="Last">The last month.</param>
/// <param name="Months">How many months; fewer than from the first to the last when there are gaps.</param>
/// <param name="Received">Complaints received in them.</param>
/// <param name="Published">Entries of the edition that came in these months.</param>
public sealed record StatedIntake(Period First, Period Last, int Months, long Received, int Published);

/// <summary>A quarter.</summary>
/// <param name="Quarter">When the complaints came.</param>
/// <param name="Received">How many came.</param>
/// <param name="Published">How many of them the edition tells.</param>
public sealed record QuarterIntake(Period Quarter, ReceivedNumber Received, int Published);

/// <summary>A channel, over the months that the organisation tells of; without such months over everything.</summary>
/// <param name="Channel">Its key.</param>
/// <param name="Received">How many came.</param>
/// <param name="Published">How many of them the edition tells.</param>
public sealed record ChannelIntake(string Channel, ReceivedNumber Received, int Published);

/// <summary>How many complaints came, as far as a page may say it.</summary>
/// <param name="Kind">Whether there is a number.</param>
/// <param name="Count">The number; 0 when there is none to show.</param>
public readonly record struct ReceivedNumber(ReceivedKind Kind, long Count)
{
    /// <summary>Not told by the organisation.</summary>
    public static ReceivedNumber NotStated { get; } = new(ReceivedKind.NotStated, 0);

    /// <summary>Told, but not shown.</summary>
    public static ReceivedNumber TooFew { get; } = new(ReceivedKind.TooFew, 0);
}

/// <summary>Whether a number of received complaints can be shown.</summary>
public enum ReceivedKind
{
    /// <summary>The organisation does not tell it.</summary>
    NotStated,

    /// <summary>It is below five, or would give away one that is.</summary>
    TooFew,

    /// <summary>It is shown.</summary>
    Shown,
}
