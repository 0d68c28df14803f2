using FeedbackLog.Archiving;
using FeedbackLog.Diagnostics;
using FeedbackLog.Entries;
using FeedbackLog.Text;
using FeedbackLog.Yaml;

namespace FeedbackLog.Checking.Consistency;

/// <summary>Finds topics that topics.yml does not have.</summary>
public sealed class UnknownTopic : IEntryRule
{
    /// <inheritdoc/>
    public RuleInfo Rule => ConsistencyRules.UnknownTopic;

    /// <inheritdoc/>
    public void Check(Entry entry, EntryText text, CheckFrame frame, ICollection<Diagnostic> findings)
    {
        foreach (var value in References.ValuesOf(text, "topics").Where(value => frame.Topics.Find(value.Value) is null))
            findings.Add(References.Unknown(Rule, text, value, frame.Topics.Topics.Select(topic => topic.Key)));
    }
}

/// <summary>Finds people that people.yml does not have.</summary>
public sealed class UnknownPerson : IEntryRule
{
    /// <inheritdoc/>
    public RuleInfo Rule => ConsistencyRules.UnknownPerson;

    /// <inheritdoc/>
    public void Check(Entry entry, EntryText text, CheckFrame frame, ICollection<Diagnostic> findings)
    {
        foreach (var key in (string[])["responder", "reviewed_by"])
            foreach (var value in References.ValuesOf(text, key).Where(value => frame.People.Find(value.Value) is null))
                findings.Add(References.Unknown(Rule, text, value, frame.People.People.Select(person => person.Key)));
    }
}

/// <summary>Finds ids that no entry has, and entries that name themselves.</summary>
public sealed class UnknownEntry : IArchiveRule
{
    /// <inheritdoc/>
    public RuleInfo Rule => ConsistencyRules.UnknownEntry;

    /// <inheritdoc/>
    public void Check(Archive archive, CheckFrame frame, ICollection<Diagnostic> findings)
    {
        foreach (var entry in archive.Entries)
            foreach (var key in (string[])["came_back_from", "related"])
                foreach (var value in References.ValuesOf(entry.Source, key).Where(value => EntryName.IsId(value.Value)))
                {
                    if (value.Value == entry.Id) findings.Add(Rule.At(entry.Source.Source, value.Span, "itself"));
                    else if (archive.Find(value.Value) is null) findings.Add(References.Unknown(Rule, entry.Source, value, archive.ById.Keys.Order(StringComparer.Ordinal)));
                }
    }
}

/// <summary>What the rules about references share.</summary>
internal static class References
{
    public static IEnumerable<YamlText> ValuesOf(EntryText text, string key) => text.Head.Find(key)?.Value switch
    {
        YamlText { IsNull: false } one => [one],
        YamlList list => list.Items.OfType<YamlText>(),
        _ => [],
    };

    public static Diagnostic Unknown(RuleInfo rule, EntryText text, YamlText value, IEnumerable<string> known) =>
        NearestName.Of(value.Value, known) is { } nearest
            ? rule.At(text.Source, value.Span, "nearest", ("nearest", nearest))
            : rule.At(text.Source, value.Span, "unknown");
}
