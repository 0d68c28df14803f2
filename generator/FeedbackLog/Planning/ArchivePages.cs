using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Text;

namespace FeedbackLog.Planning;

/// <summary>Years and months: <c>/archive/</c>.</summary>
public sealed record ArchivePage(OutputPath Path, Recipe Recipe, string Language, string Address, ImmutableArray<Alternate> Alternates)
    : PlannedPage(Path, Recipe, Language, Address, Alternates)
{
    /// <summary>Years with entries, newest first, each with its count.</summary>
    public required ImmutableArray<YearCount> Years { get; init; }
}

/// <summary>Every entry of a year by month: <c>/archive/2026/</c>.</summary>
public sealed record YearPage(OutputPath Path, Recipe Recipe, string Language, string Address, ImmutableArray<Alternate> Alternates)
    : PlannedPage(Path, Recipe, Language, Address, Alternates)
{
    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>All entries of the year, newest first.</summary>
    public required ImmutableArray<EditionEntry> Entries { get; init; }

    /// <summary>The nearest earlier year with entries; null when there is none.</summary>
    public int? Earlier { get; init; }

    /// <summary>The nearest later year with entries; null when there is none.</summary>
    public int? Later { get; init; }
}

/// <summary>A year and how many entries of an edition it has.</summary>
public readonly record struct YearCount(int Year, int Count);
