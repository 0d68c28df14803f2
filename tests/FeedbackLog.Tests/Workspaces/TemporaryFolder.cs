using System.Text;

namespace FeedbackLog.Tests.Workspaces;

/// <summary>A folder of its own for one test; gone afterwards, whatever its permissions became.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Absolute.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("feedbacklog-test-").FullName;

    /// <summary>The absolute path of something inside.</summary>
    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    /// <summary>Writes a text file and the folders that it needs.</summary>
    public void Write(string relative, string text) => Write(relative, Utf8.GetBytes(text));

    /// <summary>Writes a file and the folders that it needs.</summary>
    public void Write(string relative, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[relative])!);
        File.WriteAllBytes(this[relative], bytes);
    }

    /// <summary>Takes a file away.</summary>
    public void Delete(string relative) => File.Delete(this[relative]);

    /// <summary>Lays every file of another folder over this one.</summary>
    public void Lay(string folder)
    {
        foreach (var (path, bytes) in Tree.Read(folder)) Write(path, bytes);
    }

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
        {
            foreach (var folder in Directory.EnumerateDirectories(Path, "*", SearchOption.AllDirectories).Prepend(Path))
                File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        Directory.Delete(Path, recursive: true);
    }
}
