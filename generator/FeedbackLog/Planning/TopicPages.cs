using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Configuration;
using FeedbackLog.Text;

namespace FeedbackLog.Planning;

/// <summary>All topics.</summary>
public sealed record TopicsPage(OutputPath Path, Recipe Recipe, string Language, string Address, ImmutableArray<Alternate> Alternates)
    : PlannedPage(Path, Recipe, Language, Address, Alternates)
{
    /// <summary>Topics that have entries, sorted by label.</summary>
    public required ImmutableArray<TopicCount> Topics { get; init; }
}

/// <summary>The entries of one topic, a page of them.</summary>
public sealed record TopicPage(OutputPath Path, Recipe Recipe, string Language, string Address, ImmutableArray<Alternate> Alternates)
    : PlannedPage(Path, Recipe, Language, Address, Alternates)
{
    /// <summary>The topic.</summary>
    public required Topic Topic { get; init; }

    /// <summary>This page's entries, newest first.</summary>
    public required ImmutableArray<EditionEntry> Entries { get; init; }

    /// <summary>All entries of the topic in this edition.</summary>
    public required int Total { get; init; }

    /// <summary>Where in the row.</summary>
    public required PagePosition Position { get; init; }
}

/// <summary>A topic and how many entries of an edition it has.</summary>
public readonly record struct TopicCount(Topic Topic, int Count);
