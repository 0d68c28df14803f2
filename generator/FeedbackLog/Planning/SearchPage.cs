using System.Collections.Immutable;
using FeedbackLog.Text;

namespace FeedbackLog.Planning;

/// <summary>The search: <c>/search/</c>. What it finds stands in the index beside it; the page holds what a search can be narrowed to.</summary>
public sealed record SearchPage(OutputPath Path, Recipe Recipe, string Language, string Address, ImmutableArray<Alternate> Alternates)
    : PlannedPage(Path, Recipe, Language, Address, Alternates)
{
    /// <summary>Topics that have entries, sorted by label.</summary>
    public required ImmutableArray<TopicCount> Topics { get; init; }

    /// <summary>Keys of the channels by which entries came, in the order of the vocabulary, then added ones by key.</summary>
    public required ImmutableArray<string> Channels { get; init; }

    /// <summary>Keys of the outcomes that entries have, in the order of the vocabulary.</summary>
    public required ImmutableArray<string> Outcomes { get; init; }

    /// <summary>Years with entries, the newest first.</summary>
    public required ImmutableArray<int> Years { get; init; }
}

/// <summary>A file of the search's index: its contents, or one of the parts that these name.</summary>
public sealed record SearchIndexFile(OutputPath Path, Recipe Recipe) : PlannedFile(Path, Recipe)
{
    /// <summary>The bytes.</summary>
    public required ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>True for the contents, which are written when all that they name stands there.</summary>
    public required bool IsContents { get; init; }

    /// <inheritdoc/>
    public override WriteOrder Order => IsContents ? WriteOrder.Index : WriteOrder.Asset;
}
