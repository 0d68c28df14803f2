using System.Collections.Immutable;
using FeedbackLog.Configuration;
using FeedbackLog.Text;

namespace FeedbackLog.Planning;

/// <summary>All feeds of a language as one list: <c>/feeds.opml</c>.</summary>
public sealed record OpmlFile(OutputPath Path, Recipe Recipe, string Language) : PlannedFile(Path, Recipe)
{
    /// <summary>Topics that have feeds, sorted by label.</summary>
    public required ImmutableArray<Topic> Topics { get; init; }

    /// <inheritdoc/>
    public override WriteOrder Order => WriteOrder.Index;
}
