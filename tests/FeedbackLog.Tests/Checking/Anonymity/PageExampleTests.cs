using FeedbackLog.Checking.Anonymity;
using FeedbackLog.Configuration;
using Xunit;

namespace FeedbackLog.Tests.Checking.Anonymity;

public sealed class PageExampleTests
{
    private static readonly AnonymityScanner Scanner = new(AllowList.Empty);

    [Fact]
    public void What_a_page_marks_is_found_where_it_is_marked()
    {
        var marked = MarkedText.All.Where(example => example.Marks.Length > 0 && IsScanned(example)).ToList();
        Assert.True(marked.Count > 130);
        AssertNone(marked.Where(example => !FoundOf(example).SequenceEqual(example.Marks)));
    }

    [Fact]
    public void What_a_page_accepts_is_not_found()
    {
        var accepted = MarkedText.All.Where(example => example.Marks.Length == 0 && IsScanned(example)).ToList();
        Assert.True(accepted.Count > 60);
        AssertNone(accepted.Where(example => FoundOf(example).Any()));
    }

    [Fact]
    public void Every_recogniser_has_a_page_with_examples_of_both_kinds()
    {
        Assert.True(AnonymityRecognizers.All.Length >= 22);
        Assert.DoesNotContain(AnonymityRecognizers.All, recognizer =>
            MarkedText.All.Where(example => example.Rule == recognizer.Rule).Select(example => example.Marks.Length > 0).Distinct().Count() != 2);
    }

    [Fact]
    public void No_page_echoes_through_a_mask() =>
        Assert.Equal("######-###X", Mask.Of("131052-308T"));

    private static void AssertNone(IEnumerable<MarkedText> wrong)
    {
        var lines = wrong.Select(Describe).ToList();
        Assert.True(lines.Count == 0, string.Join('\n', lines));
    }

    private static bool IsScanned(MarkedText example) => AnonymityRecognizers.All.Any(recognizer => recognizer.Rule == example.Rule);

    private static IEnumerable<(int Start, int End)> FoundOf(MarkedText example)
    {
        var text = ScanText.Of(example.Text);
        return Scanner.Scan(text).Where(hit => hit.Rule == example.Rule).Select(hit => text.ToSource(hit.Start, hit.End)).Select(span => (span.Start, span.End));
    }

    private static string Describe(MarkedText example) =>
        $"{example.Rule.Code}: {example.Text} -> {string.Join(' ', FoundOf(example).Select(found => example.Text[found.Start..found.End]))}";
}
