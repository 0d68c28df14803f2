using System.Collections.Immutable;

namespace FeedbackLog.Checking.Anonymity.Names;

/// <summary>A name that somebody gave, ready to be met in any inflection: one list of one word for each of its words.</summary>
internal sealed class GivenName
{
    private const int LongestWord = 40;
    private readonly ImmutableArray<WordList> words;

    /// <summary>A name of at least one word.</summary>
    public GivenName(ReadOnlySpan<char> name)
    {
        var parts = ImmutableArray.CreateBuilder<WordList>();
        foreach (var range in name.Split(' '))
        {
            if (name[range].IsEmpty) continue;
            var word = new WordList(1);
            word.Add(name[range], 1);
            parts.Add(word);
        }
        words = parts.ToImmutable();
    }

    /// <summary>How many words it has; zero for a blank name.</summary>
    public int Length => words.Length;

    /// <summary>True when these words of a text are the name's words in its order, each in any form.</summary>
    public bool StandsAt(string text, ReadOnlySpan<PersonalNameWord> at)
    {
        if (at.Length < Length) return false;
        for (var index = 0; index < Length; index++)
            if (!IsForm(text, at[index], words[index])) return false;
        return true;
    }

    /// <summary>True when a word of a text is a form of one of the name's words.</summary>
    public bool HasWord(string text, PersonalNameWord word) => words.Any(own => IsForm(text, word, own));

    /// <summary>True when these words of a text are the name's with its last word first: Korhonen Sanna.</summary>
    public bool StandsTurnedAt(string text, ReadOnlySpan<PersonalNameWord> at)
    {
        if (Length < 2 || at.Length < Length || !IsForm(text, at[0], words[^1])) return false;
        for (var index = 1; index < Length; index++)
            if (!IsForm(text, at[index], words[index - 1])) return false;
        return true;
    }

    private static bool IsForm(string text, PersonalNameWord word, WordList own)
    {
        Span<char> lower = stackalloc char[LongestWord];
        var length = Math.Min(word.Stem - word.Start, LongestWord);
        text.AsSpan(word.Start, length).ToLowerInvariant(lower);
        return WordForms.Read(lower[..length], own) != 0;
    }
}
