using System.Collections.Immutable;
using FeedbackLog.Archiving;

namespace FeedbackLog.Planning;

/// <summary>Counts the figures at the top of the home page.</summary>
public static class Headlines
{
    /// <summary>Fewer cases than this say more about single people than about the organisation, so no figure is shown.</summary>
    public const int FewestCases = 5;

    /// <summary>The figures of an edition.</summary>
    public static HeadlineNumbers Of(Edition edition)
    {
        var entries = edition.Entries;
        var actions = entries.SelectMany(entry => entry.Facts.Actions).ToArray();
        return new HeadlineNumbers(
            entries.Length,
            Median(entries.Select(entry => entry.Facts.FirstResponse?.Minutes)),
            Median(entries.Select(entry => entry.Facts.ResolvedAfter?.Minutes)),
            actions.Count(action => action is { Done: null, Dropped: null }),
            actions.Count(action => action.Done is not null));
    }

    /// <summary>The median of the values that there are; whole, half rounds to even; null with fewer than <see cref="FewestCases"/>.</summary>
    public static int? Median(IEnumerable<int?> values)
    {
        var known = values.OfType<int>().Order().ToImmutableArray();
        if (known.Length < FewestCases) return null;
        var middle = known.Length / 2;
        return known.Length % 2 == 1 ? known[middle] : (int)Math.Round((known[middle - 1] + (double)known[middle]) / 2, MidpointRounding.ToEven);
    }
}
