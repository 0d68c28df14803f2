namespace FeedbackLog.Cli.Files;

/// <summary>
/// Writes files so that each is whole at every moment: to a temporary name, then renamed over its place. The temporary names stand in
/// site/.cache/staging where that is on the same volume, so that not even a killed build leaves a partial file among the public ones;
/// elsewhere they stand beside their place with a hidden name.
/// </summary>
public sealed class AtomicWriter
{
    /// <summary>How temporary names beside their place begin.</summary>
    public const string TemporaryPrefix = ".feedbacklog-";

    private readonly string? staging;
    private int serial;

    /// <summary>A writer into an output folder, which must exist.</summary>
    public AtomicWriter(string cacheFolder, string outputFolder)
    {
        var folder = Path.Combine(cacheFolder, "staging");
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        staging = CanRename(folder, outputFolder) ? folder : null;
    }

    /// <summary>Puts these bytes at this path and tells how the file stands there. The folder must exist.</summary>
    public StandingFile Write(string fullPath, ReadOnlySpan<byte> bytes)
    {
        var temporary = TemporaryNameFor(fullPath);
        try
        {
            DateTime modified;
            using (var handle = File.OpenHandle(temporary, FileMode.Create, FileAccess.Write))
            {
                RandomAccess.Write(handle, bytes, 0);
                modified = File.GetLastWriteTimeUtc(handle);
            }
            File.Move(temporary, fullPath, overwrite: true);
            return new StandingFile(bytes.Length, modified.Ticks);
        }
        catch (Exception) when (RemoveQuietly(temporary))
        {
            throw;
        }
    }

    /// <summary>Takes the staging folder away.</summary>
    public void Finish()
    {
        if (staging is not null) Directory.Delete(staging, recursive: true);
    }

    private string TemporaryNameFor(string fullPath)
    {
        var name = TemporaryPrefix + Interlocked.Increment(ref serial).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Path.Combine(staging ?? Path.GetDirectoryName(fullPath)!, name);
    }

    private static bool RemoveQuietly(string temporary)
    {
        if (File.Exists(temporary)) File.Delete(temporary);
        return true;
    }

    // Directory.Move renames or fails, where File.Move would silently copy from one volume to another.
    private static bool CanRename(string from, string to)
    {
        var (probe, target) = (Path.Combine(from, TemporaryPrefix + "probe"), Path.Combine(to, TemporaryPrefix + "probe"));
        if (Directory.Exists(target)) Directory.Delete(target);
        Directory.CreateDirectory(probe);
        try
        {
            Directory.Move(probe, target);
            Directory.Delete(target);
            return true;
        }
        catch (IOException)
        {
            Directory.Delete(probe);
            return false;
        }
    }
}
