using System.Runtime.InteropServices;
using FeedbackLog.Archiving;
using FeedbackLog.Diagnostics;
using FeedbackLog.Entries;

namespace FeedbackLog.Checking.Apology;

/// <summary>
/// Finds apologies that were used before, in the same language, and names the earlier entry. Each apology asks an index of word shingles
/// that holds the first and the latest owner of each shingle, so the cost is linear in the words of all apologies, whatever they share.
/// </summary>
public sealed class CopiedApology : IArchiveRule
{
    /// <inheritdoc/>
    public RuleInfo Rule => ToneRules.CopiedApology;

    /// <inheritdoc/>
    public void Check(Archive archive, CheckFrame frame, ICollection<Diagnostic> findings)
    {
        var shingles = new ApologyShingles[archive.Entries.Length][];
        Parallel.For(0, shingles.Length, index => shingles[index] = ShinglesOf(archive.Entries[index]));
        foreach (var language in shingles.SelectMany(texts => texts).GroupBy(apology => apology.Text.Language, StringComparer.Ordinal))
            CheckLanguage([.. language.OrderBy(apology => apology.Text.Id, StringComparer.Ordinal)], findings);
    }

    // Nobody reads the apology of a withdrawn entry.
    private static ApologyShingles[] ShinglesOf(Entry entry) =>
        entry.Facts.State == "withdrawn" ? [] : [.. entry.Texts.Select(ApologyShingles.Of).OfType<ApologyShingles>()];

    private void CheckLanguage(ApologyShingles[] apologies, ICollection<Diagnostic> findings)
    {
        var index = new ShingleIndex(apologies.Sum(apology => apology.Hashes.Length));
        for (var number = 0; number < apologies.Length; number++)
        {
            var own = apologies[number];
            if (index.EarlierOwnerOf(own.Hashes) is { } earlier)
                findings.Add(Rule.At(own.Text.Source, own.Section.HeadingSpan, "copied", ("section", own.Section.Heading), ("id", apologies[earlier].Text.Id)));
            index.Add(number, own.Hashes);
        }
    }
}

/// <summary>An apology as the hashes of its shingles.</summary>
/// <param name="Text">The text that it stands in.</param>
/// <param name="Section">Its section.</param>
/// <param name="Hashes">One per five words in a row; at least eight.</param>
internal sealed record ApologyShingles(EntryText Text, Section Section, ulong[] Hashes)
{
    private const int WordsPerShingle = 5;

    // "We are sorry. It was our mistake." is short because little needs to be said; who says it twice has copied nothing.
    private const int FewestWords = 12;

    /// <summary>The shingles of a text's apology; null when it has none that is long enough.</summary>
    public static ApologyShingles? Of(EntryText text)
    {
        if (text.Find("apology") is not { } section) return null;
        var words = ApologyText.Of(section.Plain.Text);
        if (words.Words.Length < FewestWords) return null;
        var hashes = new ulong[words.Words.Length - WordsPerShingle + 1];
        for (var first = 0; first < hashes.Length; first++)
            for (var word = first; word < first + WordsPerShingle; word++)
                hashes[first] = (hashes[first] ^ HashOf(words[word])) * 0x9E3779B97F4A7C15;
        return new ApologyShingles(text, section, hashes);
    }

    // FNV-1a over UTF-16 units (Fowler, Noll and Vo): the same on every machine, unlike string.GetHashCode.
    private static ulong HashOf(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in word) hash = (hash ^ letter) * 1099511628211UL;
        return hash;
    }
}

/// <summary>Who used a shingle first, and who last.</summary>
internal sealed class ShingleIndex(int capacity)
{
    // A borrowed half-sentence is a phrase; three fifths of an apology are a copy.
    private const double LeastShared = 0.6;

    private readonly Dictionary<ulong, ShingleOwners> owners = new(capacity);
    private readonly Dictionary<int, int> shared = [];

    /// <summary>The earlier apology that shares most of these shingles, if that is a copy; of equals the first.</summary>
    public int? EarlierOwnerOf(ulong[] hashes)
    {
        shared.Clear();
        foreach (var hash in hashes)
        {
            if (!owners.TryGetValue(hash, out var owner)) continue;
            Count(owner.First);
            if (owner.Latest != owner.First) Count(owner.Latest);
        }
        int? best = null;
        foreach (var (owner, count) in shared)
            if (count >= LeastShared * hashes.Length && (best is not { } known || count > shared[known] || (count == shared[known] && owner < known))) best = owner;
        return best;
    }

    /// <summary>Files an apology's shingles under its number; numbers rise.</summary>
    public void Add(int number, ulong[] hashes)
    {
        foreach (var hash in hashes)
        {
            ref var owner = ref CollectionsMarshal.GetValueRefOrAddDefault(owners, hash, out var isKnown);
            owner = new ShingleOwners(isKnown ? owner.First : number, number);
        }
    }

    private void Count(int owner) => CollectionsMarshal.GetValueRefOrAddDefault(shared, owner, out _)++;
}

/// <summary>The numbers of the apologies that used a shingle first and last.</summary>
internal readonly record struct ShingleOwners(int First, int Latest);
