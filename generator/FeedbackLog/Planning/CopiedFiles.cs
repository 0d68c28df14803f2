using FeedbackLog.Text;

namespace FeedbackLog.Planning;

/// <summary>A file of the theme, with its hash in its name.</summary>
public sealed record AssetFile(OutputPath Path, Recipe Recipe) : PlannedFile(Path, Recipe)
{
    /// <summary>The bytes.</summary>
    public required ReadOnlyMemory<byte> Bytes { get; init; }

    /// <inheritdoc/>
    public override WriteOrder Order => WriteOrder.Asset;
}

/// <summary>A picture of content/media/ that a public text shows, cleaned and named after its content.</summary>
public sealed record MediaFile(OutputPath Path, Recipe Recipe) : PlannedFile(Path, Recipe)
{
    /// <summary>The bytes.</summary>
    public required ReadOnlyMemory<byte> Bytes { get; init; }

    /// <inheritdoc/>
    public override WriteOrder Order => WriteOrder.Asset;
}

/// <summary>A file of site/static/, copied byte for byte.</summary>
public sealed record StaticFile(OutputPath Path, Recipe Recipe) : PlannedFile(Path, Recipe)
{
    /// <summary>The file's path from the workspace's root; the shell reads it when it is written.</summary>
    public required string SourcePath { get; init; }

    /// <inheritdoc/>
    public override WriteOrder Order => WriteOrder.Asset;
}
