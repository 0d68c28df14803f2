using System.Collections.Immutable;

namespace FeedbackLog.Searching;

/// <summary>All words of an edition, sorted as they read without dots, each with the entries that hold it.</summary>
internal sealed class IndexedWords
{
    // A slice is worth a table of words of its own from about here; the answer does not depend on how many there are.
    private const int EntriesInSlice = 512;
    private const int MostSlices = 8;

    private readonly Posting[] postings;
    private readonly int[] starts;

    private IndexedWords(ImmutableArray<IndexedWord> words, Posting[] postings, int[] starts)
    {
        Words = words;
        this.postings = postings;
        this.starts = starts;
    }

    /// <summary>Sorted by their letters without dots, then with them; each once.</summary>
    public ImmutableArray<IndexedWord> Words { get; }

    /// <summary>Where a word stands, by entry, the lowest first; an entry may come twice, from a compound.</summary>
    public ReadOnlySpan<Posting> PostingsOf(int word) => postings.AsSpan(starts[word]..starts[word + 1]);

    /// <summary>The words of these entries.</summary>
    public static IndexedWords Of(NumberedEntry[] entries, WordForms forms, SearchLabels labels)
    {
        var slices = ReadSlices(entries, forms, labels);
        var words = SortedWords(slices);
        var heads = forms.HasCompounds ? CompoundHeads.Of(words) : null;
        var places = PlacesOf(words);
        var next = new int[slices.Length][];
        Parallel.For(0, slices.Length, slice => next[slice] = Count(slices[slice], places, heads, words.Length));
        var starts = LayOut(next, words.Length);
        var postings = new Posting[starts[^1]];
        Parallel.For(0, slices.Length, slice => Fill(slices[slice], places, heads, next[slice], postings));
        return new IndexedWords(words, postings, starts);
    }

    private static WordReader[] ReadSlices(NumberedEntry[] entries, WordForms forms, SearchLabels labels)
    {
        var readers = new WordReader[Math.Clamp(entries.Length / EntriesInSlice, 1, MostSlices)];
        Parallel.For(0, readers.Length, slice =>
        {
            var reader = readers[slice] = new WordReader(forms);
            var end = (int)((long)entries.Length * (slice + 1) / readers.Length);
            for (var index = (int)((long)entries.Length * slice / readers.Length); index < end; index++) reader.Read(entries[index], index, labels);
        });
        return readers;
    }

    private static ImmutableArray<IndexedWord> SortedWords(WordReader[] slices)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var slice in slices) known.UnionWith(slice.Words);
        var words = new IndexedWord[known.Count];
        var at = 0;
        foreach (var word in known) words[at++] = new IndexedWord(word, Letters.Fold(word));
        Array.Sort(words, static (left, right) => string.CompareOrdinal(left.Folded, right.Folded) is var order and not 0 ? order : string.CompareOrdinal(left.Word, right.Word));
        return ImmutableArray.Create(words);
    }

    private static Dictionary<string, int> PlacesOf(ImmutableArray<IndexedWord> words)
    {
        var places = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        for (var place = 0; place < words.Length; place++) places[words[place].Word] = place;
        return places;
    }

    private static int[] Count(WordReader slice, Dictionary<string, int> places, int[]? heads, int words)
    {
        var local = new int[slice.Words.Count];
        foreach (var occurrence in slice.Occurrences) local[occurrence.Word]++;
        var counts = new int[words];
        for (var word = 0; word < local.Length; word++)
        {
            var place = places[slice.Words[word]];
            counts[place] += local[word];
            if (heads?[place] is >= 0 and var head) counts[head] += local[word];
        }
        return counts;
    }

    // Turns each slice's counts into where its first posting of each word goes: word after word, in a word slice after slice.
    private static int[] LayOut(int[][] counts, int words)
    {
        var starts = new int[words + 1];
        var at = 0;
        for (var word = 0; word < words; word++)
        {
            starts[word] = at;
            foreach (var slice in counts)
            {
                var count = slice[word];
                slice[word] = at;
                at += count;
            }
        }
        starts[words] = at;
        return starts;
    }

    private static void Fill(WordReader slice, Dictionary<string, int> places, int[]? heads, int[] next, Posting[] postings)
    {
        var global = new int[slice.Words.Count];
        for (var word = 0; word < global.Length; word++) global[word] = places[slice.Words[word]];
        foreach (var occurrence in slice.Occurrences)
        {
            var place = global[occurrence.Word];
            postings[next[place]++] = occurrence.Posting;
            if (heads?[place] is >= 0 and var head) postings[next[head]++] = CompoundHeads.Weaken(occurrence.Posting);
        }
    }
}

/// <summary>A word of the index.</summary>
/// <param name="Word">The beginning that its forms share, with dots.</param>
/// <param name="Folded">The same without dots.</param>
internal readonly record struct IndexedWord(string Word, string Folded);
