using System.Text;
using FeedbackLog.Cli.Files;
using FeedbackLog.Cli.Reporting;
using FeedbackLog.Diagnostics;
using FeedbackLog.Tests.Checking;
using FeedbackLog.Tests.Workspaces;
using FeedbackLog.Walking;

namespace FeedbackLog.Tests.BrokenSites;

/// <summary>
/// A small valid workspace on disk (<c>BaseWorkspace/</c>) that a test breaks, and what a user then reads. A folder of this folder is laid over it;
/// its <c>expected.txt</c> holds the exact lines, and its <c>without.txt</c>, if there is one, names files of the base that are taken away.
/// </summary>
internal sealed class BrokenSite : IDisposable
{
    /// <summary>The day on which every broken site is built.</summary>
    public static DateOnly Today { get; } = new(2026, 6, 1);

    private readonly TemporaryFolder folder = new();

    /// <summary>The base, not broken yet.</summary>
    public BrokenSite()
    {
        foreach (var file in RuleExample.BaseWorkspace) folder.Write(file.Path, file.Text);
    }

    /// <summary>The workspace.</summary>
    public TemporaryFolder Folder => folder;

    /// <summary>Where the broken sites stand in the checkout.</summary>
    public static string Home { get; } = Path.Combine(Repository.Root, "tests", "FeedbackLog.Tests", "BrokenSites");

    /// <summary>The base with a folder of this folder laid over it.</summary>
    public static BrokenSite Of(string name)
    {
        var site = new BrokenSite();
        var own = Tree.Read(Path.Combine(Home, name));
        if (own.Remove("without.txt", out var without))
            foreach (var path in Encoding.UTF8.GetString(without).TrimEnd('\n').Split('\n')) site.folder.Delete(path);
        own.Remove("expected.txt");
        foreach (var (path, bytes) in own) site.folder.Write(path, bytes);
        return site;
    }

    /// <summary>Builds, and gives the lines that the user reads. Every finding of the walk is among them, also hints.</summary>
    public string Build() => Told(BuildReport().Findings);

    /// <summary>Builds.</summary>
    public BuildReport BuildReport(string? output = null) =>
        SiteBuilder.Build(new BuildRequest(folder.Path, output, Clean: false, Force: false, new WalkOptions(Today), Strict: false));

    /// <summary>True when there is nothing where the site would stand.</summary>
    public bool HasWrittenNothing => Tree.Read(folder["site/public"]).Count == 0;

    public void Dispose() => folder.Dispose();

    private static string Told(IEnumerable<Diagnostic> findings)
    {
        var messages = Messages.For("en");
        return string.Concat(findings
            .Select(finding => TextReport.LineOf(new ReportedFinding(finding, messages.MessageOf(finding), messages.AdviceOf(finding))))
            .Select(line => string.Concat(line.Select(ink => ink.Text)) + "\n"));
    }
}
