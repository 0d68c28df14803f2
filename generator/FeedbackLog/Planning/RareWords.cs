using System.Collections.Immutable;
using FeedbackLog.Archiving;

namespace FeedbackLog.Planning;

/// <summary>The words that a few entries of an edition share in title or summary, and by which these can be told from the others. Words are numbered from the rarest.</summary>
/// <param name="OfEntry">Per entry its rarest words by number, at most <see cref="MostPerEntry"/>; may be empty.</param>
/// <param name="Entries">Per word the entries that it stands for, by index, ascending; at most <see cref="MostEntries"/>.</param>
/// <param name="Weights">Per word how much it says: 6 for one that two entries have, 1 for the most common that counts.</param>
internal sealed record RareWords(ImmutableArray<ImmutableArray<int>> OfEntry, ImmutableArray<List<int>> Entries, ImmutableArray<int> Weights)
{
    /// <summary>No more words stand for an entry.</summary>
    public const int MostPerEntry = 8;

    /// <summary>A word in more entries than this says nothing. It bounds the work, too: no word leads to more entries.</summary>
    public const int MostEntries = 64;

    private const int HeaviestWeight = 7;
    private const int NotRare = -1;

    /// <summary>The words of these entries. Cost: one pass over titles and summaries.</summary>
    public static RareWords Of(ImmutableArray<EditionEntry> entries)
    {
        var counting = new WordCounting();
        var read = entries.Select(entry => counting.Read(entry.Text.Title, entry.Text.Summary)).ToArray();
        // In a small site a word of every fourth entry is common already.
        var most = Math.Clamp(entries.Length / 4, 3, MostEntries);
        int[] rare = [.. counting.ByRarity().Where(word => counting.TextsWith(word) > 1 && counting.TextsWith(word) <= most)];
        var rarest = Rarest(read, Ranks(rare, counting.Words));
        return new RareWords(rarest, ByWord(rarest, rare.Length), [.. rare.Select(word => WeightOf(counting.TextsWith(word)))]);
    }

    private static int[] Ranks(int[] rare, int words)
    {
        var ranks = new int[words];
        Array.Fill(ranks, NotRare);
        for (var rank = 0; rank < rare.Length; rank++) ranks[rare[rank]] = rank;
        return ranks;
    }

    private static ImmutableArray<ImmutableArray<int>> Rarest(int[][] read, int[] ranks)
    {
        var rarest = ImmutableArray.CreateBuilder<ImmutableArray<int>>(read.Length);
        var shared = new List<int>();
        foreach (var words in read)
        {
            shared.Clear();
            foreach (var word in words)
                if (ranks[word] != NotRare) shared.Add(ranks[word]);
            shared.Sort();
            rarest.Add([.. shared.Take(MostPerEntry)]);
        }
        return rarest.MoveToImmutable();
    }

    private static ImmutableArray<List<int>> ByWord(ImmutableArray<ImmutableArray<int>> rarest, int words)
    {
        ImmutableArray<List<int>> lists = [.. Enumerable.Range(0, words).Select(_ => new List<int>())];
        for (var index = 0; index < rarest.Length; index++)
            foreach (var word in rarest[index]) lists[word].Add(index);
        return lists;
    }

    // By powers of two and not by the size of the site, so that one more entry changes few weights.
    private static int WeightOf(int texts) => HeaviestWeight - int.Log2(texts);
}
