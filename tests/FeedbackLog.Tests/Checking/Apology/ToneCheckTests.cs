using System.Text;
using FeedbackLog.Diagnostics;
using FeedbackLog.Tests.Diagnostics;
using FeedbackLog.Text;
using FeedbackLog.Walking;
using Xunit;

namespace FeedbackLog.Tests.Checking.Apology;

public sealed class ToneCheckTests
{
    private const string Copied = "We promised you an answer within two days and then we let your letter lie for nine of them.";

    [Fact]
    public void A_finding_points_at_the_words_in_the_source() =>
        Assert.Equal("content/entries/2026/2026-0042-a.en.md:7:8 warning FL203 The apology holds only under a condition.",
            Tell.All(Tone(Draft("2026-0042-a.en", "## Apology\nSorry *if* it was late."))));

    [Fact]
    public void The_customers_words_are_left_alone() =>
        Assert.Empty(Tone(Draft("2026-0042-a.en", "## Problem\nYou wrote rest assured, and any inconvenience, prior to nothing at all.")));

    [Fact]
    public void An_apology_that_was_used_before_names_the_earlier_entry() =>
        Assert.Equal(["2026-0041"], Copies(Draft("2026-0041-a.en", $"## Apology\n{Copied} We are sorry."), Draft("2026-0042-b.en", $"## Apology\nWe are sorry. {Copied}")));

    [Fact]
    public void The_same_apology_in_another_language_of_the_entry_is_no_copy() =>
        Assert.Empty(Copies(Draft("2026-0041-a.en", $"## Apology\n{Copied}"), Draft("2026-0041-a.sv", $"## Ursäkt\n{Copied}", title: "En sak som hände")));

    [Fact]
    public void A_short_apology_may_be_said_twice() =>
        Assert.Empty(Copies(Draft("2026-0041-a.en", "## Apology\nThis was our mistake, and we are sorry."), Draft("2026-0042-b.en", "## Apology\nThis was our mistake, and we are sorry.")));

    [Fact]
    public void A_phrase_in_common_is_no_copy() =>
        Assert.Empty(Copies(
            Draft("2026-0041-a.en", "## Apology\nWe got this wrong, and we apologise. Nobody opened the door for you on Sunday morning."),
            Draft("2026-0042-b.en", "## Apology\nWe got this wrong, and we apologise. The bread that we sold you had been baked last week.")));

    [Fact]
    public void Nobody_must_regret_what_does_not_change_for_a_stated_reason()
    {
        const string apology = "## Apology\nThe price was the one on the list.";
        Assert.NotEmpty(Tone(Draft("2026-0042-a.en", apology)));
        Assert.Empty(Tone(Draft("2026-0042-a.en", apology, "outcome: no_change\nno_change_reason: The price was right.\n")));
    }

    [Fact]
    public void The_example_entries_have_nothing_that_spoils_an_apology()
    {
        var folder = Path.Combine(Repository.Root, "content", "entries");
        var files = Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories)
            .Select(path => SourceFile.Decode(Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), File.ReadAllBytes(path))).ToList();
        Assert.True(files.Count > 80);
        Assert.Equal("", Tell.All(Tone([.. files])));
    }

    private static List<Diagnostic> Tone(params SourceFile[] entries)
    {
        var workspace = RuleExample.BaseWorkspace.Where(file => !file.Path.StartsWith("content/entries/", StringComparison.Ordinal)).Concat(entries);
        return [.. SiteWalk.Run(Workspace.Of(workspace), new WalkOptions(new DateOnly(2026, 12, 1))).Findings
            .Where(finding => finding.Rule.Code.StartsWith("FL2", StringComparison.Ordinal))];
    }

    private static IEnumerable<string> Copies(params SourceFile[] entries) =>
        Tone(entries).Where(finding => finding.Rule == ToneRules.CopiedApology).SelectMany(finding => finding.Arguments).Where(argument => argument.Name == "id").Select(argument => argument.Value);

    private static SourceFile Draft(string name, string sections, string facts = "", string title = "Something that happened") =>
        SourceFile.Decode($"content/entries/2026/{name}.md", Encoding.UTF8.GetBytes($"---\nid: {name[..9]}\n{facts}title: {title}\n---\n\n{sections}\n"));
}
