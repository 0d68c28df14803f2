using System.Collections.Frozen;
using System.Collections.Immutable;
using FeedbackLog.Entries;
using FeedbackLog.Text;

namespace FeedbackLog.Archiving;

/// <summary>An entry as one edition shows it.</summary>
/// <param name="Entry">The entry with all its languages.</param>
/// <param name="Text">Its text in the edition's language.</param>
/// <param name="Visibility">Public; in a preview also draft or scheduled, which the page must say.</param>
public sealed record EditionEntry(Entry Entry, EntryText Text, Visibility Visibility = Visibility.Public)
{
    /// <summary>The hash of all that lists and neighbours can show of it.</summary>
    public ContentHash HeadHash { get; } = HashHead(Entry, Text, Visibility);

    /// <summary>The facts.</summary>
    public EntryFacts Facts => Entry.Facts;

    /// <summary>The day of publication; the last possible day for a draft without one, so that drafts stand first.</summary>
    public DateOnly Day => Facts.Published ?? DateOnly.MaxValue;

    /// <summary>The address from the site's root without the language's folder, with a slash at its end: <c>2026/late-refund/</c>.</summary>
    public string Address => Facts.Published is { } day ? $"{day.Year:0000}/{Text.Slug}/" : $"draft/{Text.Slug}/";

    private static ContentHash HashHead(Entry entry, EntryText text, Visibility visibility)
    {
        var hash = new HashBuilder().Add(entry.Source.HeadHash).Add(text.HeadHash).Add((int)visibility).Add(entry.Texts.Length);
        foreach (var other in entry.Texts) hash.Add(other.Language).Add(other.Slug);
        return hash.ToHash();
    }
}

/// <summary>
/// What readers of one language can see: the entries that are public and have a text in it, newest first (then by id, the later first).
/// Every page, list, feed, sitemap and count takes an edition; none sees the whole archive.
/// </summary>
/// <param name="Language">The language code.</param>
/// <param name="Entries">Newest first; may be empty.</param>
/// <param name="Withdrawn">Withdrawn entries in this language, newest first; only their reason may be shown.</param>
/// <param name="ByTopic">Per topic key its entries, newest first; a wider topic holds the entries of its narrower ones, too. No empty lists.</param>
/// <param name="ByYear">Per year of publication its entries, newest first. No empty lists.</param>
public sealed record Edition(
    string Language,
    ImmutableArray<EditionEntry> Entries,
    ImmutableArray<EditionEntry> Withdrawn,
    FrozenDictionary<string, ImmutableArray<EditionEntry>> ByTopic,
    FrozenDictionary<int, ImmutableArray<EditionEntry>> ByYear)
{
    /// <summary>Years with entries, the newest first.</summary>
    public ImmutableArray<int> Years => [.. ByYear.Keys.OrderDescending()];

    /// <summary>The entries of a topic, newest first; empty when there are none.</summary>
    public ImmutableArray<EditionEntry> InTopic(string key) => ByTopic.GetValueOrDefault(key, []);
}
