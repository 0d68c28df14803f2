using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FeedbackLog.Searching;

/// <summary>
/// How the words of one language bend, so that toimituksesta and leveranserna are found by toimitus and leverans. The rules are data,
/// and they travel to the reader's browser with the index: what the index was made with is what it is asked with.
/// </summary>
internal sealed class WordForms
{
    /// <summary>Letters of a word that count; what is longer is cut.</summary>
    public const int MaxLetters = 32;

    /// <summary>Room for a word while its ending is replaced.</summary>
    public const int Room = MaxLetters + 4;

    private static readonly ConcurrentDictionary<string, WordForms> Read = new(StringComparer.Ordinal);

    private WordForms(ImmutableArray<EndingStep> steps, ImmutableArray<string> skipped, bool hasCompounds)
    {
        Steps = steps;
        Skipped = skipped;
        HasCompounds = hasCompounds;
        SkippedWords = skipped.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>In the order in which they run; empty in a language that the tool has no rules for.</summary>
    public ImmutableArray<EndingStep> Steps { get; }

    /// <summary>Words that say nothing about what a text is about; sorted as written.</summary>
    public ImmutableArray<string> Skipped { get; }

    /// <summary>True where words are written together: lahjakortti is a kortti, too.</summary>
    public bool HasCompounds { get; }

    private FrozenSet<string> SkippedWords { get; }

    /// <summary>The rules of a language; none where the tool has none, and then a word is found as it stands.</summary>
    public static WordForms Of(string language) => Read.GetOrAdd(language, ReadRules);

    /// <summary>True for a word that is left out of the index.</summary>
    public bool IsSkipped(ReadOnlySpan<char> word) => SkippedWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>
    /// The beginning that all forms of a word share, with its dots. <paramref name="word"/> is small letters and digits, at most
    /// <see cref="MaxLetters"/>; the answer stands in <paramref name="room"/>, which has at least <see cref="Room"/> places.
    /// </summary>
    public ReadOnlySpan<char> BeginningOf(ReadOnlySpan<char> word, Span<char> room)
    {
        for (var at = 0; at < word.Length; at++) room[at] = Letters.Fold(word[at]);
        var bent = new BentWord(word.Length, word.Length);
        foreach (var step in Steps) bent = step.Apply(room, bent);
        word[..bent.Untouched].CopyTo(room);
        return room[..bent.Length];
    }

    private static WordForms ReadRules(string language)
    {
        using var stream = typeof(WordForms).Assembly.GetManifestResourceStream($"searching/{language}.txt");
        if (stream is null) return new WordForms([], [], false);
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' ')).ToArray();
        return new WordForms(
            [.. lines.Where(line => char.IsAsciiDigit(line[0][0])).Select(EndingStep.Read)],
            [.. lines.Where(line => line[0] == "stop").SelectMany(line => line[1..])],
            lines.Any(line => line is ["compounds", "yes"]));
    }
}

/// <summary>A word between two steps.</summary>
/// <param name="Length">Letters that are left.</param>
/// <param name="Untouched">Letters from the beginning that no step has replaced: these keep their dots.</param>
internal readonly record struct BentWord(int Length, int Untouched);
