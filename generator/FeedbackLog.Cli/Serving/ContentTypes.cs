using FeedbackLog.Planning;

namespace FeedbackLog.Cli.Serving;

/// <summary>The media type of a file of the site.</summary>
internal static class ContentTypes
{
    /// <summary>For example <c>text/html; charset=utf-8</c>; bytes of no known kind are never guessed at.</summary>
    public static string Of(PlannedFile file) => file switch
    {
        FeedFile feed => MediaTypes.WithCharset(MediaTypes.Of(feed.Format)),
        OpmlFile => MediaTypes.WithCharset(MediaTypes.Opml),
        HeadersFile => MediaTypes.WithCharset("text/plain"),
        _ => OfName(file.Path.Value),
    };

    private static string OfName(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json; charset=utf-8",
        ".xml" => "application/xml; charset=utf-8",
        ".txt" => "text/plain; charset=utf-8",
        ".csv" => "text/csv; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".gif" => "image/gif",
        ".ico" => "image/x-icon",
        ".woff2" => "font/woff2",
        ".webmanifest" => "application/manifest+json",
        ".pdf" => "application/pdf",
        _ => "application/octet-stream",
    };
}
