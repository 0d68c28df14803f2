using System.Buffers;
using System.Collections.Frozen;
using FeedbackLog.Planning;
using FeedbackLog.Text;
using FeedbackLog.Walking;

namespace FeedbackLog.Cli.Files;

/// <summary>What was written.</summary>
/// <param name="Files">The output's new index.</param>
/// <param name="Written">Files whose bytes changed.</param>
/// <param name="Kept">Files left as they were, also those that were rendered to the same bytes.</param>
/// <param name="Deleted">Files taken away.</param>
public sealed record WriteOutcome(FrozenDictionary<string, WrittenFile> Files, int Written, int Kept, int Deleted);

/// <summary>The hand that writes: assets, then pages, then feeds and indexes, then deletions.</summary>
public sealed class SiteWriter(
    string root, OutputPlace place, SitePlan plan, FileRenderer renderer, BuildManifest manifest,
    FrozenDictionary<string, StandingFile> standing, IProgress<BuildProgress>? progress)
{
    private readonly Dictionary<string, (ContentHash Output, StandingFile Standing)> done = new(StringComparer.Ordinal);
    private int written;
    private int kept;

    /// <summary>Does what the order says.</summary>
    public WriteOutcome Apply(WorkOrder order)
    {
        var toWrite = order.Decisions.Where(decision => decision.Action == FileAction.Write).Select(decision => plan.Find(decision.Path)!).ToArray();
        var toDelete = order.Decisions.Where(decision => decision.Action == FileAction.Delete).Select(decision => decision.Path).ToArray();
        ClearTheWay(toWrite);
        Parallel.Invoke(() => MakeFolders(toWrite), () => renderer.Prepare(toWrite));
        var writer = new AtomicWriter(place.Cache, place.Folder);
        foreach (var wave in toWrite.GroupBy(file => file.Order).OrderBy(wave => wave.Key)) WriteWave([.. wave], writer);
        foreach (var path in toDelete) Delete(path);
        writer.Finish();
        return new WriteOutcome(Index(order), written, kept + order.Decisions.Count(decision => decision.Action == FileAction.Keep), toDelete.Length);
    }

    private void WriteWave(PlannedFile[] files, AtomicWriter writer)
    {
        var results = new (ContentHash, StandingFile)[files.Length];
        var count = 0;
        Parallel.For(0, files.Length, () => new ArrayBufferWriter<byte>(64 * 1024), (index, _, buffer) =>
        {
            buffer.ResetWrittenCount();
            results[index] = WriteOne(files[index], buffer, writer);
            if (progress is not null) progress.Report(new BuildProgress("write", Interlocked.Increment(ref count), files.Length));
            return buffer;
        }, _ => { });
        for (var index = 0; index < files.Length; index++) done[files[index].Path.Value] = results[index];
    }

    private (ContentHash Output, StandingFile Standing) WriteOne(PlannedFile file, ArrayBufferWriter<byte> buffer, AtomicWriter writer)
    {
        if (file is StaticFile copied) buffer.Write(File.ReadAllBytes(Path.Combine(root, copied.SourcePath)));
        else renderer.Render(file, buffer);
        var hash = ContentHash.Of(buffer.WrittenSpan);
        if (StandsAlready(file.Path.Value, hash, buffer.WrittenCount))
        {
            Interlocked.Increment(ref kept);
            return (hash, standing[file.Path.Value]);
        }
        Interlocked.Increment(ref written);
        return (hash, writer.Write(FullPathOf(file.Path.Value), buffer.WrittenSpan));
    }

    // Equal bytes are not touched, so that Last-Modified and ETag stay true.
    private bool StandsAlready(string path, ContentHash hash, int length)
    {
        if (!standing.TryGetValue(path, out var file) || file.Length != length) return false;
        return manifest.Files.TryGetValue(path, out var before) && before.Modified == file.Modified
            ? before.Output == hash
            : OutputFolder.HashOf(FullPathOf(path)) == hash;
    }

    // Where a page becomes a folder or the other way round, the old one has to go first.
    private void ClearTheWay(PlannedFile[] files)
    {
        if (manifest.Files.Count == 0) return;
        foreach (var file in files)
        {
            var path = file.Path.Value;
            if (!standing.ContainsKey(path) && Directory.Exists(FullPathOf(path)) && !standing.Keys.Any(other => other.StartsWith(path + "/", StringComparison.Ordinal) && plan.Find(other) is not null))
                foreach (var below in standing.Keys.Where(other => other.StartsWith(path + "/", StringComparison.Ordinal))) Delete(below);
            for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
                if (standing.ContainsKey(path[..slash]) && plan.Find(path[..slash]) is null) Delete(path[..slash]);
        }
    }

    // By one thread: parallel mkdir under one parent was ten times slower on ext4 (architecture.md, measured).
    private void MakeFolders(PlannedFile[] files)
    {
        Directory.CreateDirectory(place.Folder);
        var made = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var folder = Path.GetDirectoryName(FullPathOf(file.Path.Value))!;
            if (made.Add(folder)) Directory.CreateDirectory(folder);
        }
    }

    private void Delete(string path)
    {
        var full = FullPathOf(path);
        if (File.Exists(full)) File.Delete(full);
        for (var folder = Path.GetDirectoryName(full)!; folder.Length > place.Folder.Length && Directory.Exists(folder); folder = Path.GetDirectoryName(folder)!)
        {
            if (Directory.EnumerateFileSystemEntries(folder).Any()) return;
            Directory.Delete(folder);
        }
    }

    private FrozenDictionary<string, WrittenFile> Index(WorkOrder order) =>
        order.Decisions.Where(decision => decision.Action != FileAction.Delete)
            .ToFrozenDictionary(decision => decision.Path, decision => IndexOne(decision.Path), StringComparer.Ordinal);

    private WrittenFile IndexOne(string path)
    {
        var (output, file) = done.TryGetValue(path, out var made) ? made : (manifest.Files[path].Output, standing[path]);
        return new WrittenFile(plan.Find(path)!.Recipe, output, file.Length, file.Modified);
    }

    private string FullPathOf(string path) => Path.Combine(place.Folder, path.Replace('/', Path.DirectorySeparatorChar));
}
