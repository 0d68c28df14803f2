using System.Collections.Immutable;
using FeedbackLog.Checking.Anonymity;
using FeedbackLog.Configuration;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Accuracy;

/// <summary>How the gate did on one sentence.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Missed">Gold ranges that no error overlaps.</param>
/// <param name="Alarms">Errors that overlap no gold range.</param>
internal sealed record Verdict(Sentence Sentence, ImmutableArray<GoldSpan> Missed, ImmutableArray<FoundRange> Alarms)
{
    /// <summary>True when an error stands in a sentence without personal data.</summary>
    public bool IsFalseAlarm => Sentence.IsHardNegative && Alarms.Length > 0;
}

/// <summary>A range of a sentence that the gate stops, and the rule that says so.</summary>
internal readonly record struct FoundRange(string Rule, int Start, int End)
{
    /// <summary>True when the ranges share a letter.</summary>
    public bool Overlaps(int start, int end) => Start < end && start < End;
}

/// <summary>Scores sentences: a gold range is found when any error overlaps it.</summary>
internal static class Score
{
    private const string CommentEnd = "-->";

    /// <summary>One verdict a sentence, in their order.</summary>
    public static IReadOnlyList<Verdict> All(IReadOnlyList<Sentence> sentences, AllowList allow)
    {
        var scanner = new AnonymityScanner(allow);
        return [.. sentences.Select(sentence => Of(sentence, scanner))];
    }

    private static Verdict Of(Sentence sentence, AnonymityScanner scanner)
    {
        var errors = ErrorsIn(sentence, scanner);
        var missed = sentence.Spans.Where(gold => !errors.Exists(error => error.Overlaps(gold.Start, gold.End)));
        var alarms = errors.Where(error => !sentence.Spans.Any(gold => error.Overlaps(gold.Start, gold.End)));
        return new Verdict(sentence, [.. missed], [.. alarms]);
    }

    /// <summary>A sentence is read as it is written, as a setting's value is, and as its readers read it, with mark-up joined.</summary>
    private static List<FoundRange> ErrorsIn(Sentence sentence, AnonymityScanner scanner)
    {
        var errors = ErrorsIn(ScanText.Of(sentence.Text), sentence.Text, scanner).ToList();
        foreach (var read in ErrorsIn(ScanText.Of(ReadProse.Plain(sentence.Text)), sentence.Text, scanner).ToArray())
            if (!errors.Exists(error => error.Overlaps(read.Start, read.End))) errors.Add(read);
        return errors;
    }

    private static IEnumerable<FoundRange> ErrorsIn(ScanText text, string source, AnonymityScanner scanner) =>
        from hit in scanner.Scan(text)
        where hit.Severity == Severity.Error
        let place = text.ToSource(hit.Start, hit.End)
        select new FoundRange(hit.Rule.Name, place.Start, hit.Rule == HtmlComment.Info ? EndOfComment(source, place.End) : place.End);

    /// <summary>The rule points at the comment's beginning and means all of it.</summary>
    private static int EndOfComment(string source, int from) =>
        source.IndexOf(CommentEnd, from, StringComparison.Ordinal) is >= 0 and var end ? end + CommentEnd.Length : source.Length;
}
