using System.Globalization;
using FeedbackLog.Configuration;

namespace FeedbackLog.Feeds;

/// <summary>
/// The ids by which readers remember what they have read (RFC 4151 tags). They are made from the frozen authority and from what never
/// changes of an entry, so that a new title, slug or domain turns nothing unread.
/// </summary>
public static class PermanentId
{
    /// <summary>The id of an entry in a language, the same in every feed: <c>tag:example.org,2026:2026-0042/fi</c>.</summary>
    public static string OfEntry(SiteConfig config, string entryId, string language) => $"tag:{config.Authority}:{entryId}/{language}";

    /// <summary>The id of the feed that readers subscribe to; <paramref name="topicKey"/> is null for the feed of all entries.</summary>
    public static string OfFeed(SiteConfig config, string language, string? topicKey) =>
        topicKey is null ? $"tag:{config.Authority}:feed/{language}" : $"tag:{config.Authority}:feed/{language}/{topicKey}";

    /// <summary>The id of a year's archive; apart from the topics' ids, so that a topic may be called "archive" or "2026".</summary>
    public static string OfArchive(SiteConfig config, string language, int year) => $"tag:{config.Authority}:archive/{language}/{year:0000}";

    /// <summary>The first day of the authority: the earliest day that a feed can have changed on. 1970-01-01 when the authority names none.</summary>
    public static DateOnly FirstDay(SiteConfig config)
    {
        var written = config.Authority[(config.Authority.LastIndexOf(',') + 1)..];
        return DateOnly.TryParseExact(written, ["yyyy", "yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day : new DateOnly(1970, 1, 1);
    }
}
