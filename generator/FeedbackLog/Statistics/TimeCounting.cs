using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Configuration;
using FeedbackLog.Entries;

namespace FeedbackLog.Statistics;

/// <summary>Counts how long something took, by time and by channel.</summary>
internal static class TimeCounting
{
    // Three years show a trend; a longer table is not read.
    private const int NewestYears = 3;

    public static TimeNumbers Count(ImmutableArray<EditionEntry> entries, Func<EntryFacts, TimeTaken?> timeOf, Duration? target)
    {
        var cases = CasesOf(entries, timeOf);
        var years = cases.Where(one => one.Quarter is not null).GroupBy(one => one.Quarter!.Value.Year)
            .OrderByDescending(year => year.Key).Take(NewestYears).OrderBy(year => year.Key);
        var channels = cases.Where(one => one.Channel is not null).GroupBy(one => one.Channel!, StringComparer.Ordinal)
            .Select(channel => new ChannelFigures(channel.Key, Figures(channel, target)));
        return new TimeNumbers(Figures(cases, target), [.. years.Select(year => YearOf(year, target))], [.. channels.Order(Comparer<ChannelFigures>.Create(Compare))]);
    }

    private static YearFigures YearOf(IGrouping<int, Case> year, Duration? target) => new(
        year.Key,
        Figures(year, target),
        [.. year.GroupBy(one => one.Quarter!.Value).OrderBy(quarter => quarter.Key.Month).Select(quarter => new QuarterFigures(quarter.Key, Figures(quarter, target)))]);

    private static TimeFigures Figures(IEnumerable<Case> cases, Duration? target) => TimeFigures.Of(cases.Select(one => one.Took), target);

    private static List<Case> CasesOf(ImmutableArray<EditionEntry> entries, Func<EntryFacts, TimeTaken?> timeOf)
    {
        var cases = new List<Case>(entries.Length);
        foreach (var entry in entries)
            if (timeOf(entry.Facts) is { } took) cases.Add(new Case(entry.Facts.Received?.InQuarter, entry.Facts.Channel, took));
        return cases;
    }

    // The quickest first; without a figure behind those with one, the more cases first; then by name.
    private static int Compare(ChannelFigures one, ChannelFigures other)
    {
        var byTime = SpeedOf(one).CompareTo(SpeedOf(other));
        if (byTime != 0) return byTime;
        var byCases = other.Figures.Cases.CompareTo(one.Figures.Cases);
        return byCases != 0 ? byCases : string.CompareOrdinal(one.Channel, other.Channel);
    }

    private static long SpeedOf(ChannelFigures channel) => channel.Figures.Median switch
    {
        { Minutes: { } minutes } => minutes,
        not null => int.MaxValue,
        null => long.MaxValue,
    };

    /// <summary>One entry that says how long it took.</summary>
    private readonly record struct Case(Period? Quarter, string? Channel, TimeTaken Took);
}
