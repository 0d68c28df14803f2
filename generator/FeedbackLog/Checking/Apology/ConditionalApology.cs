using System.Collections.Immutable;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Apology;

/// <summary>Finds apologies that hold only under a condition: "sorry if", "any inconvenience".</summary>
internal sealed class ConditionalApology : IPassageRule
{
    // Words between the regret and the condition that hangs on it, or the other way round.
    private const int FarthestCondition = 12;
    private const int FarthestInvitation = 8;
    private const int FarthestQuestion = 5;

    /// <inheritdoc/>
    public RuleInfo Rule => ToneRules.ConditionalApology;

    /// <inheritdoc/>
    public ImmutableArray<WordRange> Find(ApologyReading reading) =>
        [.. reading.Of(PhraseKind.Condition).Where(condition => IsOnRegret(reading, condition)),
         .. reading.Of(PhraseKind.Vague).Where(vague => HasRegret(reading, reading.SentenceOf(vague.First)))];

    private static bool IsOnRegret(ApologyReading reading, WordRange condition)
    {
        var sentence = reading.SentenceOf(condition.First);
        if (!HasRegret(reading, sentence) || IsPartOfRegret(reading, condition)) return false;
        if (reading.HasIn(PhraseKind.Invitation, new WordRange(condition.Last + 1, Math.Min(sentence.Last, condition.Last + FarthestInvitation)))) return false;
        return RegretBefore(reading, condition, sentence) || RegretAfter(reading, condition, sentence);
    }

    // "Be om ursäkt": the preposition belongs to the regret.
    private static bool IsPartOfRegret(ApologyReading reading, WordRange condition) =>
        ApologyReading.LastBefore(reading.Of(PhraseKind.Sorry), condition.First + 1) is { } sorry && sorry.Holds(condition.First)
        && (sorry.First == condition.First || sorry.Last > condition.First);

    // "We are sorry if": the condition follows, in the same breath or after one comma, and no question or offer stands between.
    private static bool RegretBefore(ApologyReading reading, WordRange condition, WordRange sentence)
    {
        if (LastRegretBefore(reading, condition.First) is not { } regret || regret.First < sentence.First) return false;
        var between = new WordRange(regret.Last + 1, condition.First - 1);
        if (between.Count > FarthestCondition || IsInOtherSection(reading, regret.First, condition.First)) return false;
        if (condition.First > sentence.First && reading.HasIn(PhraseKind.And, new WordRange(condition.First - 1, condition.First - 1))) return false;
        if (ApologyReading.FirstIn(reading.Acts, between) is not null) return false;
        if (IsPreposition(reading, condition, regret)) return false;
        return !reading.HasIn(PhraseKind.Ask, new WordRange(Math.Max(regret.Last + 1, condition.First - FarthestQuestion), condition.First - 1));
    }

    // "If anything went wrong, we apologise": the sentence opens with the condition, and the regret is not joined to it by "and".
    private static bool RegretAfter(ApologyReading reading, WordRange condition, WordRange sentence)
    {
        if (condition.First > sentence.First + 1) return false;
        if (FirstRegretAfter(reading, condition, sentence) is not { } regret) return false;
        var clause = reading.ClauseOf(regret.First);
        return !IsInOtherSection(reading, regret.First, condition.First)
            && (clause.Holds(condition.First) || !reading.HasIn(PhraseKind.And, new WordRange(clause.First, clause.First)));
    }

    // Swedish "om" is a condition after a pause or right after the regret; elsewhere it means "about".
    private static bool IsPreposition(ApologyReading reading, WordRange condition, WordRange regret) =>
        reading.Text[condition.First] is "om" && condition.First > regret.Last + 1 && reading.ClauseOf(condition.First).First != condition.First;

    private static bool IsInOtherSection(ApologyReading reading, int left, int right) => reading.Text.Words[left].Section != reading.Text.Words[right].Section;

    private static bool HasRegret(ApologyReading reading, WordRange sentence) =>
        reading.HasIn(PhraseKind.Sorry, sentence) || reading.HasIn(PhraseKind.Soft, sentence) || reading.HasIn(PhraseKind.Regretted, sentence);

    private static WordRange? LastRegretBefore(ApologyReading reading, int word) =>
        Regrets(reading).Select(regrets => ApologyReading.LastBefore(regrets, word)).Max(regret => regret?.Last) is { } last ? new WordRange(last, last) : null;

    private static WordRange? FirstRegretAfter(ApologyReading reading, WordRange condition, WordRange sentence) =>
        Regrets(reading).Select(regrets => ApologyReading.FirstIn(regrets, new WordRange(condition.Last + 1, sentence.Last))).Min(regret => regret?.First) is { } first
            ? new WordRange(first, first) : null;

    private static ImmutableArray<WordRange>[] Regrets(ApologyReading reading) =>
        [reading.Of(PhraseKind.Sorry), reading.Of(PhraseKind.Soft), reading.Of(PhraseKind.Regretted)];
}
