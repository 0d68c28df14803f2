using System.Collections.Frozen;
using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Configuration;
using FeedbackLog.Entries;

namespace FeedbackLog.Statistics;

/// <summary>What counting needs beside the entries.</summary>
/// <param name="Targets">How fast the organisation wants to be.</param>
/// <param name="Periods">What was received.</param>
/// <param name="Today">The day from which a promise is seen as late or not.</param>
public sealed record CountingFrame(ResponseTargets Targets, PeriodList Periods, DateOnly Today);

/// <summary>Counts editions. Each entry is looked at a fixed number of times, however many there are.</summary>
public static class EditionCounting
{
    /// <summary>The numbers of every edition by its language.</summary>
    public static FrozenDictionary<string, EditionNumbers> CountAll(ImmutableArray<Edition> editions, CountingFrame frame) => editions
        .AsParallel().Select(edition => (edition.Language, Numbers: Count(edition, frame)))
        .ToFrozenDictionary(counted => counted.Language, counted => counted.Numbers, StringComparer.Ordinal);

    /// <summary>The numbers of one edition. In a preview drafts and scheduled entries are shown, but never counted.</summary>
    public static EditionNumbers Count(Edition edition, CountingFrame frame)
    {
        ImmutableArray<EditionEntry> entries = [.. edition.Entries.Where(entry => entry.Visibility == Visibility.Public)];
        return new EditionNumbers
        {
            Entries = entries.Length,
            FirstResponse = TimeCounting.Count(entries, FirstResponseOf, frame.Targets.FirstResponse),
            Resolved = TimeCounting.Count(entries, ResolvedOf, frame.Targets.Resolved),
            Intake = IntakeCounting.Count(entries, frame.Periods),
            Outcomes = [.. InOrder(entries.Select(entry => entry.Facts.Outcome).OfType<string>(), Vocabulary.Outcomes)],
            Remedies = [.. InOrder(entries.SelectMany(RemediesOf), Vocabulary.Remedies).OrderByDescending(remedy => remedy.Count)],
            Promises = PromiseCounting.Count(entries, frame.Today),
            Returns = CountReturns(entries),
        };
    }

    private static TimeTaken? FirstResponseOf(EntryFacts facts) =>
        facts.FirstResponse is { } took ? new TimeTaken(took.Minutes) : facts.NoFirstResponse ? new TimeTaken(null) : null;

    private static TimeTaken? ResolvedOf(EntryFacts facts) => facts.ResolvedAfter is { } took ? new TimeTaken(took.Minutes) : null;

    private static IEnumerable<string> RemediesOf(EditionEntry entry) =>
        entry.Facts.Remedies.Length < 2 ? entry.Facts.Remedies : entry.Facts.Remedies.Distinct();

    private static IEnumerable<KeyCount> InOrder(IEnumerable<string> keys, ImmutableArray<string> order)
    {
        var counts = keys.CountBy(key => key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return order.Where(counts.ContainsKey).Select(key => new KeyCount(key, counts[key]));
    }

    private static ReturnNumbers CountReturns(ImmutableArray<EditionEntry> entries)
    {
        ImmutableArray<EditionEntry> cameBack = [.. entries.Where(entry => !entry.Facts.CameBackFrom.IsEmpty)];
        var named = cameBack.SelectMany(entry => entry.Facts.CameBackFrom).ToHashSet(StringComparer.Ordinal);
        return new ReturnNumbers(
            cameBack.Length, entries.Count(entry => named.Contains(entry.Entry.Id)), [.. cameBack.Take(ReturnNumbers.MostListed)]);
    }
}
