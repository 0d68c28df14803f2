using FeedbackLog.Configuration;
using FeedbackLog.Diagnostics;
using FeedbackLog.Text;

namespace FeedbackLog.Entries;

/// <summary>Knows the channels that complaints come by: the built-in ones and those that the settings add.</summary>
internal static class ChannelNames
{
    /// <summary>The finding that this is no channel, with the nearest that is one; null for a channel.</summary>
    public static Diagnostic? Find(string name, SourceSpan span, SourceFile file, SiteConfig config)
    {
        if (Vocabulary.Channels.Contains(name) || config.AddedChannels.ContainsKey(name)) return null;
        string[] known = [.. Vocabulary.Channels, .. config.AddedChannels.Keys.Order(StringComparer.Ordinal)];
        return NearestName.Of(name, known) is { } nearest
            ? ConsistencyRules.UnknownChannel.At(file, span, "nearest", ("nearest", nearest), ("known", string.Join(", ", known)))
            : ConsistencyRules.UnknownChannel.At(file, span, "unknown", ("known", string.Join(", ", known)));
    }
}
