namespace FeedbackLog.Planning;

/// <summary>The types of files whose name does not tell it to every server (RFC 4287, RFC 4180, https://www.jsonfeed.org/version/1.1/), without the charset.</summary>
public static class MediaTypes
{
    /// <summary>A list of feeds.</summary>
    public const string Opml = "text/x-opml";

    /// <summary>A table.</summary>
    public const string Csv = "text/csv";

    /// <summary>Data in JSON, and its schema.</summary>
    public const string Json = "application/json";

    /// <summary>A feed.</summary>
    public static string Of(FeedFormat format) => format switch
    {
        FeedFormat.Rss => "application/rss+xml",
        FeedFormat.Atom => "application/atom+xml",
        _ => "application/feed+json",
    };

    /// <summary>The type as a server sends it: all files of the site are UTF-8.</summary>
    public static string WithCharset(string type) => type + "; charset=utf-8";
}
