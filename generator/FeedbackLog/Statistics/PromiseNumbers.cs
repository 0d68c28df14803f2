using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Entries;
using FeedbackLog.Text;

namespace FeedbackLog.Statistics;

/// <summary>
/// What was done and what is promised. A promise names a month and is late from the first day after it. These numbers change with the day only
/// when a promise becomes late: <see cref="NextDue"/> says when that can happen, so that a page need not name the day on which it was made.
/// </summary>
public sealed record PromiseNumbers
{
    /// <summary>How many late promises are listed.</summary>
    public const int MostListed = 5;

    /// <summary>Actions that are done, promised before or not.</summary>
    public required int Done { get; init; }

    /// <summary>Done ones of which the entry still says by when they were promised.</summary>
    public required int DonePromises { get; init; }

    /// <summary>Of these, those done in the promised month or earlier.</summary>
    public required int DoneInTime { get; init; }

    /// <summary>Promised, not done, and the month has not passed.</summary>
    public required int Open { get; init; }

    /// <summary>Promised, not done, and the month has passed.</summary>
    public required int Late { get; init; }

    /// <summary>Given up, with a reason.</summary>
    public required int GivenUp { get; init; }

    /// <summary>The nearest month of an open promise: until its end these numbers hold. Null when none is open.</summary>
    public Period? NextDue { get; init; }

    /// <summary>The late promises that have waited longest, at most <see cref="MostListed"/>.</summary>
    public required ImmutableArray<LatePromise> MostOverdue { get; init; }

    /// <summary>All of them together.</summary>
    public int Total => Done + Open + Late + GivenUp;

    /// <summary>Adds every number.</summary>
    public void AddTo(HashBuilder hash)
    {
        hash.Add(Done).Add(DonePromises).Add(DoneInTime).Add(Open).Add(Late).Add(GivenUp).Add(NextDue?.ToString()).Add(MostOverdue.Length);
        foreach (var late in MostOverdue) hash.Add(late.Entry.HeadHash).Add(late.Due.ToString());
    }
}

/// <summary>A promise that is late.</summary>
/// <param name="Entry">The entry that made it.</param>
/// <param name="Due">The month by which it was promised.</param>
public sealed record LatePromise(EditionEntry Entry, Period Due);
