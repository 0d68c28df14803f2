using System.Collections.Immutable;
using FeedbackLog.Archiving;

namespace FeedbackLog.Planning;

/// <summary>Which entries of an edition are on the same matter: they share a topic and rare words, three things in all. The same edition gives the same answer.</summary>
/// <param name="Nearest">Per entry of the edition at most <see cref="Most"/> others, the nearest first; of equally near ones the newest.</param>
/// <param name="Comparisons">How many pairs of a word and another entry were looked at; it grows with the entries, never with their square.</param>
internal sealed record RelatedEntries(ImmutableArray<ImmutableArray<EditionEntry>> Nearest, long Comparisons)
{
    /// <summary>The most entries that are worth naming.</summary>
    public const int Most = 3;

    private const int WeightOfTopic = 3;

    // One word and one topic are a coincidence.
    private const int LeastShared = 3;

    /// <summary>The related entries of every entry. Cost: at most <see cref="RareWords.MostPerEntry"/> times <see cref="RareWords.MostEntries"/> steps an entry.</summary>
    public static RelatedEntries Of(Edition edition)
    {
        var entries = edition.Entries;
        var words = RareWords.Of(entries);
        var nearest = new ImmutableArray<EditionEntry>[entries.Length];
        var comparisons = 0L;
        Parallel.For(0, entries.Length, () => new Scores(entries.Length), (index, _, scores) =>
        {
            foreach (var word in words.OfEntry[index]) scores.Add(words.Entries[word], words.Weights[word]);
            nearest[index] = [.. scores.Take(index, entries).Select(other => entries[other])];
            return scores;
        }, scores => Interlocked.Add(ref comparisons, scores.Added));
        return new RelatedEntries([.. nearest], comparisons);
    }

    private static int SharedTopics(EditionEntry left, EditionEntry right)
    {
        var shared = 0;
        foreach (var topic in left.Facts.Topics)
            if (right.Facts.Topics.Contains(topic)) shared++;
        return shared;
    }

    /// <summary>How much the others share with one entry; used again for the next one, so that nothing is made anew.</summary>
    private sealed class Scores(int entries)
    {
        private readonly int[] scores = new int[entries];
        private readonly int[] sharedWords = new int[entries];
        private readonly List<int> touched = [];

        public long Added { get; private set; }

        public void Add(List<int> sharing, int weight)
        {
            Added += sharing.Count;
            foreach (var other in sharing)
            {
                if (sharedWords[other]++ == 0) touched.Add(other);
                scores[other] += weight;
            }
        }

        /// <summary>The indexes of the nearest, and an empty slate.</summary>
        public List<int> Take(int own, ImmutableArray<EditionEntry> all)
        {
            var best = new List<(int Score, int Index)>(Most + 1);
            foreach (var other in touched)
            {
                var topics = other == own ? 0 : SharedTopics(all[own], all[other]);
                if (topics > 0 && topics + sharedWords[other] >= LeastShared) Insert(best, scores[other] + (topics * WeightOfTopic), other);
                scores[other] = sharedWords[other] = 0;
            }
            touched.Clear();
            return [.. best.Select(found => found.Index)];
        }

        // Entries stand newest first, then by id, so of equal scores the smaller index comes first.
        private static void Insert(List<(int Score, int Index)> best, int score, int index)
        {
            var place = best.Count;
            while (place > 0 && (best[place - 1].Score < score || (best[place - 1].Score == score && best[place - 1].Index > index))) place--;
            if (place == Most) return;
            best.Insert(place, (score, index));
            if (best.Count > Most) best.RemoveAt(Most);
        }
    }
}
