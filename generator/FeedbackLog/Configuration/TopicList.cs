using System.Collections.Immutable;
using FeedbackLog.Diagnostics;
using FeedbackLog.Text;
using FeedbackLog.Yaml;

namespace FeedbackLog.Configuration;

/// <summary>One topic of topics.yml.</summary>
/// <param name="Key">Lower case, hyphens; the last part of its address.</param>
/// <param name="Label">Its name per language.</param>
/// <param name="Parent">The key of the wider topic; null at the top.</param>
public sealed record Topic(string Key, LocalText Label, string? Parent);

/// <summary>All topics in the order of the file.</summary>
public sealed record TopicList(ImmutableArray<Topic> Topics, ContentHash Hash)
{
    /// <summary>No topics: the workspace has no topics.yml.</summary>
    public static TopicList Empty { get; } = new([], ContentHash.Of([]));

    /// <summary>The topic with this key; null when there is none.</summary>
    public Topic? Find(string key)
    {
        // Asked for each topic of each entry in each list: without a closure.
        foreach (var topic in Topics)
            if (topic.Key == key) return topic;
        return null;
    }

    /// <summary>The topics that the file holds.</summary>
    public static Outcome<TopicList> Parse(SourceFile file, ImmutableArray<string> languages)
    {
        var read = YamlReader.Read(file);
        if (read.Value is not { } map) return new Outcome<TopicList>(null, read.Findings);
        var findings = read.Findings.ToList();
        var topics = ImmutableArray.CreateBuilder<Topic>();
        foreach (var field in map.Fields)
        {
            if (!Slug.IsSlug(field.Key)) findings.Add(FormatRules.InvalidValue.At(file, field.KeySpan, "address", ("key", field.Key)));
            else if (field.Value is not YamlMap inner) findings.Add(FormatRules.InvalidValue.At(file, field.Value.Span, "map", ("key", field.Key)));
            else topics.Add(ReadTopic(field.Key, new FieldReader(file, inner, FieldRules.Content, findings), languages));
        }
        foreach (var topic in topics)
        {
            if (topic.Parent is { } parent && topics.All(other => other.Key != parent || other == topic))
                findings.Add(ConsistencyRules.UnknownTopic.At(file, ((YamlMap)map.Find(topic.Key)!.Value).PlaceOf("parent"), "parent"));
        }
        return new Outcome<TopicList>(new TopicList(topics.DrainToImmutable(), file.Hash), [.. findings]);
    }

    private static Topic ReadTopic(string key, FieldReader reader, ImmutableArray<string> languages)
    {
        var label = reader.LocalText(languages);
        var parent = reader.Text("parent");
        reader.ReportUnknownKeys();
        return new Topic(key, label, parent);
    }
}
