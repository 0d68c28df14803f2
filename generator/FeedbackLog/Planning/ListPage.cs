using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Text;

namespace FeedbackLog.Planning;

/// <summary>Older entries: <c>/page/2/</c> and on.</summary>
public sealed record ListPage(OutputPath Path, Recipe Recipe, string Language, string Address, ImmutableArray<Alternate> Alternates)
    : PlannedPage(Path, Recipe, Language, Address, Alternates)
{
    /// <summary>This page's entries, newest first.</summary>
    public required ImmutableArray<EditionEntry> Entries { get; init; }

    /// <summary>Where in the row.</summary>
    public required PagePosition Position { get; init; }
}

/// <summary>Where a page stands in a row of pages.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Count">At least 1.</param>
/// <param name="FirstAddress">Address of page 1; page n stands at <c>page/n/</c> below it.</param>
public sealed record PagePosition(int Number, int Count, string FirstAddress)
{
    /// <summary>The address of a page of the row.</summary>
    public string AddressOf(int number) => number == 1 ? FirstAddress : $"{FirstAddress}page/{number}/";
}
