using System.Collections.Immutable;

namespace FeedbackLog.Checking.Apology;

/// <summary>
/// A passage as words, clauses and sentences, each word with its place. The folder Apology reads how an entry will sound:
/// the plain text of a section comes in, findings about the words that spoil it go out, and nothing is ever rewritten.
/// </summary>
/// <param name="Text">The passage.</param>
/// <param name="Lower">The same in lower case, apostrophes straight; position for position the same.</param>
/// <param name="Words">In their order; may be empty.</param>
public sealed record ApologyText(string Text, string Lower, ImmutableArray<PassageWord> Words)
{
    /// <summary>The passage in words; one pass, so its cost is linear in the text.</summary>
    public static ApologyText Of(string passage) =>
        new(passage, passage.ToLowerInvariant().Replace('’', '\''), WordSplitter.Split(passage));

    /// <summary>The letters of a word, in lower case.</summary>
    public ReadOnlySpan<char> this[int word] => Lower.AsSpan(Words[word].Start, Words[word].End - Words[word].Start);
}

/// <summary>A word of a passage.</summary>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="End">Where it ends; half-open.</param>
/// <param name="Sentence">The number of its sentence, from 0.</param>
/// <param name="Clause">The number of its clause in the passage, from 0; commas, dashes, colons and brackets part clauses.</param>
/// <param name="Section">Like <paramref name="Clause"/>, but commas do not count.</param>
/// <param name="IsQuoted">True between quotation marks: such words are told, not said.</param>
public readonly record struct PassageWord(int Start, int End, int Sentence, int Clause, int Section, bool IsQuoted);

/// <summary>Words from the first to the last, both included.</summary>
public readonly record struct WordRange(int First, int Last)
{
    /// <summary>How many words.</summary>
    public int Count => Last - First + 1;

    /// <summary>True when a word belongs to both.</summary>
    public bool Touches(WordRange other) => First <= other.Last && other.First <= Last;

    /// <summary>True when the word is one of these.</summary>
    public bool Holds(int word) => First <= word && word <= Last;
}
