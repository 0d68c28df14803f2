using System.Collections.Immutable;
using FeedbackLog.Entries;

namespace FeedbackLog.Archiving;

/// <summary>
/// All entries, public or not, ordered once. The room Archiving gathers files into entries and settles what the public sees:
/// entry texts come in; the archive, and from it one edition per language, goes out.
/// </summary>
/// <param name="Entries">Newest first: by day of publication (drafts without one before all), then by id, the later first.</param>
/// <param name="ById">The same entries by their id.</param>
public sealed record Archive(ImmutableArray<Entry> Entries, IReadOnlyDictionary<string, Entry> ById)
{
    /// <summary>An archive of these entries; ids must be unique.</summary>
    public static Archive Of(IEnumerable<Entry> entries)
    {
        ImmutableArray<Entry> ordered = [.. entries
            .OrderByDescending(entry => entry.Facts.Published ?? DateOnly.MaxValue)
            .ThenByDescending(entry => entry.Id, StringComparer.Ordinal)];
        return new Archive(ordered, ordered.ToDictionary(entry => entry.Id, StringComparer.Ordinal));
    }

    /// <summary>The entry with this id; null when there is none.</summary>
    public Entry? Find(string id) => ById.GetValueOrDefault(id);
}
