using System.Buffers;
using System.Text;
using FeedbackLog.Configuration;
using FeedbackLog.Planning;

namespace FeedbackLog.Feeds;

/// <summary>What robots may read (RFC 9309): everything, since nothing that is not public is ever written.</summary>
internal static class RobotsWriter
{
    /// <summary>Writes robots.txt.</summary>
    public static void Write(SiteConfig config, IBufferWriter<byte> output) =>
        output.Write(Encoding.UTF8.GetBytes($"User-agent: *\nDisallow:\n\nSitemap: {Addresses.Absolute(config, "sitemap.xml")}\n"));
}
