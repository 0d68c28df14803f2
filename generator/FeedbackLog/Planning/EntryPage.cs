using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Text;

namespace FeedbackLog.Planning;

/// <summary>An entry.</summary>
public sealed record EntryPage(OutputPath Path, Recipe Recipe, string Language, string Address, ImmutableArray<Alternate> Alternates)
    : PlannedPage(Path, Recipe, Language, Address, Alternates)
{
    /// <summary>The entry in the page's language.</summary>
    public required EditionEntry Entry { get; init; }

    /// <summary>The next newer entry of the edition; null at the newest.</summary>
    public EditionEntry? Newer { get; init; }

    /// <summary>The next older entry of the edition; null at the oldest.</summary>
    public EditionEntry? Older { get; init; }

    /// <summary>Earlier entries with the same cause, as the writer named them; only those of the edition.</summary>
    public ImmutableArray<EditionEntry> CameBackFrom { get; init; } = [];

    /// <summary>Later entries that name this one as the same cause; oldest first.</summary>
    public ImmutableArray<EditionEntry> CameBackAs { get; init; } = [];

    /// <summary>Entries on the same matter: those that the writer named, then those that share a topic and rare words; only those of the edition.</summary>
    public ImmutableArray<EditionEntry> Related { get; init; } = [];
}
