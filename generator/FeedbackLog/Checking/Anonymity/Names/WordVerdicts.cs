namespace FeedbackLog.Checking.Anonymity.Names;

/// <summary>
/// Remembers what was found out about words, since texts repeat them: a table of fixed size in which a new word takes the place of an old one.
/// Safe on many threads without a lock: an entry is written whole, and whoever misses it only reads the lists again.
/// </summary>
internal sealed class WordVerdicts
{
    private const int Places = 1 << 12;
    private const int LongestWord = 24;
    private readonly Entry?[] entries = new Entry?[Places];

    /// <summary>What is remembered about this word, exactly as it stands; null when nothing is.</summary>
    public int? Of(ReadOnlySpan<char> word) =>
        Volatile.Read(ref entries[PlaceOf(word)]) is { } entry && word.SequenceEqual(entry.Word) ? entry.Verdict : null;

    /// <summary>Remembers a word; long ones are not worth the room.</summary>
    /// <returns>The verdict.</returns>
    public int Remember(ReadOnlySpan<char> word, int verdict)
    {
        if (word.Length <= LongestWord) Volatile.Write(ref entries[PlaceOf(word)], new Entry(word.ToString(), verdict));
        return verdict;
    }

    private static int PlaceOf(ReadOnlySpan<char> word) => (int)(WordMark.Of(word) % Places);

    private sealed record Entry(string Word, int Verdict);
}
