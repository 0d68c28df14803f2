using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Entries;

namespace FeedbackLog.Statistics;

/// <summary>Counts how many complaints came and are told.</summary>
internal static class IntakeCounting
{
    // Three years, as in the tables of times.
    private const int NewestQuarters = 12;

    public static IntakeNumbers Count(ImmutableArray<EditionEntry> entries, PeriodList periods)
    {
        ImmutableArray<EntryFacts> told = [.. entries.Select(entry => entry.Facts).Where(facts => facts.Received is not null)];
        var months = periods.Months.Select(month => month.Month).ToHashSet();
        var quarters = periods.WholeQuarters.ToHashSet();
        ImmutableArray<EntryFacts> compared = periods.Months.IsEmpty
            ? told
            : [.. told.Where(facts => facts.Received!.Value is { IsQuarter: true } quarter ? quarters.Contains(quarter) : months.Contains(facts.Received!.Value))];
        return new IntakeNumbers(StatedOf(periods, compared.Length), QuartersOf(told, periods), ChannelsOf(compared, periods));
    }

    private static StatedIntake? StatedOf(PeriodList periods, int published) => periods.Months.IsEmpty
        ? null
        : new StatedIntake(periods.Months[0].Month, periods.Months[^1].Month, periods.Months.Length, periods.Months.Sum(month => month.Total), published);

    private static ImmutableArray<QuarterIntake> QuartersOf(ImmutableArray<EntryFacts> told, PeriodList periods)
    {
        var published = told.CountBy(facts => facts.Received!.Value.InQuarter).ToDictionary();
        var received = periods.WholeQuarters.ToDictionary(
            quarter => quarter, quarter => periods.Months.Where(month => month.Month.InQuarter == quarter).Sum(month => month.Total));
        var known = published.Keys.Concat(received.Keys).ToArray();
        if (known.Length == 0) return [];
        var newest = Newest(known.MinBy(quarter => quarter.FirstDay), known.MaxBy(quarter => quarter.FirstDay));
        var shown = ShownOf(newest, received);
        return [.. newest.Select(quarter => new QuarterIntake(quarter, shown.GetValueOrDefault(quarter, ReceivedNumber.NotStated), published.GetValueOrDefault(quarter)))];
    }

    private static ImmutableArray<Period> Newest(Period first, Period last)
    {
        var earliest = last.FirstDay.AddMonths(-3 * (NewestQuarters - 1));
        var quarters = ImmutableArray.CreateBuilder<Period>(NewestQuarters);
        for (var quarter = first; quarter.FirstDay <= last.FirstDay; quarter = quarter.Next)
            if (quarter.FirstDay >= earliest) quarters.Add(quarter);
        return quarters.DrainToImmutable();
    }

    private static ImmutableArray<ChannelIntake> ChannelsOf(ImmutableArray<EntryFacts> compared, PeriodList periods)
    {
        var published = compared.Select(facts => facts.Channel).OfType<string>().CountBy(channel => channel, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var received = periods.Months.SelectMany(month => month.Counts).Where(count => count.Count > 0)
            .GroupBy(count => count.Channel, StringComparer.Ordinal).ToDictionary(channel => channel.Key, channel => channel.Sum(count => (long)count.Count), StringComparer.Ordinal);
        ImmutableArray<string> channels = [.. published.Keys.Union(received.Keys).Order(StringComparer.Ordinal)];
        var shown = ShownOf(channels, received);
        return
        [
            .. channels.Select(channel => new ChannelIntake(channel, shown.GetValueOrDefault(channel, ReceivedNumber.NotStated), published.GetValueOrDefault(channel)))
                .OrderByDescending(channel => channel.Published).ThenByDescending(channel => channel.Received.Count).ThenBy(channel => channel.Channel, StringComparer.Ordinal),
        ];
    }

    private static Dictionary<T, ReceivedNumber> ShownOf<T>(ImmutableArray<T> keys, Dictionary<T, long> received) where T : notnull
    {
        ImmutableArray<T> stated = [.. keys.Where(received.ContainsKey)];
        var shown = SmallNumbers.Hide([.. stated.Select(key => received[key])]);
        return stated.Zip(shown, (key, count) => KeyValuePair.Create(key, count is { } number ? new ReceivedNumber(ReceivedKind.Shown, number) : ReceivedNumber.TooFew)).ToDictionary();
    }
}
