namespace FeedbackLog.Cli.Files;

/// <summary>Something about the machine or the call that keeps the work from being done: said in one sentence, without a stack trace.</summary>
public sealed class WorkspaceProblem(string message, int exitCode = 2, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>What the program ends with.</summary>
    public int ExitCode { get; } = exitCode;
}
