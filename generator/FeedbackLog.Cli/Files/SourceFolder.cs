using System.Collections.Concurrent;
using System.Text;
using FeedbackLog.Planning;
using FeedbackLog.Text;
using FeedbackLog.Theming;
using FeedbackLog.Walking;

namespace FeedbackLog.Cli.Files;

/// <summary>
/// The hand that reads. Bad files become <see cref="SourceFile"/>s with a defect, so that they are findings beside all others; links are never followed.
/// </summary>
public static class SourceFolder
{
    private static readonly string[] Folders = ["content", "templates", "site"];

    /// <summary>Everything below the root's content/, templates/ and site/ that the tool reads.</summary>
    public static Workspace Read(string root)
    {
        if (!Directory.Exists(root)) throw new WorkspaceProblem($"There is no folder \"{root}\". Name the folder that holds content/ and site/ with --root.");
        var found = Folders.SelectMany(folder => Enumerate(root, folder)).OrderBy(file => file.Path, StringComparer.Ordinal).ToArray();
        var texts = new SourceFile?[found.Length];
        var assets = new ConcurrentBag<ThemeAssetSource>();
        var statics = new ConcurrentBag<StaticSource>();
        Parallel.For(0, found.Length, index =>
        {
            var file = found[index];
            if (file is { Kind: FileKind.Asset, Defect: null } && TryReadBytes(file) is { } bytes) assets.Add(new ThemeAssetSource(file.Path, bytes));
            else if (file is { Kind: FileKind.Static, Defect: null } && TryHash(file) is { } hash) statics.Add(new StaticSource(file.Path, hash));
            else texts[index] = ReadText(file);
        });
        return Workspace.Of(texts.OfType<SourceFile>()) with
        {
            Assets = [.. assets.OrderBy(asset => asset.Path, StringComparer.Ordinal)],
            Statics = [.. statics.OrderBy(file => file.Path, StringComparer.Ordinal)],
        };
    }

    private static List<FoundFile> Enumerate(string root, string folder)
    {
        var found = new List<FoundFile>();
        var open = new Stack<string>([folder]);
        while (open.TryPop(out var relative))
        {
            var directory = new DirectoryInfo(Path.Combine(root, relative));
            if (!directory.Exists) continue;
            try
            {
                foreach (var entry in directory.EnumerateFileSystemInfos()) Add(entry, $"{relative}/{entry.Name}".Normalize(NormalizationForm.FormC), relative, found, open);
            }
            catch (UnauthorizedAccessException)
            {
                found.Add(new FoundFile(relative, directory.FullName, FileKind.Stray, TextDefect.Unreadable, 0, default));
            }
        }
        return found;
    }

    private static void Add(FileSystemInfo entry, string path, string folder, List<FoundFile> found, Stack<string> open)
    {
        var kind = WorkspacePath.KindOf(path);
        var isLink = (entry.Attributes & FileAttributes.ReparsePoint) != 0;
        if (entry is DirectoryInfo && !isLink)
        {
            if (path is "site/public" or "site/.cache" || (entry.Name.StartsWith('.') && kind != FileKind.Static)) return;
            if (entry.Extension is ".md" or ".yml" or ".hbs") found.Add(new FoundFile(path, entry.FullName, KindOfWrongFolder(path, kind), TextDefect.Folder, 0, default));
            else open.Push($"{folder}/{entry.Name}");
            return;
        }
        if (isLink && (kind != FileKind.Ignored || !path.StartsWith("site/", StringComparison.Ordinal)))
            found.Add(new FoundFile(path, entry.FullName, kind == FileKind.Ignored ? FileKind.Stray : kind, TextDefect.Link, 0, default));
        else if (kind != FileKind.Ignored && entry is FileInfo file) found.Add(new FoundFile(path, file.FullName, kind, null, file.Length, file.LastWriteTimeUtc));
    }

    private static FileKind KindOfWrongFolder(string path, FileKind kind) => kind == FileKind.Ignored && path.StartsWith("content/", StringComparison.Ordinal) ? FileKind.Stray : kind;

    private static SourceFile ReadText(FoundFile file)
    {
        if (file.Defect is { } defect) return SourceFile.Unreadable(file.Path, defect);
        if (file.Length > SourceFile.MaxBytes) return SourceFile.Unreadable(file.Path, TextDefect.TooLarge);
        return TryReadBytes(file) is { } bytes ? SourceFile.Decode(file.Path, bytes) : SourceFile.Unreadable(file.Path, TextDefect.Unreadable);
    }

    // A length of nothing is not opened: a pipe or a device would wait for ever.
    private static byte[]? TryReadBytes(FoundFile file)
    {
        if (file.Length == 0) return [];
        try
        {
            var bytes = File.ReadAllBytes(file.FullPath);
            for (var attempt = 0; attempt < 3 && WasWrittenMeanwhile(file, bytes); attempt++)
            {
                Thread.Sleep(20);
                file = file with { Length = new FileInfo(file.FullPath).Length, Modified = File.GetLastWriteTimeUtc(file.FullPath) };
                bytes = File.ReadAllBytes(file.FullPath);
            }
            return bytes;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool WasWrittenMeanwhile(FoundFile file, byte[] bytes) =>
        bytes.Length != file.Length || File.GetLastWriteTimeUtc(file.FullPath) != file.Modified;

    private static ContentHash? TryHash(FoundFile file) => TryReadBytes(file) is { } bytes ? ContentHash.Of(bytes) : null;

    /// <summary>A file that was met, and what is known of it before it is opened.</summary>
    private sealed record FoundFile(string Path, string FullPath, FileKind Kind, TextDefect? Defect, long Length, DateTime Modified);
}
