using FeedbackLog.Checking.Anonymity;
using FeedbackLog.Diagnostics;
using Xunit;

namespace FeedbackLog.Tests.Checking.Anonymity;

public sealed class DenyListTests
{
    private static readonly DenyList List = DenyList.Parse(
        "# open cases\nTuisku Ylijumala\nVähäpassi # surname alone\nK-77 12 40\n+358 40 555 0142\nasiakas@example.org\n\n");

    [Fact]
    public void Every_line_counts_but_remarks_and_empty_ones() => Assert.Equal(5, List.Count);

    [Theory]
    [InlineData("Ostaja oli Tuisku Ylijumala.", "Tuisku Ylijumala")]
    [InlineData("Tuisku Ylijumalalle soitettiin.", "Tuisku Ylijumalalle")]
    [InlineData("Kysyimme Ylijumalan Tuiskulta.", "Ylijumalan Tuiskulta")]
    [InlineData("tuisku ylijumalan lasku", "tuisku ylijumalan")]
    [InlineData("Lasku meni Vähäpassille.", "Vähäpassille")]
    [InlineData("Tili k7712-40 suljettiin.", "k7712-40")]
    [InlineData("Soita 040 5550142.", "40 5550142")]
    [InlineData("Soita +358405550142.", "405550142")]
    [InlineData("Kirjoita ASIAKAS@example.org.", "ASIAKAS@example.org")]
    public void What_it_holds_is_found_in_any_form(string text, string found) => Assert.Equal([found], Find(text));

    [Theory]
    [InlineData("Tuisku kaatoi aidan.")]
    [InlineData("Malli K-77 12 401 oli loppu.")]
    [InlineData("Malli XK-77 12 40 oli loppu.")]
    public void What_it_does_not_hold_passes(string text) => Assert.Empty(Find(text));

    [Fact]
    public void Its_finds_are_errors()
    {
        var hits = new List<Hit>();
        List.Find(ScanText.Of("Vähäpassin lasku"), hits);
        Assert.Equal(Severity.Error, Assert.Single(hits).Severity);
    }

    [Fact]
    public void It_says_nothing_about_itself() => Assert.DoesNotContain("Tuisku", $"{List}", StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void An_empty_list_finds_nothing() =>
        Assert.Empty(DenyList.Parse("# nobody\n").FindAll("Tuisku Ylijumala K-77 12 40"));

    private static List<string> Find(string text) => List.FindAll(text);
}

file static class DenyListFinds
{
    public static List<string> FindAll(this DenyList list, string text)
    {
        var scanned = ScanText.Of(text);
        var hits = new List<Hit>();
        list.Find(scanned, hits);
        return [.. hits.Select(hit => scanned.Text[hit.Start..hit.End])];
    }
}
