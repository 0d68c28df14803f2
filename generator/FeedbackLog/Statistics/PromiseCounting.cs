using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Entries;

namespace FeedbackLog.Statistics;

/// <summary>Counts what was done and what is promised, as it stands on a day.</summary>
internal static class PromiseCounting
{
    public static PromiseNumbers Count(ImmutableArray<EditionEntry> entries, DateOnly today)
    {
        var actions = entries.SelectMany(entry => entry.Facts.Actions).ToArray();
        var done = actions.Where(action => action is { Done: not null, Dropped: null }).ToArray();
        var promises = done.Where(action => action.Due is not null).ToArray();
        var waiting = actions.Where(action => action is { Done: null, Dropped: null, Due: not null }).Select(action => action.Due!.Value).ToArray();
        ImmutableArray<Period> open = [.. waiting.Where(due => due.DayAfter > today)];
        return new PromiseNumbers
        {
            Done = done.Length,
            DonePromises = promises.Length,
            DoneInTime = promises.Count(action => action.Done!.Value.FirstDay <= action.Due!.Value.FirstDay),
            Open = open.Length,
            Late = waiting.Length - open.Length,
            GivenUp = actions.Count(action => action.Dropped is not null),
            NextDue = open.IsEmpty ? null : open.MinBy(due => due.FirstDay),
            MostOverdue = [.. LateOf(entries, today).OrderBy(late => late.Due.FirstDay).Take(PromiseNumbers.MostListed)],
        };
    }

    private static IEnumerable<LatePromise> LateOf(ImmutableArray<EditionEntry> entries, DateOnly today) =>
        from entry in entries
        from action in entry.Facts.Actions
        where action is { Done: null, Dropped: null } && action.Due?.DayAfter <= today
        select new LatePromise(entry, action.Due!.Value);
}
