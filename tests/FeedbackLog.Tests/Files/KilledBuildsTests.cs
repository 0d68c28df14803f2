using System.Globalization;
using FeedbackLog.Cli.Files;
using FeedbackLog.Tests.Diagnostics;
using FeedbackLog.Tests.Workspaces;
using FeedbackLog.Walking;
using Xunit;

namespace FeedbackLog.Tests.Files;

/// <summary>
/// A build that is killed at any moment leaves only whole files, and the next one mends all. Slow on purpose: every round is a process of its own.
/// </summary>
[Trait("Speed", "slow")]
public sealed class KilledBuildsTests
{
    private const int Entries = 400;
    private const int Kills = 50;
    private const int Seed = 20260601;

    private static readonly string[] Words = ["first", "second"];

    private static readonly DateOnly Today = new(2026, 6, 1);

    [Fact]
    public void A_killed_build_leaves_whole_files_and_the_next_build_mends_the_site()
    {
        using var folder = new TemporaryFolder();
        WriteFrame(folder);
        var versions = Words.Select(word => CleanTree(folder, word)).ToArray();
        var random = new Random(Seed);
        var longest = HowLongABuildTakes(folder);
        var cutShort = 0;
        for (var round = 0; round < Kills; round++)
        {
            var next = round % 2;
            Take(folder, Words[next]);
            var delay = longest * (0.35 + (0.7 * random.NextDouble()));
            if (KillAfter(folder, delay)) cutShort++;
            AssertWhole(Tree.Read(folder["site/public"]), versions, $"seed {Seed}, round {round}, killed after {delay.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture)} ms");
            Build(folder, null);
            Assert.Equal("", Tree.Differences(versions[next], Tree.Read(folder["site/public"])));
        }
        Assert.True(cutShort >= Kills / 2, $"Only {cutShort} of {Kills} builds were still running when they were killed.");
    }

    private static void AssertWhole(SortedDictionary<string, byte[]> files, SortedDictionary<string, byte[]>[] versions, string when)
    {
        foreach (var (path, bytes) in files)
        {
            var isWhole = versions.Any(version => version.TryGetValue(path, out var whole) && bytes.AsSpan().SequenceEqual(whole));
            Assert.True(isWhole, $"{path} is neither the old nor the new file ({when}).");
        }
    }

    private static bool KillAfter(TemporaryFolder folder, TimeSpan delay)
    {
        using var process = Tool.Start(["build", "--root", folder.Path, "--today", "2026-06-01", "--quiet"]);
        var ended = process.WaitForExit(delay);
        process.Kill();
        process.WaitForExit();
        return !ended;
    }

    private static TimeSpan HowLongABuildTakes(TemporaryFolder folder)
    {
        Take(folder, Words[0]);
        var started = TimeProvider.System.GetTimestamp();
        Assert.Equal(0, Tool.Run(["build", "--root", folder.Path, "--today", "2026-06-01", "--quiet"]).ExitCode);
        return TimeProvider.System.GetElapsedTime(started);
    }

    private static SortedDictionary<string, byte[]> CleanTree(TemporaryFolder folder, string word)
    {
        for (var number = 1; number <= Entries; number++) folder.Write($"{word}/2026-{number:0000}-{(number % 7 == 0 ? word : "case")}-{number}.en.md", EntryOf(number, word));
        Take(folder, word);
        Build(folder, folder["clean-" + word]);
        return Tree.Read(folder["clean-" + word]);
    }

    // The entries stand aside by version and are moved into place, which is quick.
    private static void Take(TemporaryFolder folder, string word)
    {
        var place = folder["content/entries/2026"];
        if (File.Exists(folder["taken"])) Directory.Move(place, folder[File.ReadAllText(folder["taken"])]);
        Directory.CreateDirectory(folder["content/entries"]);
        Directory.Move(folder[word], place);
        folder.Write("taken", word);
    }

    private static void Build(TemporaryFolder folder, string? output)
    {
        var report = SiteBuilder.Build(new BuildRequest(folder.Path, output, Clean: false, Force: false, new WalkOptions(Today), Strict: false));
        Assert.True(report.Wrote, Tell.All(report.Findings));
    }

    private static void WriteFrame(TemporaryFolder folder)
    {
        folder.Write("site/feedbacklog.yml", "title: What we learned\norganisation: Example Co-operative\nbase_url: https://feedback.example.org/\nlanguages: [en]\nauthority: example.org,2026\ncontact: {email: service@example.org}\n");
        folder.Write("content/topics.yml", "deliveries: {en: Deliveries}\n");
        folder.Write("content/people.yml", "reader: {role: {en: Reader}}\n");
    }

    private static string EntryOf(int number, string word) => $"""
        ---
        id: 2026-{number:0000}
        title: The {word} parcel number {number} was late
        state: published
        published: 2026-{1 + (number % 5):00}-{1 + (number % 27):00}
        received: 2026-01
        channel: email
        topics: [deliveries]
        outcome: fixed
        first_response: 3h
        resolved_after: 6d
        reviewed_by: reader
        ---
        ## Problem
        {string.Concat(Enumerable.Repeat($"The {word} parcel was late. ", word == Words[0] ? 20 : 60))}

        ## Apology
        We are sorry.

        ## Fix
        We fixed it.
        """.ReplaceLineEndings("\n");
}
