using System.Text;
using FeedbackLog.Text;

namespace FeedbackLog.Cli.Files;

/// <summary>Where a build writes, and where it keeps what it knows about that folder.</summary>
/// <param name="Folder">The output, absolute.</param>
/// <param name="Cache">site/.cache, absolute.</param>
/// <param name="ManifestPath">The manifest of this output.</param>
/// <param name="IntentPath">Names what a running build is about to write, so that a later build knows it as ours.</param>
public sealed record OutputPlace(string Folder, string Cache, string ManifestPath, string IntentPath)
{
    /// <summary>The place for a root and an optional other output. Refuses folders that hold what people wrote.</summary>
    public static OutputPlace Of(string root, string? output)
    {
        var fullRoot = Path.GetFullPath(root);
        var standard = Path.Combine(fullRoot, "site", "public");
        var folder = output is null ? standard : Path.GetFullPath(output);
        Refuse(folder, fullRoot);
        var cache = Path.Combine(fullRoot, "site", ".cache");
        var suffix = folder == standard ? "" : "-" + ContentHash.Of(Encoding.UTF8.GetBytes(folder)).FileTag;
        return new OutputPlace(folder, cache, Path.Combine(cache, $"manifest{suffix}.json"), Path.Combine(cache, $"intent{suffix}.txt"));
    }

    private static void Refuse(string folder, string root)
    {
        var real = Resolve(folder);
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (real == Path.GetPathRoot(real) || (home.Length > 0 && real == Resolve(home)))
            throw new WorkspaceProblem($"The output cannot be \"{folder}\": this folder holds more than a site. Name an empty folder with --output.");
        foreach (var own in (string[])["content", "templates", Path.Combine("site", "static"), Path.Combine("site", ".cache")])
        {
            var kept = Resolve(Path.Combine(root, own));
            if (IsWithin(real, kept) || IsWithin(kept, real))
                throw new WorkspaceProblem($"The output cannot be \"{folder}\": it would stand in the way of {own.Replace('\\', '/')}/. Name another folder with --output.");
        }
        if (File.Exists(folder)) throw new WorkspaceProblem($"The output \"{folder}\" is a file. Name a folder with --output.");
    }

    // A link anywhere on the way would lead elsewhere, so every existing part is resolved.
    private static string Resolve(string path)
    {
        var full = Path.GetFullPath(path);
        var parent = Path.GetDirectoryName(full);
        if (parent is null) return full;
        var resolved = Path.Combine(Resolve(parent), Path.GetFileName(full));
        return Directory.Exists(resolved) && Directory.ResolveLinkTarget(resolved, returnFinalTarget: true) is { } target ? target.FullName : resolved;
    }

    private static bool IsWithin(string path, string folder) =>
        path == folder || path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
