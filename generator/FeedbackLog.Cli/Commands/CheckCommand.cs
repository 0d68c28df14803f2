using System.Collections.Immutable;
using System.CommandLine;
using FeedbackLog.Checking;
using FeedbackLog.Cli.Files;
using FeedbackLog.Cli.Reporting;
using FeedbackLog.Cli.Serving;
using FeedbackLog.Text;
using FeedbackLog.Walking;

namespace FeedbackLog.Cli.Commands;

/// <summary><c>check</c>: reports every finding and writes nothing.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var (root, strict, language) = (Options.Root(), Options.Strict(), Options.Language());
        var deny = Options.Deny();
        var files = new Argument<string[]>("FILE") { HelpName = "FILE", Description = "Tell only what is found in these files or folders. Everything is checked all the same." };
        var format = Options.OneOf("--format", "How to report. Left out: text; on GitHub Actions github.", "text", "json", "sarif", "github");
        var explain = new Option<string?>("--explain") { HelpName = "CODE", Description = "Explain a rule, for example FL301: what it finds, why, and what to do." };
        var watch = new Option<bool>("--watch") { Description = "Report again after every saved change, until Ctrl+C." };
        var command = new ExplainedCommand("check", "Reads everything and tells what is wrong, file by file and line by line. Nothing is written.",
            new("feedbacklog check", "Checks the site of this folder."),
            new("feedbacklog check content/entries/2026/2026-0042-late-refund.fi.md", "Shows the findings in one entry only."),
            new("feedbacklog check --explain FL301", "Explains the rule FL301."),
            new("feedbacklog check --watch", "Reports after every saved change."),
            new("feedbacklog check --format json", "Gives the findings to another program."))
        { files, root, format, strict, language, deny, watch, explain };
        command.SetAction(parse =>
        {
            if (parse.GetValue(explain) is { } code) return Explain(code, surroundings);
            var folder = parse.RootFolder(root, surroundings);
            var wish = new CheckWish(folder, [.. parse.GetValue(files) ?? []], FormatOf(parse.GetValue(format), surroundings), parse.GetValue(strict), parse.GetValue(language), parse.DenyPath(deny, surroundings));
            return parse.GetValue(watch) ? Watch(wish, surroundings) : Run(wish, surroundings);
        });
        return command;
    }

    private static string FormatOf(string? wished, Surroundings surroundings) => wished ?? (surroundings.IsOnGitHub() ? "github" : "text");

    private static int Run(CheckWish wish, Surroundings surroundings)
    {
        var started = surroundings.Clock.GetTimestamp();
        var chosen = wish.Files.Select(file => InWorkspace(file, wish.Root, surroundings)).ToImmutableArray();
        var workspace = SourceFolder.Read(wish.Root);
        var walked = SiteWalk.Run(workspace, new WalkOptions(surroundings.Today, Denied: DenyFile.Read(wish.DenyPath, wish.Root)));
        var told = chosen.IsEmpty ? walked.Findings : [.. walked.Findings.Where(finding => chosen.Any(path => IsOrHolds(walked.MaskedPaths.GetValueOrDefault(path, path), finding.Path)))];
        var findings = new FindingsOf(wish.Root, wish.Language);
        var report = findings.Report(told, workspace.FileCount);
        Write(report, findings, wish, surroundings);
        if (wish.Format is "text" or "github")
        {
            if (WaitingLine.Of(told, workspace) is { } waiting) surroundings.Output.Say(waiting);
            surroundings.Output.Say(EntryCountsLine.Of(walked.Counts));
            surroundings.Output.Say(TextReport.LastLine(report, surroundings.Clock.GetElapsedTime(started), "nothing was written"));
        }
        return ExitCode.Of(told, wish.IsStrict);
    }

    private static int Watch(CheckWish wish, Surroundings surroundings)
    {
        if (wish.Format is not "text") throw new WorkspaceProblem("--watch reports to a person, so it goes with --format text only.", ExitCode.Usage);
        using var watcher = ChangeWatcher.Begin(wish.Root, surroundings.IsOn("DOTNET_USE_POLLING_FILE_WATCHER"));
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(surroundings.Stop);
        ConsoleCancelEventHandler onCancel = (_, pressed) =>
        {
            pressed.Cancel = true;
            stopping.Cancel();
        };
        Console.CancelKeyPress += onCancel;
        try
        {
            Again(wish, surroundings);
            watcher.RunAsync(() => Again(wish, surroundings), stopping.Token).GetAwaiter().GetResult();
            return ExitCode.Fine;
        }
        finally
        {
            Console.CancelKeyPress -= onCancel;
        }
    }

    // A folder that cannot be read for a moment, for instance while branches are switched, must not end the watch.
    private static void Again(CheckWish wish, Surroundings surroundings)
    {
        surroundings.Output.Say("--- checking");
        try
        {
            Run(wish, surroundings);
        }
        catch (Exception problem) when (problem is WorkspaceProblem or IOException)
        {
            surroundings.Error.Say($"feedbacklog: {problem.Message}");
            surroundings.Error.Flush();
        }
        surroundings.Output.Say("--- waiting for a change; Ctrl+C ends it");
        surroundings.Output.Flush();
    }

    private static void Write(Report report, FindingsOf findings, CheckWish wish, Surroundings surroundings)
    {
        switch (wish.Format)
        {
            case "json": surroundings.Output.Hand(JsonReport.Write(report)); break;
            case "sarif": surroundings.Output.Hand(SarifReport.Write(report, ToolVersion.Text)); break;
            case "github": surroundings.Output.SayAnnotations(report, wish.Root, surroundings); break;
            default: surroundings.Output.SayFindings(report, findings); break;
        }
    }

    // A path is first looked for from the current folder, as every tool does, then from the site's folder, as reports write it.
    private static string InWorkspace(string file, string root, Surroundings surroundings)
    {
        foreach (var start in (string[])[surroundings.Folder, root])
        {
            var path = Path.GetFullPath(file, start);
            if (!Path.Exists(path)) continue;
            var inside = Path.GetRelativePath(root, path).Replace('\\', '/');
            if (inside != ".." && !inside.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(inside)) return inside.Normalize();
        }
        throw new WorkspaceProblem($"There is no file {file} in {root}.", ExitCode.Usage);
    }

    private static bool IsOrHolds(string path, string finding) =>
        path == "." || path == finding || finding.StartsWith(path + "/", StringComparison.Ordinal);

    private static int Explain(string code, Surroundings surroundings)
    {
        if (RulePage.Of(code) is { } page)
        {
            surroundings.Output.Hand(page.ToTerminalText().TrimEnd('\n') + "\n");
            return ExitCode.Fine;
        }
        var nearest = NearestName.Of(code, RuleCatalog.Rules.SelectMany(rule => new[] { rule.Code, rule.Name }));
        throw new WorkspaceProblem(nearest is null ? $"There is no rule {code}." : $"There is no rule {code}. Did you mean {nearest}?", ExitCode.Usage);
    }

    /// <summary>What a person asked <c>check</c> for.</summary>
    private sealed record CheckWish(string Root, ImmutableArray<string> Files, string Format, bool IsStrict, string? Language, string? DenyPath);
}
