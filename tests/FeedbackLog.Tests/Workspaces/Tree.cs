using System.Text;
using FeedbackLog.Tests.Snapshots;

namespace FeedbackLog.Tests.Workspaces;

/// <summary>Whole folders, compared byte for byte.</summary>
internal static class Tree
{
    private const int MostDifferences = 8;

    /// <summary>Every file below a folder by its path with forward slashes; empty when the folder does not exist.</summary>
    public static SortedDictionary<string, byte[]> Read(string folder)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        if (!Directory.Exists(folder)) return files;
        foreach (var file in Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
            files[Path.GetRelativePath(folder, file).Replace('\\', '/')] = File.ReadAllBytes(file);
        return files;
    }

    /// <summary>Makes a folder hold these files and no others.</summary>
    public static void Replace(string folder, SortedDictionary<string, byte[]> files)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        foreach (var (path, bytes) in files)
        {
            var full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllBytes(full, bytes);
        }
    }

    /// <summary>True when both hold the same files with the same bytes.</summary>
    public static bool Equal(SortedDictionary<string, byte[]> left, SortedDictionary<string, byte[]> right) =>
        left.Count == right.Count && left.All(file => right.TryGetValue(file.Key, out var bytes) && file.Value.AsSpan().SequenceEqual(bytes));

    /// <summary>What differs, for a person: missing files, files too many, and a unified diff of the others; empty when nothing does.</summary>
    public static string Differences(SortedDictionary<string, byte[]> expected, SortedDictionary<string, byte[]> actual)
    {
        var differences = new List<string>();
        differences.AddRange(expected.Keys.Except(actual.Keys).Select(path => $"missing: {path}"));
        differences.AddRange(actual.Keys.Except(expected.Keys).Select(path => $"too many: {path}"));
        foreach (var (path, bytes) in expected)
        {
            if (!actual.TryGetValue(path, out var other) || bytes.AsSpan().SequenceEqual(other)) continue;
            if (differences.Count >= MostDifferences) differences.Add("");
            else differences.Add($"differs: {path}\n{Snapshot.UnifiedDiff(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(other))}");
        }
        var more = differences.Count - MostDifferences;
        return string.Join('\n', differences.Take(MostDifferences)) + (more > 0 ? $"\nand {more} more" : "");
    }
}
