using System.Collections.Frozen;
using System.Text;
using FeedbackLog.OpenData;
using FeedbackLog.Planning;
using FeedbackLog.Text;

namespace FeedbackLog.Cli.Files;

/// <summary>A file that stands in the output now.</summary>
/// <param name="Length">Bytes.</param>
/// <param name="Modified">Last written, in ticks of UTC.</param>
public readonly record struct StandingFile(long Length, long Modified);

/// <summary>The output folder as it stands.</summary>
public static class OutputFolder
{
    private const int MarkSearchBytes = 4096;

    // Pages carry it as a meta element, feeds as their generator, JSON feeds as a comment on their origin.
    private static readonly byte[] OwnMark = Encoding.UTF8.GetBytes("FeedbackLog");

    private static readonly byte[] FirstLineOfTable = Encoding.UTF8.GetBytes(DataFiles.FirstLineOfTable);

    /// <summary>Every file below the folder by its path with forward slashes; empty when the folder does not exist.</summary>
    public static FrozenDictionary<string, StandingFile> Look(string folder)
    {
        if (!Directory.Exists(folder)) return FrozenDictionary<string, StandingFile>.Empty;
        var prefix = Path.TrimEndingDirectorySeparator(folder).Length + 1;
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false };
        return new DirectoryInfo(folder).EnumerateFiles("*", options)
            .ToFrozenDictionary(
                file => file.FullName[prefix..].Replace(Path.DirectorySeparatorChar, '/'),
                file => new StandingFile(file.Length, file.LastWriteTimeUtc.Ticks),
                StringComparer.Ordinal);
    }

    /// <summary>True when a file is as it was written: by its time, or, where a copy changed the times, by its bytes.</summary>
    public static bool IsIntact(string folder, string path, WrittenFile written, FrozenDictionary<string, StandingFile> standing)
    {
        if (!standing.TryGetValue(path, out var file) || file.Length != written.Length) return false;
        return file.Modified == written.Modified || HashOf(Path.Combine(folder, path)) == written.Output;
    }

    /// <summary>The hash of a file's bytes.</summary>
    public static ContentHash HashOf(string fullPath) => ContentHash.Of(File.ReadAllBytes(fullPath));

    /// <summary>
    /// Files in the output that no manifest and no cut-short build names. Those that show that the tool made them, or whose bytes stand in site/static/ all the
    /// same, are ours (the manifest was lost); the others are somebody else's.
    /// </summary>
    public static (List<string> Ours, List<string> Foreign) Sort(
        string folder, IEnumerable<string> standing, BuildManifest manifest, IReadOnlySet<string> intent, SitePlan plan)
    {
        var unknown = standing.Where(path => !manifest.Files.ContainsKey(path)).ToArray();
        var isOurFolder = manifest.Files.Count > 0 || intent.Count > 0 || HasMark(Path.Combine(folder, "index.html"));
        var copied = plan.Files.OfType<StaticFile>().Select(file => file.Recipe.Inputs).ToHashSet();
        bool IsOurs(string path) => IsTemporary(path)
            || (isOurFolder && (intent.Contains(path) || plan.Find(path) is not null || HasMark(Path.Combine(folder, path)) || IsKnownByItsBytes(folder, path, copied)));
        var sorted = unknown.ToLookup(IsOurs);
        return ([.. sorted[true]], [.. sorted[false]]);
    }

    // Pictures, styles and scripts are named after their own bytes, which nobody else does. A copied file that moved within site/static/ still stands there.
    private static bool IsKnownByItsBytes(string folder, string path, HashSet<ContentHash> copied)
    {
        var hash = HashOf(Path.Combine(folder, path));
        return copied.Contains(hash) || path[(path.LastIndexOf('/') + 1)..].Split('.').Contains(hash.FileTag);
    }

    // What a killed build left beside a file's place, on volumes where staging is elsewhere.
    private static bool IsTemporary(string path) => path[(path.LastIndexOf('/') + 1)..].StartsWith(AtomicWriter.TemporaryPrefix, StringComparison.Ordinal);

    private static bool HasMark(string fullPath)
    {
        if (!File.Exists(fullPath)) return false;
        using var stream = File.OpenRead(fullPath);
        Span<byte> beginning = stackalloc byte[MarkSearchBytes];
        var read = stream.ReadAtLeast(beginning, MarkSearchBytes, throwOnEndOfStream: false);
        return beginning[..read].IndexOf(OwnMark) >= 0 || beginning[..read].StartsWith(FirstLineOfTable);
    }
}
