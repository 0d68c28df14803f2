namespace FeedbackLog.Checking.Anonymity.Names;

/// <summary>Words in lower case, each with marks (bits) whose meaning its owner knows. Filled once, then only read.</summary>
internal sealed class WordList
{
    private const int LongestWord = 64;
    private readonly Dictionary<string, int> marks;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;

    /// <summary>An empty list with room for that many words.</summary>
    public WordList(int capacity = 0)
    {
        marks = new Dictionary<string, int>(capacity, StringComparer.Ordinal);
        lookup = marks.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many different words there are.</summary>
    public int Count => marks.Count;

    /// <summary>The marks of a word in lower case, exactly as it stands; zero for a word that is not listed.</summary>
    public int this[ReadOnlySpan<char> word] => lookup.TryGetValue(word, out var mark) ? mark : 0;

    /// <summary>Adds marks to a word; letters in any case.</summary>
    public void Add(ReadOnlySpan<char> word, int mark)
    {
        Span<char> lower = stackalloc char[LongestWord];
        var length = Math.Min(word.Length, LongestWord);
        word[..length].ToLowerInvariant(lower);
        lookup[lower[..length]] = this[lower[..length]] | mark;
    }

    /// <summary>The same words without accents; words that become one have the marks of all.</summary>
    public WordList WithoutAccents()
    {
        var folded = new WordList(marks.Count);
        foreach (var (word, mark) in marks) folded.Add(NameFolding.WithoutAccents(word), mark);
        return folded;
    }
}
