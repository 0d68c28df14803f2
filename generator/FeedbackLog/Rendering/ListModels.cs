using System.Collections.Immutable;

namespace FeedbackLog.Rendering;

/// <summary>The home page.</summary>
public sealed record HomeModel : PageModel
{
    /// <summary>What the site's description says after its first sentence, which is the heading.</summary>
    public string? Lead { get; init; }

    /// <summary>The figures at the top; empty while nothing is published.</summary>
    public required ImmutableArray<FigureModel> Figures { get; init; }

    /// <summary>The page of all numbers.</summary>
    public required string NumbersAddress { get; init; }

    /// <summary>The newest entries.</summary>
    public required ImmutableArray<CardModel> Newest { get; init; }

    /// <summary>The way to older entries; missing when all fit.</summary>
    public string? OlderAddress { get; init; }

    /// <summary>Topics that have entries.</summary>
    public required ImmutableArray<TopicModel> Topics { get; init; }

    /// <summary>The page of all topics.</summary>
    public required string TopicsAddress { get; init; }
}

/// <summary>A figure with its meaning.</summary>
/// <param name="Value">The number, with its unit.</param>
/// <param name="Meaning">What it counts.</param>
/// <param name="Target">What the organisation aims at; missing where it promises nothing.</param>
public sealed record FigureModel(string Value, string Meaning, string? Target);

/// <summary>A topic in a list.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Address">Its page.</param>
/// <param name="Count">How many entries, in words.</param>
/// <param name="Number">How many entries.</param>
/// <param name="Narrower">Topics within it.</param>
public sealed record TopicModel(string Label, string Address, string Count, string Number, ImmutableArray<TopicModel> Narrower)
{
    /// <summary>The name's language where it is not the page's.</summary>
    public string? ForeignLanguage { get; init; }
}

/// <summary>Older entries.</summary>
public sealed record ListModel : PageModel
{
    /// <summary>This page's entries, newest first.</summary>
    public required ImmutableArray<CardModel> Entries { get; init; }

    /// <summary>The way to the other pages.</summary>
    public required PagerModel Pager { get; init; }
}

/// <summary>All topics.</summary>
public sealed record TopicsModel : PageModel
{
    /// <summary>The widest topics that have entries, each with those within it.</summary>
    public required ImmutableArray<TopicModel> Topics { get; init; }
}

/// <summary>One topic.</summary>
public sealed record TopicPageModel : PageModel
{
    /// <summary>The language of the topic's name where it is not the page's.</summary>
    public string? ForeignLanguage { get; init; }

    /// <summary>How many entries it has, in words.</summary>
    public required string Count { get; init; }

    /// <summary>The wider topic; missing at the top.</summary>
    public LinkModel? Wider { get; init; }

    /// <summary>This page's entries, newest first.</summary>
    public required ImmutableArray<CardModel> Entries { get; init; }

    /// <summary>The way to the other pages; missing when there is one.</summary>
    public PagerModel? Pager { get; init; }

    /// <summary>The topic's feeds.</summary>
    public required ImmutableArray<LinkModel> Feeds { get; init; }
}

/// <summary>All years.</summary>
public sealed record ArchiveModel : PageModel
{
    /// <summary>Years with entries, newest first.</summary>
    public required ImmutableArray<YearModel> Years { get; init; }
}

/// <summary>A year in the list of years.</summary>
/// <param name="Year">The year.</param>
/// <param name="Address">Its page.</param>
/// <param name="Count">How many entries, in words.</param>
public sealed record YearModel(string Year, string Address, string Count);

/// <summary>One year.</summary>
public sealed record YearPageModel : PageModel
{
    /// <summary>How many entries, in words.</summary>
    public required string Count { get; init; }

    /// <summary>Months with entries, newest first.</summary>
    public required ImmutableArray<MonthModel> Months { get; init; }

    /// <summary>The nearest earlier year with entries.</summary>
    public LinkModel? Earlier { get; init; }

    /// <summary>The nearest later year with entries.</summary>
    public LinkModel? Later { get; init; }

    /// <summary>True when there is another year.</summary>
    public bool HasOtherYears => Earlier is not null || Later is not null;
}

/// <summary>The entries of a month.</summary>
/// <param name="Label">The month and the year.</param>
/// <param name="Entries">Newest first.</param>
public sealed record MonthModel(string Label, ImmutableArray<CardModel> Entries);
