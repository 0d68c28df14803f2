using System.Collections.Immutable;
using FeedbackLog.Checking.Anonymity;
using FeedbackLog.Configuration;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Accuracy;

/// <summary>How the gate did on one sentence.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Missed">Gold ranges that no error overlaps.</param>
/// <param name="Alarms">Errors that overlap no gold range.</param>
internal sealed record Verdict(Sentence Sentence, ImmutableArray<GoldSpan> Missed, ImmutableArray<(string Rule, int Start, int End)> Alarms)
{
    /// <summary>True when an error stands in a sentence without personal data.</summary>
    public bool IsFalseAlarm => Sentence.IsHardNegative && Alarms.Length > 0;
}

/// <summary>Scores sentences: a gold range is found when any error overlaps it.</summary>
internal static class Score
{
    /// <summary>One verdict a sentence, in their order.</summary>
    public static IReadOnlyList<Verdict> All(IReadOnlyList<Sentence> sentences, AllowList allow)
    {
        var scanner = new AnonymityScanner(allow);
        return [.. sentences.Select(sentence => Of(sentence, scanner))];
    }

    private static Verdict Of(Sentence sentence, AnonymityScanner scanner)
    {
        var text = ScanText.Of(sentence.Text);
        var errors = scanner.Scan(text).Where(hit => hit.Severity == Severity.Error)
            .Select(hit => (hit.Rule.Name, Span: text.ToSource(hit.Start, hit.End))).ToArray();
        var missed = sentence.Spans.Where(gold => !errors.Any(error => error.Span.Start < gold.End && gold.Start < error.Span.End));
        var alarms = errors.Where(error => !sentence.Spans.Any(gold => error.Span.Start < gold.End && gold.Start < error.Span.End))
            .Select(error => (error.Name, error.Span.Start, error.Span.End));
        return new Verdict(sentence, [.. missed], [.. alarms]);
    }
}
