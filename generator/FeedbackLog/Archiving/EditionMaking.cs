using System.Collections.Frozen;
using System.Collections.Immutable;
using FeedbackLog.Configuration;
using FeedbackLog.Entries;

namespace FeedbackLog.Archiving;

/// <summary>Makes the editions: the one place where entries that are not public are left out.</summary>
public static class EditionMaking
{
    /// <summary>One edition per language of the site, in the configuration's order.</summary>
    public static ImmutableArray<Edition> Make(Archive archive, VisibilityPolicy policy, SiteConfig config, TopicList topics)
    {
        ImmutableArray<Entry> shown = [.. archive.Entries.Where(policy.Shows)];
        ImmutableArray<Entry> withdrawn = [.. archive.Entries.Where(entry => policy.Of(entry) == Visibility.Withdrawn)];
        return [.. config.Languages.Select(language => MakeOne(language, shown, withdrawn, policy, topics))];
    }

    private static Edition MakeOne(string language, ImmutableArray<Entry> shown, ImmutableArray<Entry> withdrawn, VisibilityPolicy policy, TopicList topics)
    {
        var entries = In(language, shown, policy);
        return new Edition(language, entries, In(language, withdrawn, policy), ByTopic(entries, topics), ByYear(entries));
    }

    private static ImmutableArray<EditionEntry> In(string language, ImmutableArray<Entry> entries, VisibilityPolicy policy) =>
        [.. entries.AsParallel().AsOrdered().Select(entry => entry.In(language) is { } text ? new EditionEntry(entry, text, policy.Of(entry)) : null).OfType<EditionEntry>()];

    private static FrozenDictionary<string, ImmutableArray<EditionEntry>> ByTopic(ImmutableArray<EditionEntry> entries, TopicList topics)
    {
        var lists = topics.Topics.ToDictionary(topic => topic.Key, _ => ImmutableArray.CreateBuilder<EditionEntry>(), StringComparer.Ordinal);
        foreach (var entry in entries)
            foreach (var key in WithParents(entry.Facts.Topics, topics))
            {
                if (lists.TryGetValue(key, out var list)) list.Add(entry);
            }
        return lists.Where(pair => pair.Value.Count > 0)
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToImmutable(), StringComparer.Ordinal);
    }

    private static HashSet<string> WithParents(ImmutableArray<string> keys, TopicList topics)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in keys)
            for (var topic = topics.Find(key); topic is not null && all.Add(topic.Key); topic = topic.Parent is { } parent ? topics.Find(parent) : null) { }
        return all;
    }

    private static FrozenDictionary<int, ImmutableArray<EditionEntry>> ByYear(ImmutableArray<EditionEntry> entries) =>
        entries.Where(entry => entry.Facts.Published is not null)
            .GroupBy(entry => entry.Facts.Published!.Value.Year)
            .ToFrozenDictionary(year => year.Key, year => year.ToImmutableArray());
}
