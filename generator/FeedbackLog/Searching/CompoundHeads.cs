using System.Collections.Immutable;

namespace FeedbackLog.Searching;

/// <summary>Finds what words written together are a kind of: lahjakortti is a kortti, and presentkort a kort, when the archive knows that word, too.</summary>
internal static class CompoundHeads
{
    // Shorter pieces are endings and chance more often than words.
    private const int FewestLettersOfHead = 4;
    private const int FewestLettersBefore = 3;

    /// <summary>By a word's place the place of its head; -1 where it has none. The longest known ending is the head.</summary>
    public static int[] Of(ImmutableArray<IndexedWord> words)
    {
        var places = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        for (var place = 0; place < words.Length; place++) places[words[place].Word] = place;
        var lookup = places.GetAlternateLookup<ReadOnlySpan<char>>();
        var heads = new int[words.Length];
        for (var place = 0; place < words.Length; place++) heads[place] = HeadOf(words[place].Word, lookup);
        return heads;
    }

    /// <summary>The posting of a compound as one of its head: it says less of the entry.</summary>
    public static Posting Weaken(Posting posting) => posting with { Weight = posting.Weight >= 4 ? 2 : 1 };

    private static int HeadOf(string word, Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> places)
    {
        for (var cut = FewestLettersBefore; word.Length - cut >= FewestLettersOfHead; cut++)
            if (places.TryGetValue(word.AsSpan(cut), out var head)) return head;
        return -1;
    }
}
