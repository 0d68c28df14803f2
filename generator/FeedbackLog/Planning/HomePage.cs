using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Text;

namespace FeedbackLog.Planning;

/// <summary>The home page: what this is, headline numbers, newest entries.</summary>
public sealed record HomePage(OutputPath Path, Recipe Recipe, string Language, string Address, ImmutableArray<Alternate> Alternates)
    : PlannedPage(Path, Recipe, Language, Address, Alternates)
{
    /// <summary>The newest entries, one page of them.</summary>
    public required ImmutableArray<EditionEntry> Newest { get; init; }

    /// <summary>Entries, pages of the list, and the figures at the top.</summary>
    public required HeadlineNumbers Numbers { get; init; }

    /// <summary>Where in the list of all entries this page stands.</summary>
    public required PagePosition Position { get; init; }

    /// <summary>Topics that have entries, sorted by label, each with its count.</summary>
    public required ImmutableArray<TopicCount> Topics { get; init; }
}

/// <summary>The figures at the top of the home page; a figure from fewer than five cases is null.</summary>
/// <param name="Entries">Public entries of the edition.</param>
/// <param name="MedianFirstResponse">Median of first answers, in whole minutes.</param>
/// <param name="MedianResolved">Median until resolved, in whole minutes.</param>
/// <param name="PromisesOpen">Promised actions neither done nor dropped.</param>
/// <param name="PromisesKept">Actions done that had been promised or done outright.</param>
public sealed record HeadlineNumbers(int Entries, int? MedianFirstResponse, int? MedianResolved, int PromisesOpen, int PromisesKept);
