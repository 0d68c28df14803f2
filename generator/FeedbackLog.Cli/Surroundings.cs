using System.Collections.Frozen;
using FeedbackLog.Cli.Reporting;

namespace FeedbackLog.Cli;

/// <summary>What a command may touch of the world around it, given once: <c>Program</c> takes it from the process, tests make their own.</summary>
internal sealed record Surroundings
{
    /// <summary>Environment variables that the tool reads.</summary>
    public static readonly string[] KnownVariables = ["NO_COLOR", "GITHUB_ACTIONS", "GITHUB_WORKSPACE", "DOTNET_USE_POLLING_FILE_WATCHER", "FEEDBACKLOG_DENY"];

    /// <summary>Standard output.</summary>
    public required Voice Output { get; init; }

    /// <summary>Standard error.</summary>
    public required Voice Error { get; init; }

    /// <summary>The current folder, absolute; paths on the command line start here.</summary>
    public required string Folder { get; init; }

    /// <summary>What time it is and how long something took.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Values of <see cref="KnownVariables"/>; those that are not set are missing.</summary>
    public FrozenDictionary<string, string> Variables { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Asks commands that run until stopped to end.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>The day where the program runs.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetLocalNow().DateTime);

    /// <summary>True for a variable that is set to <c>1</c> or <c>true</c>.</summary>
    public bool IsOn(string variable) => Variables.GetValueOrDefault(variable) is "1" or "true" or "True" or "TRUE";
}
