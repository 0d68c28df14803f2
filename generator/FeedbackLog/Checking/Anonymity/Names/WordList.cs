using System.Numerics;

namespace FeedbackLog.Checking.Anonymity.Names;

/// <summary>Words in lower case, each with marks (bits) whose meaning its owner knows. Filled once, then only read.</summary>
internal sealed class WordList
{
    private const int LongestWord = 64;
    private const int BitsPerWord = 8;
    private readonly Dictionary<string, int> marks;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;

    // One bit for each mark that a word of the list has. Most words that are asked for are in no list, and a bit tells so at once.
    private readonly ulong[] known;

    /// <summary>An empty list with room for that many words.</summary>
    public WordList(int capacity = 0)
    {
        known = new ulong[Math.Max(1, (int)BitOperations.RoundUpToPowerOf2((uint)capacity * BitsPerWord) / 64)];
        Note(WordMark.Unknown);
        marks = new Dictionary<string, int>(capacity, StringComparer.Ordinal);
        lookup = marks.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many different words there are.</summary>
    public int Count => marks.Count;

    /// <summary>The marks of a word in lower case, exactly as it stands; zero for a word that is not listed.</summary>
    public int this[ReadOnlySpan<char> word] => MayHold(word) && lookup.TryGetValue(word, out var mark) ? mark : 0;

    /// <summary>Adds marks to a word; letters in any case.</summary>
    public void Add(ReadOnlySpan<char> word, int mark)
    {
        Span<char> lower = stackalloc char[LongestWord];
        var length = Math.Min(word.Length, LongestWord);
        word[..length].ToLowerInvariant(lower);
        lookup[lower[..length]] = this[lower[..length]] | mark;
        Note(WordMark.Of(lower[..length]));
    }

    /// <summary>The same words without accents; words that become one have the marks of all.</summary>
    public WordList WithoutAccents()
    {
        var folded = new WordList(marks.Count);
        foreach (var (word, mark) in marks) folded.Add(NameFolding.WithoutAccents(word), mark);
        return folded;
    }

    /// <summary>False when a word, in whatever case, is surely not listed.</summary>
    public bool MayHold(ReadOnlySpan<char> word) => HasBit(WordMark.Of(word));

    private void Note(uint mark) => known[mark / 64 & (uint)(known.Length - 1)] |= 1UL << (int)(mark % 64);

    private bool HasBit(uint mark) => (known[mark / 64 & (uint)(known.Length - 1)] >> (int)(mark % 64) & 1) != 0;
}
