using System.Collections.Immutable;

namespace FeedbackLog.Rendering;

/// <summary>The search.</summary>
public sealed record SearchModel : PageModel
{
    /// <summary>Topics to narrow a search to, sorted by label.</summary>
    public required ImmutableArray<ChoiceModel> Topics { get; init; }

    /// <summary>Channels to narrow a search to.</summary>
    public required ImmutableArray<ChoiceModel> Channels { get; init; }

    /// <summary>Outcomes to narrow a search to, with the shapes that results show.</summary>
    public required ImmutableArray<OutcomeModel> Outcomes { get; init; }

    /// <summary>Years to narrow a search to, the newest first.</summary>
    public required ImmutableArray<string> Years { get; init; }

    /// <summary>The contents of the index, for the script.</summary>
    public required string IndexAddress { get; init; }

    /// <summary>What the script says of one entry found.</summary>
    public required string FoundOne { get; init; }

    /// <summary>What the script says of several entries found; it fills in <c>{count}</c>.</summary>
    public required string FoundOther { get; init; }

    /// <summary>What the script says when more are shown; it fills in <c>{shown}</c> and <c>{count}</c>.</summary>
    public required string Shown { get; init; }

    /// <summary>What stands between the thousands of a number.</summary>
    public required string GroupSeparator { get; init; }

    /// <summary>All topics.</summary>
    public required string TopicsAddress { get; init; }

    /// <summary>All years.</summary>
    public required string ArchiveAddress { get; init; }
}

/// <summary>Something to choose from a list.</summary>
/// <param name="Key">What the address holds.</param>
/// <param name="Label">What it is called.</param>
public sealed record ChoiceModel(string Key, string Label);
