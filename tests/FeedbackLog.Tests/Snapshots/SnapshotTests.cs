using Xunit;

namespace FeedbackLog.Tests.Snapshots;

public class SnapshotTests
{
    [Fact]
    public void The_diff_shows_changed_lines_with_their_neighbours_only()
    {
        var reviewed = string.Join('\n', Enumerable.Range(1, 12).Select(number => $"line {number}"));

        var diff = Snapshot.UnifiedDiff(reviewed, reviewed.Replace("line 6", "line six", StringComparison.Ordinal));

        Assert.Equal("@@ line 3 @@\n line 3\n line 4\n line 5\n-line 6\n+line six\n line 7\n line 8\n line 9\n", diff);
    }

    [Fact]
    public void A_text_without_a_reviewed_one_fails()
    {
        var failure = Assert.ThrowsAny<Exception>(() => Snapshot.Match("new", "there-is-no-such-snapshot"));

        Assert.Contains("no reviewed text", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_texts_pass() => Snapshot.Match("One line that was reviewed.\n", "snapshot-of-a-snapshot");
}
