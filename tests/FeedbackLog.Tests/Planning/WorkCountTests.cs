using System.Globalization;
using System.Text;
using FeedbackLog.Planning;
using FeedbackLog.Tests.Checking;
using FeedbackLog.Tests.Diagnostics;
using FeedbackLog.Text;
using FeedbackLog.Walking;
using Xunit;

namespace FeedbackLog.Tests.Planning;

/// <summary>How much an edit makes new, counted: no step's work may grow with the site when the edit does not.</summary>
public sealed class WorkCountTests
{
    private static readonly WalkOptions Options = new(new DateOnly(2026, 6, 1));

    [Fact]
    public void A_changed_text_renders_its_page_and_the_feeds_it_stands_in()
    {
        var written = WrittenAfter(40, 35, text => text.Replace("We fixed it.", "We fixed it twice.", StringComparison.Ordinal));

        Assert.Equal(
            ["2026/case-35/index.html", "archive/2026/atom.xml", "archive/2026/feed.xml", "atom.xml", "feed.json", "feed.xml",
             "topics/deliveries/atom.xml", "topics/deliveries/feed.json", "topics/deliveries/feed.xml"],
            written);
    }

    [Fact]
    public void A_changed_text_of_an_old_entry_leaves_the_newest_feeds_alone() => Assert.Equal(
        ["2026/case-3/index.html", "archive/2026/atom.xml", "archive/2026/feed.xml"],
        WrittenAfter(60, 3, text => text.Replace("We fixed it.", "We fixed it twice.", StringComparison.Ordinal)));

    [Fact]
    public void A_title_change_renders_the_lists_and_the_neighbours_too() => Assert.Equal(
        ["2026/case-34/index.html", "2026/case-35/index.html", "2026/case-36/index.html", "archive/2026/atom.xml", "archive/2026/feed.xml", "archive/2026/index.html",
         "atom.xml", "data/entries.csv", "data/entries.json", "feed.json", "feed.xml", "index.html",
         "topics/deliveries/atom.xml", "topics/deliveries/feed.json", "topics/deliveries/feed.xml", "topics/deliveries/index.html"],
        WrittenAfter(40, 35, text => text.Replace("title: The parcel", "title: The big parcel", StringComparison.Ordinal)));

    [Fact]
    public void An_edit_costs_the_same_in_a_site_ten_times_as_large()
    {
        static string Edit(string text) => text.Replace("title: The parcel", "title: The big parcel", StringComparison.Ordinal);

        Assert.Equal(WrittenAfter(60, 55, Edit).Length, WrittenAfter(600, 595, Edit).Length);
    }

    [Fact]
    public void Nothing_changed_renders_nothing() => Assert.Empty(WrittenAfter(40, 35, text => text));

    private static string[] WrittenAfter(int entries, int edited, Func<string, string> edit)
    {
        var files = Enumerable.Range(1, entries).Select(number => FileOf(number, EntryOf(number))).ToList();
        var manifest = ManifestOf(Plan(files));
        files[edited - 1] = FileOf(edited, edit(EntryOf(edited)));
        var order = WorkOrder.Between(Plan(files), manifest, (_, _) => true, []);
        // Parts of the search index are named after their bytes, so a changed one is a new one; how many an edit changes is counted in Searching/.
        var written = order.Decisions.Where(decision => decision.Action == FileAction.Write && !decision.Path.StartsWith("search/", StringComparison.Ordinal)).ToArray();
        Assert.All(written, decision => Assert.Equal("inputs", decision.Reason));
        return [.. written.Select(decision => decision.Path)];
    }

    private static SitePlan Plan(IEnumerable<SourceFile> entries)
    {
        var settings = RuleExample.BaseWorkspace.Where(file => !file.Path.StartsWith("content/entries/", StringComparison.Ordinal));
        var result = SiteWalk.Run(Workspace.Of(settings.Concat(entries)), Options);
        Assert.False(result.HasErrors, Tell.All(result.Findings));
        return result.Plan!;
    }

    private static BuildManifest ManifestOf(SitePlan plan) => new(default, System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(
        plan.Files, file => file.Path.Value, file => new WrittenFile(file.Recipe, default, 0, 0)));

    private static SourceFile FileOf(int number, string text) => SourceFile.Decode(
        string.Create(CultureInfo.InvariantCulture, $"content/entries/2026/2026-{number:0000}-case-{number}.en.md"), Encoding.UTF8.GetBytes(text));

    // Several a day, in the order of their numbers, all in one year.
    private static string EntryOf(int number) => string.Create(CultureInfo.InvariantCulture, $"""
        ---
        id: 2026-{number:0000}
        title: The parcel was late for the time number {number}
        state: published
        published: 2026-{1 + (number / 150):00}-{1 + (number % 150 / 6):00}
        received: 2026-01
        channel: email
        topics: [deliveries]
        outcome: fixed
        first_response: 3h
        resolved_after: 6d
        reviewed_by: mikko
        ---
        ## Problem
        The parcel was late.

        ## Apology
        We are sorry.

        ## Fix
        We fixed it.

        """).ReplaceLineEndings("\n");
}
