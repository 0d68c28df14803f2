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
        // How long to wait before the kill: from the start, and from the moment at which writing begins. Both follow the machine's pace.
        double[] windows = [HowLongABuildTakes(folder).TotalMilliseconds, 200];
        var (cutShort, torn) = (0, 0);
        for (var round = 0; round < Kills; round++)
        {
            var next = round % 2;
            Take(folder, Words[next]);
            var kind = random.Next(4) == 0 ? 0 : 1;
            var delay = windows[kind] * random.NextDouble();
            var wasRunning = KillAfter(folder, TimeSpan.FromMilliseconds(delay), waitForWriting: kind == 1);
            windows[kind] *= wasRunning ? 1.1 : 0.8;
            if (wasRunning) cutShort++;
            var left = Tree.Read(folder["site/public"]);
            AssertWhole(left, versions, $"seed {Seed}, round {round}, killed after {delay.ToString("0", CultureInfo.InvariantCulture)} ms");
            if (!versions.Any(version => Tree.Equal(version, left))) torn++;
            Build(folder, null);
            Assert.Equal("", Tree.Differences(versions[next], Tree.Read(folder["site/public"])));
        }
        Assert.True(cutShort >= Kills / 3 && torn >= Kills / 10, $"Of {Kills} builds {cutShort} were running when they were killed, and {torn} had written a part: too few to tell anything.");
    }

    private static void AssertWhole(SortedDictionary<string, byte[]> files, SortedDictionary<string, byte[]>[] versions, string when)
    {
        foreach (var (path, bytes) in files)
        {
            var isWhole = versions.Any(version => version.TryGetValue(path, out var whole) && bytes.AsSpan().SequenceEqual(whole));
            Assert.True(isWhole, $"{path} is neither the old nor the new file ({when}).");
        }
    }

    private static bool KillAfter(TemporaryFolder folder, TimeSpan delay, bool waitForWriting)
    {
        using var process = Tool.Start(["build", "--root", folder.Path, "--today", "2026-06-01", "--quiet"]);
        // Nobody reads what it says, and a full pipe would hold it.
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        while (waitForWriting && !process.HasExited && !File.Exists(folder["site/.cache/intent.txt"])) Thread.Sleep(1);
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
