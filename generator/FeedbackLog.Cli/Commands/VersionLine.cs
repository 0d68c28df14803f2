using System.CommandLine;
using System.CommandLine.Invocation;
using FeedbackLog.Cli.Reporting;

namespace FeedbackLog.Cli.Commands;

/// <summary><c>--version</c>.</summary>
internal sealed class VersionLine(Voice output) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        output.Say($"feedbacklog {ToolVersion.Text}");
        return ExitCode.Fine;
    }
}
