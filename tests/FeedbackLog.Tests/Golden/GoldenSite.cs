using FeedbackLog.Cli.Files;
using FeedbackLog.Tests.Diagnostics;
using FeedbackLog.Tests.Workspaces;
using FeedbackLog.Walking;
using Xunit;

namespace FeedbackLog.Tests.Golden;

/// <summary>
/// A small site that a person can read from end to end: every outcome, withdrawn, draft and scheduled entries, an old address, a complaint that came back,
/// changes, a table, a removed mark, plain pages, copied files. Built once for all tests that look at its pages.
/// </summary>
internal static class GoldenSite
{
    /// <summary>The day on which it is built.</summary>
    public static DateOnly Today { get; } = new(2026, 6, 1);

    /// <summary>Its words and settings.</summary>
    public static string Workspace { get; } = Path.Combine(Home, "workspace");

    /// <summary>The reviewed output.</summary>
    public static string Expected { get; } = Path.Combine(Home, "expected");

    private static readonly Lazy<SortedDictionary<string, byte[]>> Built = new(BuildOnce);

    /// <summary>What the tool makes of it now, by path.</summary>
    public static SortedDictionary<string, byte[]> Files => Built.Value;

    private static string Home => Path.Combine(Repository.Root, "tests", "FeedbackLog.Tests", "Golden", "small");

    /// <summary>Builds a workspace into its own site/public and gives the files.</summary>
    public static SortedDictionary<string, byte[]> Build(TemporaryFolder workspace)
    {
        var report = SiteBuilder.Build(new BuildRequest(workspace.Path, null, Clean: false, Force: false, new WalkOptions(Today), Strict: false));
        Assert.True(report.Wrote, Tell.All(report.Findings));
        return Tree.Read(workspace["site/public"]);
    }

    private static SortedDictionary<string, byte[]> BuildOnce()
    {
        using var folder = new TemporaryFolder();
        folder.Lay(Workspace);
        return Build(folder);
    }
}
