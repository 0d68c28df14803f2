using FeedbackLog.Configuration;
using FeedbackLog.Planning;

namespace FeedbackLog.Feeds;

/// <summary>Where feeds and what they point at stand, as absolute addresses.</summary>
internal static class FeedAddresses
{
    /// <summary>The absolute address of a path from the site's root without the first slash.</summary>
    public static string Absolute(SiteConfig config, string path) => config.BaseUrl.AbsoluteUri + path;

    /// <summary>The absolute address of an entry's page.</summary>
    public static string OfEntry(SiteConfig config, string language, string entryAddress) =>
        Absolute(config, FolderOf(config, language) + entryAddress);

    /// <summary>The absolute address of the feed that readers subscribe to; <paramref name="topicKey"/> is null for the feed of all entries.</summary>
    public static string OfFeed(SiteConfig config, string language, string? topicKey, FeedFormat format) =>
        Absolute(config, FolderOf(config, language) + (topicKey is null ? "" : $"topics/{topicKey}/") + FileNameOf(format));

    /// <summary>The absolute address of a year's archive.</summary>
    public static string OfArchive(SiteConfig config, string language, int year, FeedFormat format) =>
        Absolute(config, $"{FolderOf(config, language)}archive/{year:0000}/{FileNameOf(format)}");

    /// <summary>The absolute address of a language's home page, of one of its topics when there is a key.</summary>
    public static string OfPage(SiteConfig config, string language, string? topicKey) =>
        Absolute(config, FolderOf(config, language) + (topicKey is null ? "" : $"topics/{topicKey}/"));

    private static string FolderOf(SiteConfig config, string language) => language == config.DefaultLanguage ? "" : language + "/";

    private static string FileNameOf(FeedFormat format) => format switch
    {
        FeedFormat.Rss => "feed.xml",
        FeedFormat.Atom => "atom.xml",
        _ => "feed.json",
    };
}
