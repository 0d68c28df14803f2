using System.Collections.Immutable;
using FeedbackLog.Entries;
using FeedbackLog.Text;

namespace FeedbackLog.Planning;

/// <summary>What stands at the address of a withdrawn entry: that it was withdrawn, when and why.</summary>
public sealed record WithdrawnPage(OutputPath Path, Recipe Recipe, string Language, string Address, ImmutableArray<Alternate> Alternates)
    : PlannedPage(Path, Recipe, Language, Address, Alternates)
{
    /// <summary>The entry's id: all that is told of it beside the reason.</summary>
    public required string Id { get; init; }

    /// <summary>When and why.</summary>
    public required Withdrawal Withdrawal { get; init; }

    /// <summary>The language of the note where it is not the page's: facts stand in the language of the source only.</summary>
    public string? NoteLanguage { get; init; }
}

/// <summary>An old address that leads to a page.</summary>
public sealed record RedirectPage(OutputPath Path, Recipe Recipe, string Language, string Address, ImmutableArray<Alternate> Alternates)
    : PlannedPage(Path, Recipe, Language, Address, Alternates)
{
    /// <summary>The address it leads to, from the site's root, without the first slash.</summary>
    public required string Target { get; init; }
}
