using System.Diagnostics;

namespace FeedbackLog.Tests.Workspaces;

/// <summary>The built command as a process of its own, where the process is what a test is about: its surroundings, its end.</summary>
internal static class Tool
{
    /// <summary>Runs the command to its end; a minute is taken for hanging.</summary>
    public static ToolRun Run(IEnumerable<string> arguments, params (string Name, string Value)[] variables)
    {
        using var process = Start(arguments, variables);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(TimeSpan.FromMinutes(2))) process.Kill();
        return new ToolRun(process.ExitCode, output, error.Result);
    }

    /// <summary>Starts the command.</summary>
    public static Process Start(IEnumerable<string> arguments, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "feedbacklog.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // The tests' own place must not matter to the command.
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var (name, value) in variables) start.Environment[name] = value;
        return Process.Start(start)!;
    }
}

/// <summary>What a run of the command came to.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error);
