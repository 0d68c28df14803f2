using System.Text;
using FeedbackLog.Configuration;
using FeedbackLog.Entries;
using FeedbackLog.Tests.Cli;
using FeedbackLog.Text;
using Xunit;

namespace FeedbackLog.Tests.Entries;

public sealed class ApprovalTests
{
    private static readonly SiteConfig Config = SiteConfigParser.Parse(Decode(
        "site/feedbacklog.yml", "title: T\norganisation: O\nbase_url: https://example.org/\nlanguages: [en]\nauthority: example.org,2026\ncontact: {email: a@example.org}\n")).Value!;

    private static readonly string Entry = SmallSite.Entry.ReplaceLineEndings("\n");

    [Theory]
    [InlineData("\n", "\r\n")]
    [InlineData("own money.\n", "own money. \t\n")]
    [InlineData("by itself.\n", "by itself.\n\n\n")]
    [InlineData("channel: email", "channel: phone")]
    [InlineData("reviewed_by: reader", "reviewed_by: somebody")]
    [InlineData("state: published", "# a remark\nstate: draft")]
    public void What_is_no_text_does_not_change_the_mark(string old, string now) => Assert.Equal(MarkOf(Entry), MarkOf(Changed(old, now)));

    [Theory]
    [InlineData("The refund took six weeks", "The refund took seven weeks")]
    [InlineData("id: 2026-0042\n", "id: 2026-0042\nsummary: The money came back after six weeks, and after three letters.\n")]
    [InlineData("three answers", "three  answers")]
    [InlineData("## Problem\n", "## Problem\n\n")]
    [InlineData("## Apology", "## Why it happened")]
    [InlineData("the kettle", "[the kettle](/2026/kettle/)")]
    public void What_is_read_changes_the_mark(string old, string now) => Assert.NotEqual(MarkOf(Entry), MarkOf(Changed(old, now)));

    [Fact]
    public void The_mark_is_32_hexadecimal_digits() => Assert.Matches("^[0-9a-f]{32}$", MarkOf(Entry));

    private static string Changed(string old, string now)
    {
        var changed = Entry.Replace(old, now, StringComparison.Ordinal);
        Assert.NotEqual(Entry, changed);
        return changed;
    }

    private static string MarkOf(string text) => Approval.HashOf(EntryParser.Parse(Decode(SmallSite.EntryPath, text), Config).Value!);

    private static SourceFile Decode(string path, string text) => SourceFile.Decode(path, Encoding.UTF8.GetBytes(text));
}
