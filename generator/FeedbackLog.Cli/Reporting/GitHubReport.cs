using System.Globalization;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Cli.Reporting;

/// <summary>Annotations for GitHub Actions, the worst first: a step shows only ten of each kind.</summary>
internal static class GitHubReport
{
    /// <summary>One workflow command per finding.</summary>
    /// <param name="report">What to say.</param>
    /// <param name="folder">Where the workspace stands in the repository, with a slash at its end; empty when it is the repository.</param>
    public static IEnumerable<string> LinesOf(Report report, string folder) =>
        report.Findings.OrderByDescending(reported => reported.Finding.Severity).Select(reported => LineOf(reported, folder));

    private static string LineOf(ReportedFinding reported, string folder)
    {
        var (rule, place) = (reported.Finding.Rule, reported.Finding.Place);
        var where = string.Create(CultureInfo.InvariantCulture, $"file={Property(folder + reported.Finding.Path)},line={place.Line},col={place.Column}");
        return $"::{CommandOf(reported.Finding.Severity)} {where},title={Property($"{rule.Code} {rule.Name}")}::{Data(reported.Sentences)}";
    }

    private static string CommandOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    // The characters that the runner's own toolkit escapes (actions/toolkit, packages/core, command.ts).
    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
