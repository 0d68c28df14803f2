using System.Collections.Immutable;

namespace FeedbackLog.Planning;

/// <summary>Every file that the site should have.</summary>
/// <param name="Files">Sorted by path; paths are unique.</param>
public sealed record SitePlan(ImmutableArray<PlannedFile> Files)
{
    private Dictionary<string, PlannedFile>? byPath;

    /// <summary>The file at a path such as <c>sv/index.html</c>; null when there is none.</summary>
    public PlannedFile? Find(string path) =>
        (byPath ??= Files.ToDictionary(file => file.Path.Value, StringComparer.Ordinal)).GetValueOrDefault(path);
}

/// <summary>A planned file and the file of the workspace that asks for it.</summary>
/// <param name="File">The planned file.</param>
/// <param name="Origin">Path of the entry, page or static file; the configuration's for the site's own pages.</param>
public readonly record struct OriginatedFile(PlannedFile File, string Origin);

