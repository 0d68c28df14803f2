using System.Collections.Immutable;

namespace FeedbackLog.Checking.Apology;

/// <summary>A phrase of a list.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Words">What it is made of; at least one, and the first is no gap.</param>
/// <param name="OpensClause">True when it counts only at the beginning of a clause.</param>
/// <param name="Plainer">What to write instead; empty where there is nothing to propose.</param>
internal sealed record Phrase(PhraseKind Kind, ImmutableArray<PhraseWord> Words, bool OpensClause, string Plainer)
{
    /// <summary>How many words of a text a gap may stand for.</summary>
    private const int WidestGap = 4;

    /// <summary>The last word of the phrase when it begins at this word of the text, else -1. A phrase stays in its sentence and out of quotations.</summary>
    public int EndIn(ApologyText text, int first) => OpensClause && !OpensClauseAt(text, first) ? -1 : EndFrom(text, first, 0);

    // At most two gaps of four words stand in a phrase, so the cost per place is bounded.
    private int EndFrom(ApologyText text, int at, int part)
    {
        if (Words[part].IsGap) return EndAfterGap(text, at, part + 1);
        if (!IsSaid(text, at) || !Words[part].Fits(text[at])) return -1;
        if (part + 1 == Words.Length) return at;
        return at + 1 < text.Words.Length && text.Words[at + 1].Sentence == text.Words[at].Sentence ? EndFrom(text, at + 1, part + 1) : -1;
    }

    private int EndAfterGap(ApologyText text, int from, int part)
    {
        for (var at = from; at < text.Words.Length && at <= from + WidestGap && text.Words[at].Sentence == text.Words[from].Sentence; at++)
            if (EndFrom(text, at, part) is >= 0 and var end) return end;
        return -1;
    }

    private static bool IsSaid(ApologyText text, int at) => !text.Words[at].IsQuoted;

    private static bool OpensClauseAt(ApologyText text, int word) => word == 0 || text.Words[word - 1].Clause != text.Words[word].Clause;
}

/// <summary>One place of a phrase.</summary>
/// <param name="Forms">The words that fit; empty for a gap.</param>
internal sealed record PhraseWord(ImmutableArray<WordForm> Forms)
{
    /// <summary>True when it stands for none to four words.</summary>
    public bool IsGap => Forms.IsEmpty;

    /// <summary>True when one of the forms fits.</summary>
    public bool Fits(ReadOnlySpan<char> word)
    {
        foreach (var form in Forms)
            if (form.Fits(word)) return true;
        return false;
    }
}

/// <summary>A word with its endings left open, or a word as it is.</summary>
/// <param name="Beginning">What it begins with; may be empty.</param>
/// <param name="Ending">What it ends with; null when the word is exactly its beginning.</param>
internal readonly record struct WordForm(string Beginning, string? Ending)
{
    /// <summary>True when its first two letters are not known.</summary>
    public bool IsOpenAtTheFront => Ending is not null && Beginning.Length < 2;

    /// <summary>True when the word has this form.</summary>
    public bool Fits(ReadOnlySpan<char> word) => Ending is null
        ? word.SequenceEqual(Beginning)
        : word.Length >= Beginning.Length + Ending.Length && word.StartsWith(Beginning, StringComparison.Ordinal) && word.EndsWith(Ending, StringComparison.Ordinal);
}
