using System.Collections.Frozen;
using FeedbackLog.Cli.Commands;
using FeedbackLog.Cli.Files;
using FeedbackLog.Cli.Reporting;
using FeedbackLog.Text;
using FeedbackLog.Walking;

namespace FeedbackLog.Cli.Serving;

/// <summary>The site of a workspace in memory, walked anew when its files changed. Reading <see cref="State"/> is safe from every thread.</summary>
internal sealed class PreviewSite(string root, bool showsDrafts, Surroundings surroundings)
{
    private PreviewState state = PreviewState.Empty;

    /// <summary>The private deny-list, read anew before each walk; null without one.</summary>
    public string? DenyPath { get; init; }

    /// <summary>The newest state.</summary>
    public PreviewState State => Volatile.Read(ref state);

    /// <summary>Reads the workspace; when it differs from the last one, checks it and tells what came of it. Gives the newest state.</summary>
    public PreviewState Walk()
    {
        var started = surroundings.Clock.GetTimestamp();
        var workspace = SourceFolder.Read(root);
        var denied = DenyFile.Read(DenyPath, root);
        var whole = denied is null ? workspace.ToHash() : new HashBuilder().Add(workspace.ToHash()).Add(denied.Hash).ToHash();
        var version = $"{whole.FileTag}-{surroundings.Today:yyyyMMdd}";
        if (version == State.Version) return State;
        var walked = SiteWalk.Run(workspace, new WalkOptions(surroundings.Today, showsDrafts, Denied: denied) { WillRender = true });
        var findings = new FindingsOf(root, wishedLanguage: null);
        var report = findings.Report(walked.Findings, workspace.FileCount);
        Volatile.Write(ref state, StateOf(walked) with { Version = version, Report = report, Language = findings.SiteLanguage() });
        Tell(report, findings, surroundings.Clock.GetElapsedTime(started));
        return State;
    }

    private PreviewState StateOf(WalkResult walked)
    {
        if (walked is not { Plan: { } plan, Frame: { } frame }) return State;
        var files = plan.Files.ToFrozenDictionary(file => file.Path.Value, StringComparer.Ordinal);
        return new PreviewState("", files, new FileRenderer(frame), frame.Config.BasePath, State.Report, State.Language);
    }

    private void Tell(Report report, FindingsOf findings, TimeSpan taken)
    {
        var output = surroundings.Output;
        output.SayFindings(report.WithoutHints(), findings);
        output.Say(TextReport.LastLine(report, taken, report.Errors > 0 ? "the last good site is shown" : "the site is up to date"));
        output.Flush();
    }
}
