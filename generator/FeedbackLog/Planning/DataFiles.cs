using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Text;

namespace FeedbackLog.Planning;

/// <summary>All public entries of a language as data: <c>/data/entries.json</c>, <c>/data/entries.csv</c>.</summary>
public sealed record DataFile(OutputPath Path, Recipe Recipe) : PlannedFile(Path, Recipe)
{
    /// <summary>The format.</summary>
    public required DataFormat Format { get; init; }

    /// <summary>The language of its texts.</summary>
    public required string Language { get; init; }

    /// <summary>The public entries of the language's edition, newest first; none of a preview's drafts.</summary>
    public required ImmutableArray<EditionEntry> Entries { get; init; }

    /// <inheritdoc/>
    public override WriteOrder Order => WriteOrder.Index;
}

/// <summary>How data is written.</summary>
public enum DataFormat
{
    /// <summary>JSON.</summary>
    Json,

    /// <summary>Comma-separated values (RFC 4180).</summary>
    Csv,
}

/// <summary>What the data's fields are, for programs: <c>/data/schema.json</c>.</summary>
public sealed record DataSchemaFile(OutputPath Path, Recipe Recipe, string Language) : PlannedFile(Path, Recipe)
{
    /// <inheritdoc/>
    public override WriteOrder Order => WriteOrder.Index;
}

/// <summary>What the data's fields are, for people: <c>/data/</c>.</summary>
public sealed record DataPage(OutputPath Path, Recipe Recipe, string Language, string Address, ImmutableArray<Alternate> Alternates)
    : PlannedPage(Path, Recipe, Language, Address, Alternates)
{
    /// <summary>How many entries the data holds.</summary>
    public required int Entries { get; init; }
}
