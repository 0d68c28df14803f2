using System.Threading.Channels;

namespace FeedbackLog.Cli.Serving;

/// <summary>Notices that files of the workspace changed: from the file system's own messages, and by looking where those do not work.</summary>
internal sealed class ChangeWatcher : IDisposable
{
    // Editors save in several steps; a person does not notice a tenth of a second.
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(150);

    private readonly string root;
    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> watchers = [];
    private string listenedTo = "";
    private bool isLooking;

    private ChangeWatcher(string root, bool isLooking) => (this.root, this.isLooking) = (root, isLooking);

    /// <summary>A watcher that has begun to watch.</summary>
    /// <param name="root">The workspace.</param>
    /// <param name="looks">True looks again and again, for instance on a shared folder that sends no messages.</param>
    public static ChangeWatcher Begin(string root, bool looks)
    {
        var watcher = new ChangeWatcher(root, looks);
        if (!looks) watcher.Listen();
        return watcher;
    }

    /// <summary>Calls back after each burst of changes, one call at a time, until stopped. Ends early only with the exception of a call.</summary>
    public async Task RunAsync(Action onChange, CancellationToken stop)
    {
        try
        {
            using var looking = new WorkspaceLook(root, () => changes.Writer.TryWrite(true));
            if (isLooking) looking.Begin();
            while (await changes.Reader.WaitToReadAsync(stop))
            {
                while (changes.Reader.TryRead(out _)) await Task.Delay(Calm, stop);
                if (!isLooking && listenedTo != WatchedFolders.ThoseIn(root)) Listen();
                if (isLooking) looking.Begin();
                onChange();
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Being stopped is the usual end.
        }
    }

    /// <inheritdoc/>
    public void Dispose() => StopListening();

    private void Listen()
    {
        StopListening();
        listenedTo = WatchedFolders.ThoseIn(root);
        try
        {
            foreach (var folder in WatchedFolders.All)
            {
                var path = Path.Combine(root, folder.Name);
                if (Directory.Exists(path)) watchers.Add(WatcherOf(path, folder));
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
        {
            // Too many watchers on this computer, or a file system without messages.
            StopListening();
            isLooking = true;
        }
    }

    private FileSystemWatcher WatcherOf(string path, WatchedFolder folder)
    {
        var watcher = new FileSystemWatcher(path)
        {
            IncludeSubdirectories = folder.IsDeep,
            NotifyFilter = folder.Name.Length == 0
                ? NotifyFilters.DirectoryName
                : NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, _) => changes.Writer.TryWrite(true);
        watcher.Created += (_, _) => changes.Writer.TryWrite(true);
        watcher.Deleted += (_, _) => changes.Writer.TryWrite(true);
        watcher.Renamed += (_, _) => changes.Writer.TryWrite(true);
        watcher.Error += (_, _) => changes.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void StopListening()
    {
        foreach (var watcher in watchers) watcher.Dispose();
        watchers.Clear();
    }
}
