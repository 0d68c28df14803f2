using System.Diagnostics;
using System.Text;

namespace FeedbackLog.Tests.Workspaces;

/// <summary>The system's Python, where a test asks what somebody else's program makes of a file.</summary>
internal static class Python
{
    /// <summary>What it printed; null when it is not there or failed.</summary>
    public static string? Run(string[] arguments)
    {
        try
        {
            using var python = Process.Start(new ProcessStartInfo("/usr/bin/python3", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 })!;
            python.ErrorDataReceived += (_, _) => { };
            python.BeginErrorReadLine();
            var output = python.StandardOutput.ReadToEnd();
            python.WaitForExit();
            return python.ExitCode == 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
