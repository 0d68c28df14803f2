using FeedbackLog.Checking.Anonymity;
using FeedbackLog.Configuration;
using Xunit;

namespace FeedbackLog.Tests.Checking.Anonymity;

public sealed class MutatorTests
{
    // issue: the same verdict in at least 99 %.
    private const double LeastAgreement = 0.99;

    private static readonly AnonymityScanner Scanner = new(AllowList.Empty);

    private static readonly IReadOnlyList<MarkedText> Examples =
        [.. MarkedText.All.Where(example => example.Rule.Name != "html-comment" && AnonymityRecognizers.All.Any(recognizer => recognizer.Rule == example.Rule))];

    [Fact]
    public void Disguises_do_not_change_the_verdict()
    {
        Assert.True(Mutator.All.Length >= 25);
        var changed = Mutator.All.SelectMany(_ => Examples, (mutator, example) => (mutator, example))
            .Where(pair => IsFound(pair.example, pair.mutator.Apply(pair.example.Text)) != pair.example.Marks.Length > 0)
            .Select(pair => $"{pair.mutator.Name}: {pair.example.Rule.Code} {pair.example.Text}").ToList();
        var tried = Mutator.All.Length * Examples.Count;
        Assert.True(tried > 5000);
        Assert.True(changed.Count <= (1 - LeastAgreement) * tried, $"{changed.Count} of {tried}\n{string.Join('\n', changed)}");
    }

    private static bool IsFound(MarkedText example, string text) => Scanner.Scan(ScanText.Of(text)).Any(hit => hit.Rule == example.Rule);
}
