using FeedbackLog.Cli.Reporting;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Cli.Commands;

/// <summary>How commands tell a report to a person or to the runner of GitHub Actions.</summary>
internal static class Saying
{
    /// <summary>True when annotations are what the place of the run reads.</summary>
    public static bool IsOnGitHub(this Surroundings surroundings) => surroundings.IsOn("GITHUB_ACTIONS");

    /// <summary>Findings as lines; on a terminal with excerpts.</summary>
    public static void SayFindings(this Voice voice, Report report, FindingsOf findings)
    {
        foreach (var line in TextReport.LinesOf(report, voice.IsTerminal ? findings.SourceOf : null)) voice.Say(line);
    }

    /// <summary>Findings as annotations on the files of the repository.</summary>
    public static void SayAnnotations(this Voice voice, Report report, string root, Surroundings surroundings)
    {
        foreach (var line in GitHubReport.LinesOf(report, FolderInRepository(root, surroundings))) voice.Say(line);
    }

    /// <summary>The findings that a build tells: hints about drafts are told by <c>check</c> only.</summary>
    public static Report WithoutHints(this Report report) =>
        report with { Findings = [.. report.Findings.Where(reported => reported.Finding.Severity != Severity.Hint)] };

    // Annotations name files from the repository's root; the workspace may be a folder in it.
    private static string FolderInRepository(string root, Surroundings surroundings)
    {
        var repository = surroundings.Variables.GetValueOrDefault("GITHUB_WORKSPACE") ?? surroundings.Folder;
        var folder = Path.GetRelativePath(repository, root).Replace('\\', '/');
        return folder == "." || folder.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(folder) ? "" : folder + "/";
    }
}
