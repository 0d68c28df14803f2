using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Text;
using FeedbackLog.Wording;

namespace FeedbackLog.Searching;

/// <summary>
/// What the search page of one language asks: a small contents file and many small parts, of which a question fetches a few. The room Searching makes
/// them from an edition, so that what is not public cannot be found; editions and words come in, JSON goes out. Decision 20 tells why it is cut so.
/// </summary>
/// <param name="Contents">Which parts there are: the only file with a lasting name.</param>
/// <param name="Parts">Every part once, under a name made of its bytes; in no order that means anything, but always the same one.</param>
public sealed record SearchIndex(ReadOnlyMemory<byte> Contents, ImmutableArray<SearchPart> Parts)
{
    /// <summary>The index of an edition. Linear in its texts; runs on all cores.</summary>
    public static SearchIndex Of(Edition edition, SearchLabels labels, Words words)
    {
        var forms = WordForms.Of(edition.Language);
        var entries = NumberedEntry.Of(edition);
        var wordParts = WordParts.Of(IndexedWords.Of(entries, forms, labels), entries);
        var recordParts = RecordParts.Of(entries, words);
        var filters = SearchPart.Of(FilterPart.Write(edition));
        var contents = ContentsWriter.Write(entries.Length, forms, wordParts, recordParts, filters);
        return new SearchIndex(contents, [.. wordParts.Select(part => part.Part), .. recordParts.Select(part => part.Part), filters]);
    }
}

/// <summary>One part of an index.</summary>
/// <param name="Name">The beginning of the hash of its bytes.</param>
/// <param name="Bytes">JSON.</param>
/// <param name="Hash">The hash of its bytes.</param>
public sealed record SearchPart(string Name, ReadOnlyMemory<byte> Bytes, ContentHash Hash)
{
    internal static SearchPart Of(ReadOnlyMemory<byte> bytes)
    {
        var hash = ContentHash.Of(bytes.Span);
        return new SearchPart(hash.FileTag, bytes, hash);
    }
}

/// <summary>The names of topics in the edition's language, by key: entries are found by them, too.</summary>
public sealed record SearchLabels(ImmutableDictionary<string, string> Topics);

/// <summary>An entry with the number that stands for it in the index.</summary>
/// <param name="Number">Made of the entry's id, so that it stays when others come and go; rises through the list.</param>
/// <param name="Entry">The entry.</param>
internal readonly record struct NumberedEntry(int Number, EditionEntry Entry)
{
    // An id is four digits of the year, a hyphen, four digits.
    private const int MostOfYear = 10_000;

    /// <summary>The entries of an edition, the lowest number first.</summary>
    public static NumberedEntry[] Of(Edition edition)
    {
        var entries = new NumberedEntry[edition.Entries.Length];
        for (var at = 0; at < entries.Length; at++) entries[at] = new NumberedEntry(NumberOf(edition.Entries[at]), edition.Entries[at]);
        Array.Sort(entries, static (left, right) => left.Number.CompareTo(right.Number));
        return entries;
    }

    /// <summary>The number of an entry: 20260042 for 2026-0042.</summary>
    public static int NumberOf(EditionEntry entry)
    {
        var id = entry.Entry.Id.AsSpan();
        return int.Parse(id[..4], System.Globalization.CultureInfo.InvariantCulture) * MostOfYear + int.Parse(id[5..], System.Globalization.CultureInfo.InvariantCulture);
    }
}
