using System.Buffers;
using System.Text;
using FeedbackLog.Configuration;

namespace FeedbackLog.Feeds;

/// <summary>
/// The headers in the form that Netlify made and Cloudflare Pages and others took over (https://docs.netlify.com/manage/routing/headers/): an address, and below it, set in, its headers.
/// No two rules for the same header match one address, since hosts would send both values.
/// </summary>
internal static class HeadersWriter
{
    /// <summary>Writes _headers.</summary>
    public static void Write(SiteConfig config, IBufferWriter<byte> output)
    {
        var text = new StringBuilder("# Written by FeedbackLog. A file _headers in site/static/ takes its place.\n/*\n");
        foreach (var header in ServerHeaders.ForAll) AppendHeader(text, header);
        foreach (var rule in ServerHeaders.ForSome(config))
        {
            text.Append(config.BasePath).Append(rule.Pattern).Append('\n');
            AppendHeader(text, rule.Header);
        }
        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static void AppendHeader(StringBuilder text, ServerHeader header) => text.Append("  ").Append(header.Name).Append(": ").Append(header.Value).Append('\n');
}
