using FeedbackLog.Configuration;
using FeedbackLog.Text;

namespace FeedbackLog.Statistics;

/// <summary>
/// How long a group of complaints took. Each time is that of a real case (nearest rank); from fewer than <see cref="FewestCases"/> there is
/// no figure but the count.
/// </summary>
/// <param name="Cases">How many there are, with those that never came to it.</param>
/// <param name="Never">How many never came to it; they count as the slowest and as outside the target.</param>
/// <param name="Median">The time that at least half kept to; null from too few cases.</param>
/// <param name="NinetiethPercentile">The time that at least nine of ten kept to; null from too few cases.</param>
/// <param name="PercentWithin">Whole percent that took no longer than the target; null from too few cases and without a target.</param>
public sealed record TimeFigures(int Cases, int Never, TimeTaken? Median, TimeTaken? NinetiethPercentile, int? PercentWithin)
{
    /// <summary>Fewer cases than this say more about chance and single people than about the organisation.</summary>
    public const int FewestCases = 5;

    /// <summary>The figures of these times.</summary>
    public static TimeFigures Of(IEnumerable<TimeTaken> times, Duration? target)
    {
        var minutes = new List<int>();
        var never = 0;
        foreach (var time in times)
        {
            if (time.Minutes is { } known) minutes.Add(known);
            else never++;
        }
        var cases = minutes.Count + never;
        if (cases < FewestCases) return new TimeFigures(cases, never, null, null, null);
        minutes.Sort();
        int? within = target is { } aim ? Percentage.Of(minutes.Count(taken => taken <= aim.Minutes), cases) : null;
        return new TimeFigures(cases, never, AtPercent(50, minutes, cases), AtPercent(90, minutes, cases), within);
    }

    /// <summary>Adds every number.</summary>
    public void AddTo(HashBuilder hash) => hash
        .Add(Cases).Add(Never).Add(Median?.Minutes ?? -1).Add(NinetiethPercentile?.Minutes ?? -1).Add(PercentWithin ?? -1);

    // Nearest rank: the first case by which so many percent of all are done. What never came stands behind the slowest.
    private static TimeTaken AtPercent(int percent, List<int> sorted, int cases)
    {
        var rank = (int)(((long)percent * cases + 99) / 100);
        return new TimeTaken(rank <= sorted.Count ? sorted[rank - 1] : null);
    }
}

/// <summary>How long something took.</summary>
/// <param name="Minutes">Whole minutes; null when it never came.</param>
public readonly record struct TimeTaken(int? Minutes);
