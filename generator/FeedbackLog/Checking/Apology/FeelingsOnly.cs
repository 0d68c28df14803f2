using System.Collections.Immutable;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Apology;

/// <summary>Finds regret for what the other felt where nothing is said of one's own deed.</summary>
internal sealed class FeelingsOnly : IPassageRule
{
    // "If anyone felt": the doubt is whether anybody did, and the conditional apology is found already.
    private const int NearCondition = 4;

    /// <inheritdoc/>
    public RuleInfo Rule => ToneRules.FeelingsOnly;

    /// <inheritdoc/>
    public ImmutableArray<WordRange> Find(ApologyReading reading)
    {
        if (!reading.OwnMistakes.IsEmpty || !reading.Acts.IsEmpty) return [];
        return
        [
            .. reading.Of(PhraseKind.Felt).Where(felt => IsRegretted(reading, reading.SentenceOf(felt.First)) && !IsOfNobody(reading, felt)),
            .. reading.Of(PhraseKind.Soft).Where(soft => IsPityForReader(reading, reading.SentenceOf(soft.First))),
            .. reading.Of(PhraseKind.Measure).Where(measure => IsRegretted(reading, reading.SentenceOf(measure.First)) && !IsSupposed(reading, measure)),
        ];
    }

    // Sympathy takes the place of an apology only where there is none.
    private static bool IsRegretted(ApologyReading reading, WordRange sentence) =>
        reading.HasIn(PhraseKind.Sorry, sentence) || reading.HasIn(PhraseKind.Soft, sentence) || reading.HasIn(PhraseKind.Regretted, sentence)
        || (reading.HasIn(PhraseKind.Empathy, sentence) && !reading.Has(PhraseKind.Sorry));

    // "A pity it was not to your taste": pity for what befell the reader, who it was left out.
    private static bool IsPityForReader(ApologyReading reading, WordRange sentence) =>
        reading.HasIn(PhraseKind.Reader, sentence)
        && !reading.HasIn(PhraseKind.Sorry, sentence) && !reading.HasIn(PhraseKind.Condition, sentence) && !reading.HasIn(PhraseKind.But, sentence)
        && !reading.HasIn(PhraseKind.Fault, sentence) && !reading.HasIn(PhraseKind.Undone, sentence) && ApologyReading.FirstIn(reading.Blames, sentence) is null;

    // "If we fell short of your hopes": the doubt is about the deed, and the conditional apology is found already.
    private static bool IsSupposed(ApologyReading reading, WordRange measure) => reading.HasIn(PhraseKind.Condition, reading.SentenceOf(measure.First));

    // "To those whom it may have offended": the same doubt in other words.
    private static bool IsOfNobody(ApologyReading reading, WordRange felt)
    {
        var sentence = reading.SentenceOf(felt.First);
        if (reading.HasIn(PhraseKind.Vague, sentence) && reading.HasIn(PhraseKind.Anyone, sentence)) return true;
        return ApologyReading.FirstIn(reading.Of(PhraseKind.Condition), sentence) is { } condition
            && reading.HasIn(PhraseKind.Anyone, new WordRange(condition.First, Math.Min(sentence.Last, condition.Last + NearCondition)));
    }
}
