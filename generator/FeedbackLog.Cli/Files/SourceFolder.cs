using System.Buffers;
using System.Collections.Concurrent;
using System.IO.Enumeration;
using System.Text;
using FeedbackLog.Imaging;
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
        var media = new ConcurrentBag<MediaSource>();
        Parallel.For(0, found.Length, index =>
        {
            var file = found[index];
            if (file is { Kind: FileKind.Asset, Defect: null } && Read(root, file, bytes => new ThemeAssetSource(file.Path, bytes.ToArray())) is { } asset) assets.Add(asset);
            else if (file is { Kind: FileKind.Static, Defect: null } && Read(root, file, bytes => StaticSource.Of(file.Path, bytes)) is { } copied) statics.Add(copied);
            else if (file is { Kind: FileKind.Media, Defect: null } && ReadMedia(root, file) is { } picture) media.Add(picture);
            else texts[index] = ReadText(root, file);
        });
        return Workspace.Of(texts.OfType<SourceFile>()) with
        {
            Assets = [.. assets.OrderBy(asset => asset.Path, StringComparer.Ordinal)],
            Statics = [.. statics.OrderBy(file => file.Path, StringComparer.Ordinal)],
            Media = [.. media.OrderBy(file => file.Path, StringComparer.Ordinal)],
        };
    }

    private static List<FoundFile> Enumerate(string root, string folder)
    {
        var found = new List<FoundFile>();
        var open = new Stack<string>([folder]);
        while (open.TryPop(out var relative))
        {
            var directory = Path.Combine(root, relative);
            if (!Directory.Exists(directory)) continue;
            try
            {
                foreach (var entry in EntriesOf(directory)) Add(entry, $"{relative}/{entry.Name}", found, open);
            }
            catch (UnauthorizedAccessException)
            {
                found.Add(new FoundFile(relative, directory, FileKind.Stray, TextDefect.Unreadable, 0));
            }
        }
        return found;
    }

    // One look at each file: name, kind and size come from the same system call.
    private static FileSystemEnumerable<FoundName> EntriesOf(string directory) => new(
        directory,
        (ref FileSystemEntry entry) => new FoundName(
            entry.FileName.ToString(), entry.IsDirectory, (entry.Attributes & FileAttributes.ReparsePoint) != 0, entry.IsDirectory ? 0 : entry.Length),
        new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false });

    private static void Add(FoundName entry, string relative, List<FoundFile> found, Stack<string> open)
    {
        var path = relative.IsNormalized(NormalizationForm.FormC) ? relative : relative.Normalize(NormalizationForm.FormC);
        var kind = WorkspacePath.KindOf(path);
        if (entry is { IsFolder: true, IsLink: false })
        {
            if (path is "site/public" or "site/.cache" || (entry.Name.StartsWith('.') && kind != FileKind.Static)) return;
            if (Path.GetExtension(entry.Name) is ".md" or ".yml" or ".hbs") found.Add(new FoundFile(path, relative, KindOfWrongFolder(path, kind), TextDefect.Folder, 0));
            else open.Push(relative);
            return;
        }
        if (entry.IsLink && (kind != FileKind.Ignored || !path.StartsWith("site/", StringComparison.Ordinal)))
            found.Add(new FoundFile(path, relative, kind == FileKind.Ignored ? FileKind.Stray : kind, TextDefect.Link, 0));
        else if (kind != FileKind.Ignored && !entry.IsLink) found.Add(new FoundFile(path, relative, kind, null, entry.Length));
    }

    private static FileKind KindOfWrongFolder(string path, FileKind kind) => kind == FileKind.Ignored && path.StartsWith("content/", StringComparison.Ordinal) ? FileKind.Stray : kind;

    private static MediaSource? ReadMedia(string root, FoundFile file) => file.Length > ImageCleaning.MaxBytes
        ? new MediaSource(file.Path, ReadOnlyMemory<byte>.Empty, file.Length)
        : Read(root, file, bytes => new MediaSource(file.Path, bytes.ToArray(), bytes.Length));

    private static SourceFile ReadText(string root, FoundFile file)
    {
        if (file.Defect is { } defect) return SourceFile.Unreadable(file.Path, defect);
        if (file.Length > SourceFile.MaxBytes) return SourceFile.Unreadable(file.Path, TextDefect.TooLarge);
        return Read(root, file, bytes => SourceFile.Decode(file.Path, bytes)) ?? SourceFile.Unreadable(file.Path, TextDefect.Unreadable);
    }

    /// <summary>What <paramref name="use"/> makes of a file's bytes; null when it cannot be read. A file that is written meanwhile is read again.</summary>
    private static T? Read<T>(string root, FoundFile file, UseBytes<T> use) where T : class
    {
        // A length of nothing is not opened: a pipe or a device would wait for ever.
        if (file.Length == 0) return use([]);
        try
        {
            for (var attempt = 1; ; attempt++)
            {
                using var handle = File.OpenHandle(Path.Combine(root, file.Place));
                var length = RandomAccess.GetLength(handle);
                var modified = File.GetLastWriteTimeUtc(handle);
                var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min(length, Array.MaxLength));
                var read = RandomAccess.Read(handle, buffer.AsSpan(0, (int)length), 0);
                var isSettled = read == length && File.GetLastWriteTimeUtc(handle) == modified;
                var used = isSettled || attempt == 4 ? use(buffer.AsSpan(0, read)) : null;
                ArrayPool<byte>.Shared.Return(buffer);
                if (used is not null) return used;
                Thread.Sleep(20);
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private delegate T UseBytes<out T>(ReadOnlySpan<byte> bytes);

    /// <summary>A name in a folder.</summary>
    private readonly record struct FoundName(string Name, bool IsFolder, bool IsLink, long Length);

    /// <summary>A file that was met, and what is known of it before it is opened.</summary>
    /// <param name="Path">From the root, in Unicode form C: what findings say.</param>
    /// <param name="Place">From the root, as the file system writes it.</param>
    /// <param name="Kind">What it is for.</param>
    /// <param name="Defect">Why it is not read at all; null when it is.</param>
    /// <param name="Length">Bytes.</param>
    private sealed record FoundFile(string Path, string Place, FileKind Kind, TextDefect? Defect, long Length);
}
