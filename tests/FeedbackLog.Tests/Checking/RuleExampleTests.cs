using FeedbackLog.Checking;
using FeedbackLog.Diagnostics;
using FeedbackLog.Tests.Diagnostics;
using FeedbackLog.Tests.Snapshots;
using FeedbackLog.Walking;
using Xunit;

namespace FeedbackLog.Tests.Checking;

/// <summary>Walks every example of the rules' pages: what a page says is flagged is flagged, what it says is accepted is accepted.</summary>
public sealed class RuleExampleTests
{
    private static readonly WalkOptions Options = new(new DateOnly(2026, 12, 1));

    private static readonly Dictionary<string, RuleExample> Examples = RuleCatalog.Rules
        .Select(rule => RulePage.Of(rule.Code)).OfType<RulePage>().SelectMany(page => RuleExample.In(page))
        .ToDictionary(example => $"{example.Code}:{example.Line}");

    // Each example is walked once.
    private static readonly Lazy<Dictionary<string, WalkResult>> Results = new(() => Examples.AsParallel()
        .Select(pair => (pair.Key, Result: SiteWalk.Run(Workspace.Of(pair.Value.Workspace), Options)))
        .ToDictionary(walked => walked.Key, walked => walked.Result));

    // Limits have tests with long texts made for them; the settings have no list of words to choose from; the workspace below
    // holds an entry; the theme's own files are no texts.
    private static readonly string[] ShownElsewhere =
        ["FL307/nodes", "FL318/links", "FL318/cells", "FL325/damaged", "FL325/animated", "FL325/unsupported", "FL325/bytes", "FL325/pixels", "FL412/empty", "FL504/choice", "FL504/choice-nearest", "FL508/name"];

    public static TheoryData<string> Flagged => [.. Examples.Where(pair => pair.Value.IsFlagged).Select(pair => pair.Key)];

    public static TheoryData<string> Accepted => [.. Examples.Where(pair => !pair.Value.IsFlagged).Select(pair => pair.Key)];

    [Fact]
    public void The_workspace_under_the_examples_is_sound()
    {
        Assert.Equal(4, RuleExample.BaseWorkspace.Length);
        Assert.Equal("", Tell.All(SiteWalk.Run(Workspace.Of(RuleExample.BaseWorkspace), Options).Findings));
    }

    [Fact]
    public void There_are_many_examples() => Assert.True(Examples.Count > 120);

    [Theory, MemberData(nameof(Flagged))]
    public void What_a_page_shows_as_flagged_is_found(string name)
    {
        var found = Walk(name).Findings.Where(finding => finding.Rule.Code == Examples[name].Code).ToList();
        Assert.NotEmpty(found);
        foreach (var language in Messages.Languages)
            Assert.All(found, finding => Assert.NotEmpty(Messages.For(language).MessageOf(finding) + Messages.For(language).AdviceOf(finding)));
    }

    [Theory, MemberData(nameof(Accepted))]
    public void What_a_page_shows_as_accepted_has_neither_this_finding_nor_any_error(string name)
    {
        var result = Walk(name);
        Assert.Equal("", Tell.All(result.Findings.Where(finding => finding.Rule.Code == Examples[name].Code)));
        Assert.Equal("", Tell.All(result.Findings.Where(finding => finding.Severity == Severity.Error)));
    }

    [Fact]
    public void The_flagged_examples_show_every_wording_that_a_short_text_can_show()
    {
        var shown = Examples.Where(pair => pair.Value.IsFlagged).SelectMany(pair => Walk(pair.Key).Findings)
            .Select(finding => $"{finding.Rule.Code}/{finding.Variant}").ToHashSet();
        var wordings = Examples.Values.Where(example => example.IsFlagged).Select(example => RuleCatalog.Find(example.Code)!).Distinct()
            .SelectMany(rule => rule.Variants, (rule, variant) => $"{rule.Code}/{variant}").ToList();
        Assert.Equal(ShownElsewhere, wordings.Where(wording => !shown.Contains(wording)));
    }

    [Fact]
    public void What_a_writer_reads_about_each_flagged_example_was_reviewed() =>
        Snapshot.Match(string.Concat(Examples.Where(pair => pair.Value.IsFlagged).Select(pair => TellOwn(pair.Key, pair.Value))), "rules/flagged");

    private static string TellOwn(string name, RuleExample example)
    {
        var own = Walk(name).Findings.Where(finding => finding.Rule.Code == example.Code).DistinctBy(finding => (finding.Variant, finding.Severity));
        return string.Concat(own.Select(finding => $"{Tell.All([finding])} {Messages.For("en").AdviceOf(finding)}\n"));
    }

    private static WalkResult Walk(string name) => Results.Value[name];
}
