using System.Text;
using Xunit;

namespace FeedbackLog.Tests.Cli;

public sealed class ApproveCommandTests
{
    [Fact]
    public void An_approved_text_needs_nothing_more()
    {
        using var site = new SmallSite();

        var ran = site.Run("approve", "2026-0042", "--by", "reader");

        Assert.Equal((0, $"{SmallSite.EntryPath}: no identifiers found; approved as read by reader.\n"), (ran.ExitCode, ran.Output));
        Assert.DoesNotContain("FL328", site.Run("check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_two_lines_of_the_file_change_whatever_its_line_endings()
    {
        using var site = new SmallSite();
        var path = Path.Combine(site.Root, SmallSite.EntryPath);
        var before = SmallSite.Entry.ReplaceLineEndings("\r\n").Replace("reviewed_by: reader\r\n", "# who: a colleague\r\nreviewed_by: 'nobody'   # read on paper\r\n", StringComparison.Ordinal);
        before = System.Text.RegularExpressions.Regex.Replace(before, "approved: [0-9a-f]+\r\n", "");
        File.WriteAllText(path, before, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Assert.Equal(0, site.Run("approve", "2026-0042", "--by", "reader").ExitCode);

        var after = File.ReadAllBytes(path);
        Assert.Equal([0xEF, 0xBB, 0xBF], after[..3]);
        var text = Encoding.UTF8.GetString(after[3..]);
        var mark = System.Text.RegularExpressions.Regex.Match(text, "approved: ([0-9a-f]{32})\r\n").Groups[1].Value;
        Assert.Equal(before.Replace("'nobody'   # read on paper\r\n", $"'reader'   # read on paper\r\napproved: {mark}\r\n", StringComparison.Ordinal), text);
    }

    [Fact]
    public void A_text_that_changed_after_its_approval_is_an_error_until_it_is_read_again()
    {
        using var site = new SmallSite();
        site.Run("approve", "2026-0042", "--by", "reader");
        site.Write(SmallSite.EntryPath, site.Read(SmallSite.EntryPath).Replace("six weeks", "ten weeks", StringComparison.Ordinal));

        var ran = site.Run("check");

        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("error FL328: The text changed after it was read for personal data.", ran.Output, StringComparison.Ordinal);
        Assert.Contains("\nWaiting for a reader: 2026-0042 (en)\n1 entry", ran.Output, StringComparison.Ordinal);
        Assert.Equal(0, site.Run("approve", "2026-0042", "--by", "reader").ExitCode);
        Assert.Equal(0, site.Run("check").ExitCode);
    }

    [Fact]
    public void A_second_approval_changes_nothing()
    {
        using var site = new SmallSite();
        site.Run("approve", "2026-0042", "--by", "reader");
        var text = site.Read(SmallSite.EntryPath);

        var ran = site.Run("approve", "2026-0042", "--by", "reader");

        Assert.Contains("nothing to change", ran.Output, StringComparison.Ordinal);
        Assert.Equal(text, site.Read(SmallSite.EntryPath));
    }

    [Theory]
    [InlineData("approve 2026-0042 --by raeder", "did you mean reader?")]
    [InlineData("approve 2026-0043 --by reader", "Did you mean 2026-0042?")]
    [InlineData("approve 2026-0042 --by reader --lang sv", "it has en.")]
    [InlineData("approve 2026-0042", "--by")]
    public void What_cannot_be_meant_is_told_in_a_sentence(string line, string says)
    {
        using var site = new SmallSite();
        var before = site.Read(SmallSite.EntryPath);

        var ran = site.Run(line.Split(' '));

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains(says, ran.Error, StringComparison.Ordinal);
        Assert.Equal(before, site.Read(SmallSite.EntryPath));
    }

    [Fact]
    public void A_head_that_cannot_be_changed_safely_stays_as_it_is()
    {
        using var site = new SmallSite();
        var text = SmallSite.Entry.Replace("reviewed_by: reader", "\"reviewed_by\": reader", StringComparison.Ordinal);
        site.Write(SmallSite.EntryPath, text);
        var before = site.Read(SmallSite.EntryPath);

        var ran = site.Run("approve", "2026-0042", "--by", "reader");

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("by hand", ran.Error, StringComparison.Ordinal);
        Assert.Equal(before, site.Read(SmallSite.EntryPath));
    }
}
