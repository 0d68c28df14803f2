using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;

namespace FeedbackLog.Checking.Apology;

/// <summary>
/// The phrases of one language, filed under the first two letters of their first words: a word of a text is compared with the handful of
/// phrases that could begin there, and a phrase looks at a bounded number of words, so that reading is linear in the text.
/// </summary>
internal sealed class PhraseBook
{
    private const int Drawers = 1024;

    private static readonly FrozenDictionary<string, Lazy<ImmutableArray<Phrase>>> Lists = new[] { "en", "fi", "sv" }
        .ToFrozenDictionary(language => language, language => new Lazy<ImmutableArray<Phrase>>(() => ReadList(language)));

    private static readonly FrozenDictionary<string, Lazy<PhraseBook>> ApologyBooks = BooksOf(phrase => !IsStyle(phrase));
    private static readonly FrozenDictionary<string, Lazy<PhraseBook>> StyleBooks = BooksOf(IsStyle);

    private readonly ImmutableArray<(WordForm First, Phrase Phrase)>[] drawers = new ImmutableArray<(WordForm, Phrase)>[Drawers];
    private readonly ImmutableArray<(WordForm First, Phrase Phrase)> openAtTheFront;

    private PhraseBook(IEnumerable<Phrase> phrases)
    {
        var starts = phrases.SelectMany(phrase => phrase.Words[0].Forms, (phrase, form) => (First: form, Phrase: phrase)).ToLookup(start => start.First.IsOpenAtTheFront);
        foreach (var drawer in starts[false].GroupBy(start => DrawerOf(start.First.Beginning))) drawers[drawer.Key] = [.. drawer];
        openAtTheFront = [.. starts[true]];
    }

    /// <summary>The phrases by which an apology is read; null in a language without a list.</summary>
    public static PhraseBook? OfApology(string language) => ApologyBooks.GetValueOrDefault(language)?.Value;

    /// <summary>The phrases that spoil any text; null in a language without a list.</summary>
    public static PhraseBook? OfStyle(string language) => StyleBooks.GetValueOrDefault(language)?.Value;

    /// <summary>The codes of the languages that have a list, sorted.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "fi", "sv"];

    /// <summary>Every phrase of a list, in its order.</summary>
    public static ImmutableArray<Phrase> PhrasesOf(string language) => Lists[language].Value;

    /// <summary>The phrases that stand in the text, by their first words.</summary>
    public List<PhraseHit> FindIn(ApologyText text)
    {
        var hits = new List<PhraseHit>();
        for (var word = 0; word < text.Words.Length; word++)
        {
            var letters = text[word];
            foreach (var start in openAtTheFront) Collect(start.First, start.Phrase, text, word, letters, hits);
            var drawer = drawers[DrawerOf(letters)];
            if (drawer.IsDefault) continue;
            foreach (var start in drawer) Collect(start.First, start.Phrase, text, word, letters, hits);
        }
        return hits;
    }

    private static void Collect(WordForm first, Phrase phrase, ApologyText text, int word, ReadOnlySpan<char> letters, List<PhraseHit> hits)
    {
        if (!first.Fits(letters)) return;
        if (phrase.EndIn(text, word) is >= 0 and var end) hits.Add(new PhraseHit(phrase, new WordRange(word, end)));
    }

    private static int DrawerOf(ReadOnlySpan<char> letters) => (letters[0] * 31 + (letters.Length > 1 ? letters[1] : 0)) % Drawers;

    private static bool IsStyle(Phrase phrase) => phrase.Kind is PhraseKind.Filler or PhraseKind.Officialese;

    private static FrozenDictionary<string, Lazy<PhraseBook>> BooksOf(Func<Phrase, bool> belongs) =>
        Lists.ToFrozenDictionary(list => list.Key, list => new Lazy<PhraseBook>(() => new PhraseBook(list.Value.Value.Where(belongs))));

    private static ImmutableArray<Phrase> ReadList(string language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"phrases/{language}.txt")
            ?? throw new InvalidOperationException($"The phrases '{language}' are not in the assembly.");
        using var text = new StreamReader(stream);
        return PhraseReader.Read(text.ReadToEnd());
    }
}

/// <summary>A phrase that stands in a text.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Words">Where it stands.</param>
internal readonly record struct PhraseHit(Phrase Phrase, WordRange Words);
