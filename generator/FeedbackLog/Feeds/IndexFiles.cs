using System.Buffers;
using FeedbackLog.Planning;

namespace FeedbackLog.Feeds;

/// <summary>
/// The files that programs read: feeds in three formats, the list of feeds, the sitemap, robots.txt and what servers should send. The room Feeds writes them with
/// typed writers, never with templates: planned files and the site's frame come in, UTF-8 bytes without a mark go out, the same on every
/// machine and on every day.
/// </summary>
public static class IndexFiles
{
    /// <summary>Writes the file. Throws for a planned file that is none of these: pages and assets have their own writers.</summary>
    public static void Write(PlannedFile file, SiteFrame frame, IBufferWriter<byte> output)
    {
        switch (file)
        {
            case FeedFile feed: WriteFeed(feed, frame, output); break;
            case OpmlFile list: OpmlWriter.Write(list, frame, output); break;
            case SitemapFile sitemap: SitemapWriter.Write(sitemap, frame.Config, output); break;
            case SitemapIndexFile index: SitemapWriter.Write(index, frame.Config, output); break;
            case HeadersFile: HeadersWriter.Write(frame.Config, output); break;
            case RobotsFile: RobotsWriter.Write(frame.Config, output); break;
            default: throw new ArgumentException($"'{file.Path}' is not a feed, a list of feeds, a sitemap, robots.txt or _headers.", nameof(file));
        }
    }

    private static void WriteFeed(FeedFile file, SiteFrame frame, IBufferWriter<byte> output)
    {
        var feed = Feed.Of(file, frame);
        switch (file.Format)
        {
            case FeedFormat.Rss: RssWriter.Write(feed, output); break;
            case FeedFormat.Atom: AtomWriter.Write(feed, output); break;
            case FeedFormat.Json: JsonFeedWriter.Write(feed, output); break;
            default: throw new ArgumentException($"'{file.Path}' has no known format.", nameof(file));
        }
    }
}
