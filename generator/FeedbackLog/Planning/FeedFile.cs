using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Configuration;
using FeedbackLog.Text;

namespace FeedbackLog.Planning;

/// <summary>A feed in one format.</summary>
public sealed record FeedFile(OutputPath Path, Recipe Recipe) : PlannedFile(Path, Recipe)
{
    /// <summary>The format.</summary>
    public required FeedFormat Format { get; init; }

    /// <summary>The feed's language.</summary>
    public required string Language { get; init; }

    /// <summary>The topic; null for the feed of all entries.</summary>
    public Topic? Topic { get; init; }

    /// <summary>The year of an archive document (RFC 5005); null for the feed that readers subscribe to.</summary>
    public int? Year { get; init; }

    /// <summary>The nearest earlier archive's year; of the subscribed feed the newest archive's. Null when there is none, and in topic feeds.</summary>
    public int? PreviousArchive { get; init; }

    /// <summary>The nearest later archive's year; null when there is none.</summary>
    public int? NextArchive { get; init; }

    /// <summary>The entries, newest first.</summary>
    public required ImmutableArray<EditionEntry> Entries { get; init; }

    /// <summary>The page that the feed belongs to, from the site's root: the home page, a topic's or a year's page.</summary>
    public required string PageAddress { get; init; }

    /// <inheritdoc/>
    public override WriteOrder Order => WriteOrder.Index;
}

/// <summary>How a feed is written.</summary>
public enum FeedFormat
{
    /// <summary>RSS 2.0.</summary>
    Rss,

    /// <summary>Atom 1.0 (RFC 4287).</summary>
    Atom,

    /// <summary>JSON Feed 1.1.</summary>
    Json,
}
