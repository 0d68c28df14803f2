using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace FeedbackLog.Searching;

/// <summary>
/// Cuts the sorted words into parts of about the same size. A cut depends on the words around it, so that a new word changes the part where it
/// stands and mostly no other.
/// </summary>
internal static class WordParts
{
    // Bytes of JSON: about a third of it after gzip. Measured 2026-11-25: smaller parts make more files, larger ones longer questions.
    private const int EnoughBytes = 6 * 1024;
    private const int MostBytes = 12 * 1024;

    // From enough on, one word in so many begins a new part whatever stands before it.
    private const int OneIn = 64;

    /// <summary>The parts, in the words' order.</summary>
    public static ImmutableArray<WordPart> Of(IndexedWords words, NumberedEntry[] entries)
    {
        var parts = ImmutableArray.CreateBuilder<WordPart>();
        var buffer = new ArrayBufferWriter<byte>(4 * MostBytes);
        var first = 0;
        for (var word = 0; word < words.Words.Length; word++)
        {
            if (word > first && IsCut(words, word, buffer.WrittenCount)) first = Close(words, first, word, buffer, parts);
            WriteWord(words, word, entries, isFirst: word == first, buffer);
        }
        if (first < words.Words.Length) Close(words, first, words.Words.Length, buffer, parts);
        return parts.ToImmutable();
    }

    // Words that differ in dots only stay together, or one of them would not be found where it is looked for.
    private static bool IsCut(IndexedWords words, int word, int bytes)
    {
        var folded = words.Words[word].Folded;
        if (bytes < EnoughBytes || folded == words.Words[word - 1].Folded) return false;
        return bytes >= MostBytes || Mix(folded) % OneIn == 0;
    }

    private static int Close(IndexedWords words, int first, int next, ArrayBufferWriter<byte> buffer, ImmutableArray<WordPart>.Builder parts)
    {
        buffer.Write("}"u8);
        parts.Add(new WordPart(words.Words[first].Folded, SearchPart.Of(buffer.WrittenSpan.ToArray())));
        buffer.ResetWrittenCount();
        return next;
    }

    private static void WriteWord(IndexedWords words, int word, NumberedEntry[] entries, bool isFirst, ArrayBufferWriter<byte> buffer)
    {
        buffer.Write(isFirst ? "{\""u8 : ",\""u8);
        Encoding.UTF8.GetBytes(words.Words[word].Word, buffer);
        buffer.Write("\":\""u8);
        var postings = words.PostingsOf(word);
        var number = 0;
        for (var at = 0; at < postings.Length; at++)
        {
            var posting = postings[at];
            for (; at + 1 < postings.Length && postings[at + 1].Entry == posting.Entry; at++)
                if (postings[at + 1].Weight > posting.Weight) posting = postings[at + 1];
            PostingText.Write(entries[posting.Entry].Number - number, posting.Weight, buffer);
            number = entries[posting.Entry].Number;
        }
        buffer.Write("\""u8);
    }

    // FNV-1a, 32 bits (draft-eastlake-fnv): any fixed mix of the letters would do.
    private static uint Mix(string text)
    {
        var mixed = 2166136261u;
        foreach (var letter in text) mixed = (mixed ^ letter) * 16777619u;
        return mixed;
    }
}

/// <summary>A part that holds words.</summary>
/// <param name="First">The first word in it, without dots: a word stands in the last part that does not begin after it.</param>
/// <param name="Part">Word → entries.</param>
internal sealed record WordPart(string First, SearchPart Part);
