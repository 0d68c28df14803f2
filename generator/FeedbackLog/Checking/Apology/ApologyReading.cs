using System.Collections.Immutable;

namespace FeedbackLog.Checking.Apology;

/// <summary>
/// A passage of apology with the phrases that stand in it; what the rules about apologies look at. Every question is answered
/// in logarithmic time, so that a rule that asks about each hit stays nearly linear in the text, however long one sentence is.
/// </summary>
internal sealed class ApologyReading
{
    private static readonly int Kinds = Enum.GetValues<PhraseKind>().Length;
    private readonly ImmutableArray<WordRange>[] byKind;
    private readonly ImmutableArray<WordRange> sentences;
    private readonly ImmutableArray<WordRange> clauses;

    private ApologyReading(ApologyText text, ImmutableArray<WordRange>[] byKind)
    {
        (Text, this.byKind) = (text, byKind);
        sentences = RangesOf(text, word => word.Sentence);
        clauses = RangesOf(text, word => word.Clause);
        byKind[(int)PhraseKind.Sorry] = [.. Outside(Of(PhraseKind.Sorry), WordsIn(PhraseKind.Regretted), new bool[text.Words.Length])];
        var supposed = SupposedWords();
        Acts = InOrder(
            Outside(Of(PhraseKind.Act), WordsIn(PhraseKind.Neutral), supposed),
            Outside(Of(PhraseKind.Deed), WordsIn(PhraseKind.NeutralDeed), supposed));
        Blames = InOrder(Outside(Of(PhraseKind.Blame), WordsIn(PhraseKind.Innocent), new bool[text.Words.Length]));
        OwnMistakes = InOrder(Outside(Of(PhraseKind.Responsible), WordsIn(PhraseKind.NotOurs), supposed));
    }

    /// <summary>The passage.</summary>
    public ApologyText Text { get; }

    /// <summary>One's own deeds that are told as having happened, by their first words.</summary>
    public ImmutableArray<WordRange> Acts { get; }

    /// <summary>Where the passage says whose mistake it was, by first words.</summary>
    public ImmutableArray<WordRange> OwnMistakes { get; }

    /// <summary>Where the passage puts deed or duty on somebody else, by first words.</summary>
    public ImmutableArray<WordRange> Blames { get; }

    /// <summary>The sentences in their order.</summary>
    public ImmutableArray<WordRange> Sentences => sentences;

    /// <summary>The reading of a passage; null in a language without phrases.</summary>
    public static ApologyReading? Of(ApologyText text, string language)
    {
        if (PhraseBook.OfApology(language) is not { } book) return null;
        var builders = new ImmutableArray<WordRange>.Builder?[Kinds];
        foreach (var hit in book.FindIn(text)) (builders[(int)hit.Phrase.Kind] ??= ImmutableArray.CreateBuilder<WordRange>()).Add(hit.Words);
        return new ApologyReading(text, [.. builders.Select(builder => builder?.DrainToImmutable() ?? [])]);
    }

    /// <summary>Where phrases of a kind stand, by their first words.</summary>
    public ImmutableArray<WordRange> Of(PhraseKind kind) => byKind[(int)kind];

    /// <summary>True when there is a phrase of one of these kinds.</summary>
    public bool Has(params ReadOnlySpan<PhraseKind> kinds)
    {
        foreach (var kind in kinds)
            if (!Of(kind).IsEmpty) return true;
        return false;
    }

    /// <summary>True when a phrase of this kind begins among these words.</summary>
    public bool HasIn(PhraseKind kind, WordRange words) => FirstIn(Of(kind), words) is not null;

    /// <summary>How many phrases of this kind begin among these words.</summary>
    public int CountIn(PhraseKind kind, WordRange words) => FirstFrom(Of(kind), words.Last + 1) - FirstFrom(Of(kind), words.First);

    /// <summary>The first of the ranges that begins among these words; null when none does.</summary>
    public static WordRange? FirstIn(ImmutableArray<WordRange> ranges, WordRange words)
    {
        var index = FirstFrom(ranges, words.First);
        return index < ranges.Length && words.Holds(ranges[index].First) ? ranges[index] : null;
    }

    /// <summary>The last of the ranges that begins before this word; null when none does.</summary>
    public static WordRange? LastBefore(ImmutableArray<WordRange> ranges, int word) => FirstFrom(ranges, word) is > 0 and var index ? ranges[index - 1] : null;

    /// <summary>The words of the sentence that this word stands in.</summary>
    public WordRange SentenceOf(int word) => sentences[Text.Words[word].Sentence];

    /// <summary>The words of the clause that this word stands in.</summary>
    public WordRange ClauseOf(int word) => clauses[RangeAt(clauses, word)];

    private static int RangeAt(ImmutableArray<WordRange> ranges, int word) => FirstFrom(ranges, word + 1) - 1;

    // The index of the first range that begins at the word or later.
    private static int FirstFrom(ImmutableArray<WordRange> ranges, int word)
    {
        int low = 0, high = ranges.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ranges[middle].First < word) low = middle + 1; else high = middle;
        }
        return low;
    }

    private bool[] WordsIn(PhraseKind kind)
    {
        var held = new bool[Text.Words.Length];
        foreach (var hit in Of(kind)) Array.Fill(held, true, hit.First, hit.Count);
        return held;
    }

    // What is only supposed: the phrases for it, and every clause that a condition opens.
    private bool[] SupposedWords()
    {
        var supposed = WordsIn(PhraseKind.Supposed);
        foreach (var condition in Of(PhraseKind.Condition))
            if (ClauseOf(condition.First) is var clause && condition.First == clause.First) Array.Fill(supposed, true, clause.First, clause.Count);
        return supposed;
    }

    private static IEnumerable<WordRange> Outside(ImmutableArray<WordRange> hits, bool[] held, bool[] alsoHeld) =>
        hits.Where(hit => Array.IndexOf(held, true, hit.First, hit.Count) < 0 && Array.IndexOf(alsoHeld, true, hit.First, hit.Count) < 0);

    private static ImmutableArray<WordRange> InOrder(params IEnumerable<WordRange>[] ranges) => [.. ranges.SelectMany(range => range).OrderBy(range => range.First)];

    private static ImmutableArray<WordRange> RangesOf(ApologyText text, Func<PassageWord, int> number)
    {
        var ranges = ImmutableArray.CreateBuilder<WordRange>();
        for (var first = 0; first < text.Words.Length;)
        {
            var last = first;
            while (last + 1 < text.Words.Length && number(text.Words[last + 1]) == number(text.Words[first])) last++;
            ranges.Add(new WordRange(first, last));
            first = last + 1;
        }
        return ranges.DrainToImmutable();
    }
}
