using System.Globalization;
using FeedbackLog.Cli.Files;
using FeedbackLog.Diagnostics;
using FeedbackLog.Tests.BrokenSites;
using FeedbackLog.Tests.Workspaces;
using Xunit;

namespace FeedbackLog.Tests.Files;

/// <summary>What a build never does to a folder, and how it finds its way back after troubles.</summary>
public sealed class OutputGuardsTests
{
    private const string Entry = "content/entries/2026/2026-0001-wrong-opening-hours.en.md";

    [Fact]
    public void A_folder_of_somebody_else_is_left_as_it_is()
    {
        using var site = new BrokenSite();
        using var photos = new TemporaryFolder();
        photos.Write("holiday/beach.txt", "A beach.");

        var problem = Assert.Throws<WorkspaceProblem>(() => site.BuildReport(photos.Path));

        Assert.Equal(2, problem.ExitCode);
        Assert.Contains("holiday/beach.txt", problem.Message, StringComparison.Ordinal);
        Assert.Equal(["holiday/beach.txt"], Tree.Read(photos.Path).Keys);
    }

    [Fact]
    public void A_file_of_somebody_else_among_ours_stops_the_next_build()
    {
        using var site = new BrokenSite();
        site.BuildReport();
        site.Folder.Write("site/public/notes.txt", "Mine.");

        Assert.Contains("notes.txt", Assert.Throws<WorkspaceProblem>(() => site.BuildReport()).Message, StringComparison.Ordinal);
        Assert.True(File.Exists(site.Folder["site/public/notes.txt"]));
    }

    [Theory]
    [InlineData("content")]
    [InlineData("content/entries/www")]
    [InlineData("templates")]
    [InlineData("site/static/www")]
    [InlineData("site")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("/")]
    public void An_output_in_the_way_of_what_people_wrote_is_refused(string output)
    {
        using var site = new BrokenSite();
        var before = Tree.Read(site.Folder.Path);

        Assert.Throws<WorkspaceProblem>(() => site.BuildReport(Path.GetFullPath(output, site.Folder.Path)));

        Assert.Equal("", Tree.Differences(before, Tree.Read(site.Folder.Path)));
    }

    [Fact]
    public void A_link_that_leads_into_the_content_is_refused_as_output()
    {
        using var site = new BrokenSite();
        using var elsewhere = new TemporaryFolder();
        Directory.CreateSymbolicLink(elsewhere["www"], site.Folder["content"]);

        Assert.Throws<WorkspaceProblem>(() => site.BuildReport(elsewhere["www"]));
    }

    [Fact]
    public void A_second_builder_says_who_holds_the_lock_and_ends_with_2()
    {
        using var site = new BrokenSite();
        Directory.CreateDirectory(site.Folder["site/.cache"]);
        using var held = BuildLock.Take(site.Folder["site/.cache"]);

        var run = Tool.Run(["build", "--root", site.Folder.Path]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"process {Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}", run.Error, StringComparison.Ordinal);
        Assert.True(site.HasWrittenNothing);
    }

    [Fact]
    public void The_lock_of_a_process_that_is_gone_does_not_hold()
    {
        using var site = new BrokenSite();
        site.Folder.Write("site/.cache/lock", "");
        site.Folder.Write("site/.cache/lock-holder", "999999 2026-01-01T00:00:00.0000000Z");

        Assert.True(site.BuildReport().Wrote);
    }

    [Fact]
    public void A_lost_manifest_costs_one_warning_and_stale_pages_go()
    {
        using var site = new BrokenSite();
        site.BuildReport();
        var whole = Tree.Read(site.Folder["site/public"]);
        site.Folder.Write("site/public/2026/old-draft/index.html", whole["2026/wrong-opening-hours/index.html"]);
        site.Folder.Delete("site/.cache/manifest.json");

        var report = site.BuildReport();

        Assert.Equal("FL510", Assert.Single(report.Findings).Rule.Code);
        Assert.Equal("", Tree.Differences(whole, Tree.Read(site.Folder["site/public"])));
        Assert.Empty(site.BuildReport().Findings);
    }

    [Fact]
    public void After_a_lost_manifest_files_are_known_by_their_bytes()
    {
        using var site = new BrokenSite();
        site.Folder.Write("site/static/terms.txt", "Terms.");
        site.BuildReport();
        var data = Tree.Read(site.Folder["site/public"])["data/entries.csv"];
        site.Folder.Write("templates/assets/site.css", "p { margin: 0 }\n");
        site.BuildReport();
        site.Folder.Delete("templates/assets/site.css");
        Directory.CreateDirectory(site.Folder["site/static/legal"]);
        File.Move(site.Folder["site/static/terms.txt"], site.Folder["site/static/legal/terms.txt"]);
        site.Folder.Write("site/public/de/data/entries.csv", data);
        site.Folder.Delete("site/.cache/manifest.json");

        site.BuildReport();

        var files = Tree.Read(site.Folder["site/public"]).Keys;
        Assert.Contains("legal/terms.txt", files);
        Assert.DoesNotContain("terms.txt", files);
        Assert.DoesNotContain("de/data/entries.csv", files);
        Assert.Single(files, path => path.StartsWith("assets/site.", StringComparison.Ordinal));
    }

    [Fact]
    public void After_a_lost_manifest_a_file_that_nobody_knows_stops_the_build()
    {
        using var site = new BrokenSite();
        site.Folder.Write("site/static/terms.txt", "Terms.");
        site.BuildReport();
        site.Folder.Delete("site/static/terms.txt");
        site.Folder.Delete("site/.cache/manifest.json");

        Assert.Contains("terms.txt", Assert.Throws<WorkspaceProblem>(() => site.BuildReport()).Message, StringComparison.Ordinal);
        Assert.True(File.Exists(site.Folder["site/public/terms.txt"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"version\":1}")]
    [InlineData("{\"version\":99,\"whole\":\"\",\"files\":{}}")]
    [InlineData("{\"version\":1,\"whole\":\"00\",\"pages\":0,\"feeds\":0,\"entries\":[],\"findings\":[],\"files\":{\"../../x\":[]}}")]
    public void A_damaged_manifest_costs_one_warning(string manifest)
    {
        using var site = new BrokenSite();
        site.BuildReport();
        var whole = Tree.Read(site.Folder["site/public"]);
        site.Folder.Write("site/.cache/manifest.json", manifest);

        var report = site.BuildReport();

        var finding = Assert.Single(report.Findings);
        Assert.Equal(("FL510", Severity.Warning, "unreadable"), (finding.Rule.Code, finding.Severity, finding.Variant));
        Assert.Equal("", Tree.Differences(whole, Tree.Read(site.Folder["site/public"])));
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_told_in_one_sentence()
    {
        using var site = new BrokenSite();
        site.Folder.Write("a-file", "Not a folder.");

        var problem = Assert.Throws<WorkspaceProblem>(() => site.BuildReport(site.Folder["a-file/www"]));

        Assert.Equal(2, problem.ExitCode);
        Assert.DoesNotContain('\n', problem.Message);
    }

    [Fact]
    public void A_read_only_output_keeps_what_was_public()
    {
        Assert.SkipWhen(Environment.UserName == "root" || OperatingSystem.IsWindows(), "The administrator may write everywhere, so a read-only folder holds nobody back.");
        using var site = new BrokenSite();
        site.BuildReport();
        var whole = Tree.Read(site.Folder["site/public"]);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(site.Folder["site/public/2026/wrong-opening-hours"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        site.Folder.Write(Entry, File.ReadAllText(site.Folder[Entry]).Replace("at eight", "at nine", StringComparison.Ordinal));

        Assert.Throws<WorkspaceProblem>(() => site.BuildReport());

        Assert.Equal(whole.Keys, Tree.Read(site.Folder["site/public"]).Keys);
    }

    [Fact]
    public void Equal_bytes_are_not_touched()
    {
        using var site = new BrokenSite();
        site.BuildReport();
        var longAgo = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var path in Tree.Read(site.Folder["site/public"]).Keys) File.SetLastWriteTimeUtc(site.Folder["site/public/" + path], longAgo);
        var text = File.ReadAllText(site.Folder[Entry]).Replace("printed from", "taken from", StringComparison.Ordinal);
        site.Folder.Write(Entry, string.Concat(text.Split('\n').Where(line => !line.StartsWith("approved:", StringComparison.Ordinal)).Select(line => line + "\n")));

        var report = site.BuildReport();

        var touched = Tree.Read(site.Folder["site/public"]).Keys.Where(path => File.GetLastWriteTimeUtc(site.Folder["site/public/" + path]) != longAgo).ToArray();
        // "taken" is a word that the search learns: its contents change, and the part that holds the word is another.
        Assert.Equal(
            ["2026/wrong-opening-hours/index.html", "archive/2026/atom.xml", "archive/2026/feed.xml", "atom.xml", "feed.json", "feed.xml", "search/index.json",
             "topics/deliveries/atom.xml", "topics/deliveries/feed.json", "topics/deliveries/feed.xml"],
            touched.Where(path => !path.StartsWith("search/index/", StringComparison.Ordinal)));
        Assert.Equal(touched.Length, report.Written);
    }
}
