using FeedbackLog.Text;

namespace FeedbackLog.Cli.Serving;

/// <summary>A folder of the workspace that the walk reads.</summary>
/// <param name="Name">From the workspace's root; empty for the root itself.</param>
/// <param name="IsDeep">True with all folders below it.</param>
internal readonly record struct WatchedFolder(string Name, bool IsDeep);

/// <summary>What is watched: only what the walk reads. Builds write site/public and site/.cache, so these are left out.</summary>
internal static class WatchedFolders
{
    /// <summary>The folders; the shallow ones also show when a deep one appears.</summary>
    public static IReadOnlyList<WatchedFolder> All { get; } =
        [new("content", true), new("templates", true), new("site/static", true), new("site", false), new("", false)];

    /// <summary>The names of those that exist in a workspace now.</summary>
    public static string ThoseIn(string root) => string.Join(' ', All.Where(folder => Directory.Exists(Path.Combine(root, folder.Name))).Select(folder => folder.Name));

    /// <summary>A hash of the files' names, lengths and times.</summary>
    public static ContentHash Look(string root)
    {
        var hash = new HashBuilder();
        foreach (var folder in All.Where(folder => folder.Name.Length > 0))
        {
            var path = new DirectoryInfo(Path.Combine(root, folder.Name));
            if (!path.Exists) continue;
            var options = new EnumerationOptions { RecurseSubdirectories = folder.IsDeep, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };
            foreach (var file in path.EnumerateFiles("*", options).OrderBy(file => file.FullName, StringComparer.Ordinal))
                hash.Add(file.FullName).Add($"{file.Length} {file.LastWriteTimeUtc.Ticks}");
        }
        return hash.ToHash();
    }
}

/// <summary>Looks at a workspace twice a second and calls back when it differs from the last look.</summary>
internal sealed class WorkspaceLook(string root, Action onDifference) : IDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(500);

    private Timer? timer;
    private ContentHash seen;

    /// <summary>Begins to look; does nothing when it has begun.</summary>
    public void Begin()
    {
        if (timer is not null) return;
        seen = WatchedFolders.Look(root);
        timer = new Timer(_ => Look(), null, BetweenLooks, Timeout.InfiniteTimeSpan);
    }

    /// <inheritdoc/>
    public void Dispose() => timer?.Dispose();

    private void Look()
    {
        try
        {
            var now = WatchedFolders.Look(root);
            if (now != seen) onDifference();
            seen = now;
        }
        catch (IOException)
        {
            // A folder vanished while it was being read: that is a difference, too.
            onDifference();
        }
        timer?.Change(BetweenLooks, Timeout.InfiniteTimeSpan);
    }
}
