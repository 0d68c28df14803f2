using System.Diagnostics;
using System.Globalization;

namespace FeedbackLog.Cli.Files;

/// <summary>
/// One builder at a time. The lock is the operating system's, so it ends with its process; who holds it stands beside it for the sentence to the second builder,
/// and for file systems that know no locks.
/// </summary>
public sealed class BuildLock : IDisposable
{
    private readonly FileStream stream;
    private readonly string holderPath;

    private BuildLock(FileStream stream, string holderPath)
    {
        this.stream = stream;
        this.holderPath = holderPath;
    }

    /// <summary>Takes the lock of a cache folder, or says who holds it.</summary>
    public static BuildLock Take(string cacheFolder)
    {
        var holderPath = Path.Combine(cacheFolder, "lock-holder");
        FileStream stream;
        try
        {
            stream = new FileStream(Path.Combine(cacheFolder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite);
            // Not everywhere (macOS): there the holder's process alone tells.
            if (!OperatingSystem.IsMacOS()) stream.Lock(0, 1);
        }
        catch (IOException)
        {
            throw Held(holderPath);
        }
        if (IsHeldByAnother(holderPath))
        {
            stream.Dispose();
            throw Held(holderPath);
        }
        using var self = Process.GetCurrentProcess();
        File.WriteAllText(holderPath, string.Create(CultureInfo.InvariantCulture, $"{self.Id} {self.StartTime.ToUniversalTime():O}"));
        return new BuildLock(stream, holderPath);
    }

    /// <summary>Gives the lock back.</summary>
    public void Dispose()
    {
        File.Delete(holderPath);
        stream.Dispose();
    }

    private static WorkspaceProblem Held(string holderPath)
    {
        var holder = ReadHolder(holderPath);
        var who = holder is null ? "Another build" : $"Another build (process {holder.Value.Id.ToString(CultureInfo.InvariantCulture)}, since {holder.Value.Since:yyyy-MM-dd HH:mm:ss} UTC)";
        return new WorkspaceProblem($"{who} is writing this site. Wait until it is done, then build again.");
    }

    private static bool IsHeldByAnother(string holderPath)
    {
        if (ReadHolder(holderPath) is not { } holder || holder.Id == Environment.ProcessId) return false;
        try
        {
            using var other = Process.GetProcessById(holder.Id);
            return Math.Abs((other.StartTime.ToUniversalTime() - holder.Since).TotalSeconds) < 2;
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static (int Id, DateTime Since)? ReadHolder(string holderPath)
    {
        try
        {
            var parts = File.ReadAllText(holderPath).Split(' ');
            return parts.Length == 2
                && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                && DateTime.TryParse(parts[1], CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var since) ? (id, since) : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
