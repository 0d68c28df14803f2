using System.Collections.Immutable;
using FeedbackLog.Planning;

namespace FeedbackLog.Rendering;

/// <summary>Puts narrower topics below wider ones.</summary>
internal static class TopicTree
{
    /// <summary>The widest of these topics, in their order. A topic whose wider one is not among them stands at the top.</summary>
    public static ImmutableArray<TopicModel> Of(ImmutableArray<TopicCount> topics, LocalSite site) =>
        [.. topics.Where(topic => topics.All(other => other.Topic.Key != topic.Topic.Parent)).Select(topic => Branch(topic, topics, site, 1))];

    // Deeper than any list of topics that people can read; also ends topics that name each other as the wider one.
    private const int MaxDepth = 8;

    private static TopicModel Branch(TopicCount topic, ImmutableArray<TopicCount> topics, LocalSite site, int depth) => new(
        site.LabelOf(topic.Topic),
        site.Link(Addresses.Topic(site.Config, site.Language, topic.Topic.Key)),
        site.Words.Count("list.entries", topic.Count),
        site.Words.Number(topic.Count),
        depth == MaxDepth ? [] : [.. topics.Where(other => other.Topic.Parent == topic.Topic.Key).Select(other => Branch(other, topics, site, depth + 1))])
    { ForeignLanguage = site.ForeignLanguageOf(topic.Topic.Label) };
}
