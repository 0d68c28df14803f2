using System.Collections.Immutable;
using FeedbackLog.Text;

namespace FeedbackLog.Planning;

/// <summary>What a feed is, and addresses to copy.</summary>
public sealed record SubscribePage(OutputPath Path, Recipe Recipe, string Language, string Address, ImmutableArray<Alternate> Alternates)
    : PlannedPage(Path, Recipe, Language, Address, Alternates)
{
    /// <summary>Topics that have entries, sorted by label: each has feeds.</summary>
    public required ImmutableArray<TopicCount> Topics { get; init; }
}
