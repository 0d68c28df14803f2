using FeedbackLog.Cli.Reporting;
using FeedbackLog.Diagnostics;
using FeedbackLog.Entries;
using FeedbackLog.Text;
using FeedbackLog.Walking;
using Xunit;

namespace FeedbackLog.Tests.House;

/// <summary>The examples of the documents are a workspace, and the tool says of it what the documents say.</summary>
public sealed class DocumentExampleTests
{
    private const string WithMistakes = "content/entries/2026/2026-0050-the-queue.en.md";

    private static readonly Document EntryFormat = Document.Read("docs/entry-format.md");

    // A day after all the examples, so that none of them waits.
    private static readonly WalkOptions Options = new(new DateOnly(2026, 12, 31));

    [Fact]
    public void The_examples_are_a_site_without_a_finding()
    {
        var files = Examples().Where(file => file.Path != WithMistakes).ToArray();
        Assert.Equal(9, files.Length);
        var walked = SiteWalk.Run(Workspace.Of(files), Options);
        Assert.Equal("", Tell(walked));
        Assert.Equal((2, 1), (walked.Counts.Published, walked.Counts.Withdrawn));
    }

    [Fact]
    public void The_example_with_mistakes_is_told_as_the_document_says() =>
        Assert.Equal(EntryFormat.Fence("text report"), Tell(SiteWalk.Run(Workspace.Of(Examples()), Options)));

    [Fact]
    public void Every_field_and_setting_stands_in_the_document()
    {
        var named = EntryFormat.InlineCode.ToHashSet(StringComparer.Ordinal);
        var fields = Vocabulary.FactKeys.Concat(["id", "title", "summary", "aliases", "accept", "reviewed_by", "approved"]).ToArray();
        Assert.True(fields.Length >= 25);
        Assert.Empty(fields.Except(named));
    }

    [Fact]
    public void Every_word_that_a_field_takes_stands_in_the_document()
    {
        var named = EntryFormat.InlineCode.ToHashSet(StringComparer.Ordinal);
        string[] words =
        [
            .. Vocabulary.States, .. Vocabulary.Channels, .. Vocabulary.Outcomes, .. Vocabulary.Remedies,
            .. Vocabulary.FollowUps, .. Vocabulary.WithdrawalReasons, .. Vocabulary.ChangeKinds,
        ];
        Assert.True(words.Length >= 40);
        Assert.Empty(words.Except(named));
    }

    private static IEnumerable<SourceFile> Examples() => EntryFormat.Files.Concat(Document.Read("README.md").Files);

    private static string Tell(WalkResult walked)
    {
        var messages = Messages.For("en");
        var findings = walked.Findings.Select(finding => new ReportedFinding(finding, messages.MessageOf(finding), messages.AdviceOf(finding)));
        return string.Join('\n', findings.Select(finding => string.Concat(TextReport.LineOf(finding).Select(ink => ink.Text))));
    }
}
