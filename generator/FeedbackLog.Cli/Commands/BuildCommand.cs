using System.CommandLine;
using System.Globalization;
using FeedbackLog.Cli.Files;
using FeedbackLog.Cli.Reporting;
using FeedbackLog.Diagnostics;
using FeedbackLog.Walking;

namespace FeedbackLog.Cli.Commands;

/// <summary><c>build</c>: checks everything, then writes the site.</summary>
internal static class BuildCommand
{
    private const int MostWarnings = 100;

    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var root = Options.Root();
        var output = new Option<string?>("--output") { HelpName = "DIR", Description = "Where to write the site. Left out: site/public in the site's folder." };
        var (baseUrl, today, strict) = (Options.BaseUrl(), Options.Today(), Options.Strict());
        var deny = Options.Deny();
        var drafts = new Option<bool>("--drafts") { Description = "Show drafts and entries with a date to come, too. Never publish such a site." };
        var clean = new Option<bool>("--clean") { Description = "Write everything anew, whatever the last build remembers." };
        var explain = new Option<bool>("--explain") { Description = "Tell for every file whether it was written, kept or deleted, and why." };
        var quiet = new Option<bool>("--quiet") { Description = "Say nothing unless something is wrong." };
        var force = new Option<bool>("--force") { Description = "Write into a folder that holds files which feedbacklog did not write." };
        var command = new ExplainedCommand("build", "Checks everything, then writes the finished site. If anything is wrong, nothing is written.",
            new("feedbacklog build", "Builds the site of this folder into site/public."),
            new("feedbacklog build --root ../shop --output /srv/www/feedback", "Builds the site of another folder into a place of your own."),
            new("feedbacklog build --explain", "Shows why each file was written again, or why it was not."))
        { root, output, baseUrl, drafts, today, deny, clean, explain, strict, quiet, force };
        command.SetAction(parse =>
        {
            var folder = parse.RootFolder(root, surroundings);
            var walk = new WalkOptions(parse.GetValue(today) ?? surroundings.Today, parse.GetValue(drafts), parse.GetValue(baseUrl), DenyFile.Read(parse.DenyPath(deny, surroundings), folder)) { WillRender = true };
            var target = parse.GetValue(output) is { } path ? Path.GetFullPath(path, surroundings.Folder) : null;
            var request = new BuildRequest(folder, target, parse.GetValue(clean), parse.GetValue(force), walk, parse.GetValue(strict));
            return Run(request, parse.GetValue(quiet), parse.GetValue(explain), surroundings);
        });
        return command;
    }

    private static int Run(BuildRequest request, bool isQuiet, bool explains, Surroundings surroundings)
    {
        var started = surroundings.Clock.GetTimestamp();
        var progress = isQuiet ? null : ProgressLine.On(surroundings.Error, surroundings.Clock);
        var built = SiteBuilder.Build(request, progress);
        progress?.Wipe();
        var findings = new FindingsOf(request.Root, wishedLanguage: null);
        var report = findings.BriefReport(built.Findings, built.Files, MostWarnings);
        if (surroundings.IsOnGitHub()) surroundings.Error.SayAnnotations(report, request.Root, surroundings);
        else surroundings.Error.SayFindings(report, findings);
        var untold = report.Untold.Count(finding => finding.Severity == Severity.Warning);
        if (untold > 0) surroundings.Error.Say($"{TextReport.Counted(untold, "more warning")}: feedbacklog check tells them all");
        if (explains) SayDecisions(built, surroundings.Output);
        var exitCode = ExitCode.Of(built.Findings, request.Strict);
        if (isQuiet) return exitCode;
        var voice = exitCode == ExitCode.Fine ? surroundings.Output : surroundings.Error;
        if (exitCode == ExitCode.Fine) voice.Say(FilesLine(built));
        voice.Say(EntryCountsLine.Of(built.Counts));
        voice.Say(TextReport.LastLine(report, surroundings.Clock.GetElapsedTime(started), OutcomeOf(built, request, surroundings)));
        return exitCode;
    }

    private static void SayDecisions(BuildReport built, Voice output)
    {
        foreach (var decision in built.Decisions)
            output.Say($"{decision.Action.ToString().ToLowerInvariant(),-6} {decision.Path} ({decision.Reason})");
    }

    private static string FilesLine(BuildReport built) => string.Create(CultureInfo.InvariantCulture,
        $"{TextReport.Counted(built.Pages, "page")}, {TextReport.Counted(built.Feeds, "feed")}; {TextReport.Counted(built.Written, "file")} written, {built.Kept} kept, {built.Deleted} deleted");

    private static string OutcomeOf(BuildReport built, BuildRequest request, Surroundings surroundings)
    {
        if (!built.Wrote) return "nothing was written";
        var folder = request.Output ?? Path.Combine(request.Root, "site", "public");
        return $"the site stands in {Path.GetRelativePath(surroundings.Folder, folder).Replace('\\', '/')}";
    }
}
