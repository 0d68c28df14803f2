using System.Collections.Frozen;
using System.Globalization;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Apology;

/// <summary>Finds sentences with more words than a reader holds until the full stop.</summary>
internal sealed class LongSentence : ISectionRule
{
    // Words from which a sentence is long, and from which it is very long. English: 25 words (GOV.UK, "Content design: writing for GOV.UK").
    // Swedish says the same in as many words. Finnish says it in fewer, longer ones: the same four sentences have a LIX of 86 against
    // 48 and 23 (measured for the design), so 20 and 30.
    private static readonly FrozenDictionary<string, (int Long, int VeryLong)> Limits = new Dictionary<string, (int, int)>
    {
        ["en"] = (25, 35),
        ["fi"] = (20, 30),
        ["sv"] = (25, 35),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <inheritdoc/>
    public RuleInfo Rule => ToneRules.LongSentence;

    /// <inheritdoc/>
    public void Check(SectionReading reading, ICollection<Diagnostic> findings)
    {
        if (!Limits.TryGetValue(reading.File.Language, out var limits)) return;
        var words = reading.Text.Words;
        for (int first = 0, next; first < words.Length; first = next)
        {
            next = first + 1;
            while (next < words.Length && words[next].Sentence == words[first].Sentence) next++;
            if (next - first > limits.Long) findings.Add(FindingOf(reading, new WordRange(first, next - 1), limits));
        }
    }

    private Diagnostic FindingOf(SectionReading reading, WordRange sentence, (int Long, int VeryLong) limits)
    {
        var isVeryLong = sentence.Count > limits.VeryLong;
        var finding = reading.At(Rule, sentence, isVeryLong ? "very-long" : "long",
            ("count", sentence.Count.ToString(CultureInfo.InvariantCulture)), ("limit", limits.Long.ToString(CultureInfo.InvariantCulture)));
        return isVeryLong ? finding.As(Severity.Warning) : finding;
    }
}
