using FeedbackLog.Cli.Files;
using FeedbackLog.Tests.Diagnostics;
using FeedbackLog.Tests.Workspaces;
using FeedbackLog.Walking;
using Xunit;

namespace FeedbackLog.Tests.Searching;

/// <summary>The example site of this repository, built once into a folder of its own for all tests that search it.</summary>
public sealed class SearchedExample : IDisposable
{
    // A draft, an entry that waits and a withdrawn one are in it on this day.
    private static readonly DateOnly Today = new(2026, 11, 25);

    private readonly TemporaryFolder folder = new();

    public SearchedExample()
    {
        foreach (var part in (string[])["content", "site"])
            foreach (var (path, bytes) in Tree.Read(Path.Combine(Repository.Root, part)).Where(file => !file.Key.StartsWith("public/", StringComparison.Ordinal) && !file.Key.StartsWith(".cache/", StringComparison.Ordinal)))
                folder.Write($"{part}/{path}", bytes);
        var report = SiteBuilder.Build(new BuildRequest(folder.Path, null, Clean: false, Force: false, new WalkOptions(Today), Strict: false));
        Assert.True(report.Wrote, Tell.All(report.Findings));
    }

    /// <summary>The built site.</summary>
    public string Site => folder["site/public"];

    public void Dispose() => folder.Dispose();
}
