using System.Collections.Immutable;
using FeedbackLog.Checking;
using Xunit;

namespace FeedbackLog.Tests.Checking;

public sealed class RulePageTests
{
    private static readonly ImmutableArray<string> Headings =
        ["Finds", "Why it matters", "Flagged", "Accepted", "What to do", "Limits", "Source"];

    // What these rules find is not in the text of a file, or must not stand in one of ours. Their pages say so; other tests show them.
    private static readonly ImmutableArray<string> CannotShowFlagged = ["FL305", "FL306", "FL322", "FL501", "FL509", "FL510"];

    private static readonly ImmutableArray<string> CannotShowAccepted = ["FL509", "FL510"];

    // Rules that look for what stands in texts have examples of another form, with a test of their own.
    private static bool HasFileExamples(RulePage page) => string.CompareOrdinal(page.Rule.Code, "FL2") > 0;

    private static readonly ImmutableArray<RulePage> Pages = [.. RuleCatalog.Rules.Select(rule => RulePage.Of(rule.Code)).OfType<RulePage>()];

    [Fact]
    public void Every_rule_has_a_page() =>
        Assert.Empty(RuleCatalog.Rules.Select(rule => rule.Code).Except(Pages.Select(page => page.Rule.Code)));

    [Fact]
    public void Every_page_belongs_to_a_rule()
    {
        var pages = typeof(RulePage).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("rules/", StringComparison.Ordinal)).ToList();
        Assert.True(pages.Count >= 47);
        Assert.Equal(pages.Count, Pages.Length);
    }

    [Fact]
    public void Every_page_has_the_same_headings() =>
        Assert.DoesNotContain(Pages, page => !HeadingsOf(page).SequenceEqual(Headings));

    [Fact]
    public void Every_page_begins_with_code_and_name() =>
        Assert.DoesNotContain(Pages, page => !page.Markdown.StartsWith($"# {page.Rule.Code} {page.Rule.Name}\n", StringComparison.Ordinal));

    [Fact]
    public void Every_page_shows_what_is_flagged_unless_a_text_cannot_show_it() =>
        Assert.Equal(CannotShowFlagged, WithoutExample(isFlagged: true));

    [Fact]
    public void Every_page_shows_what_is_accepted_unless_a_text_cannot_show_it() =>
        Assert.Equal(CannotShowAccepted, WithoutExample(isFlagged: false));

    [Fact]
    public void A_page_for_a_terminal_is_wrapped_and_names_the_files_of_its_examples()
    {
        var text = RulePage.Of("unknown-key")!.ToTerminalText();
        Assert.StartsWith("FL302 unknown-key\n\nFinds\n\n    A field that nobody reads", text, StringComparison.Ordinal);
        Assert.Contains("\n    content/topics.yml\n        refunds: {", text, StringComparison.Ordinal);
        Assert.DoesNotContain("```", text, StringComparison.Ordinal);
        Assert.True(text.Split('\n').Max(line => line.Length) <= 100);
    }

    [Fact]
    public void A_page_for_a_terminal_keeps_lists_apart()
    {
        var page = RulePage.Of("FL302")! with { Markdown = "# A\n\nFirst\nline.\n\n- one two three four five six\n- two\n" };
        Assert.Equal("A\n\n    First line.\n\n    - one two\n      three four\n      five six\n    - two\n", page.ToTerminalText(width: 16));
    }

    [Fact]
    public void What_is_no_rule_has_no_page() => Assert.Null(RulePage.Of("FL999"));

    private static List<string> WithoutExample(bool isFlagged) =>
        [.. Pages.Where(HasFileExamples).Where(page => !RuleExample.In(page).Any(example => example.IsFlagged == isFlagged)).Select(page => page.Rule.Code)];

    private static IEnumerable<string> HeadingsOf(RulePage page)
    {
        var inExample = false;
        foreach (var line in page.Markdown.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) inExample = !inExample;
            if (!inExample && line.StartsWith("## ", StringComparison.Ordinal)) yield return line[3..];
        }
    }
}
