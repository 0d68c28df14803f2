using System.Collections.Immutable;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Apology;

/// <summary>Finds passages that put the deed on the customer or on somebody else.</summary>
internal sealed class BlameShift : IPassageRule
{
    private static readonly ExcuseHeavy Excuses = new();

    /// <inheritdoc/>
    public RuleInfo Rule => ToneRules.BlameShift;

    /// <summary>A cause outside is no blame where the passage says whose mistake it was.</summary>
    public ImmutableArray<WordRange> Find(ApologyReading reading)
    {
        if (!reading.OwnMistakes.IsEmpty) return [];
        return
        [
            .. reading.Blames.Where(blame => ApologyReading.FirstIn(reading.Acts, reading.SentenceOf(blame.First)) is null),
            .. reading.Of(PhraseKind.NotOurs),
            .. ByOthers(reading),
            .. reading.Of(PhraseKind.Should).Where(should => !reading.HasIn(PhraseKind.Own, reading.ClauseOf(should.First))),
        ];
    }

    // "We are sorry, but the dog walker left the gate open": regret, and then a deed that is nobody's of one's own and no circumstance.
    private static bool TurnsToOthers(ApologyReading reading, WordRange but)
    {
        var sentence = reading.SentenceOf(but.First);
        if (ApologyReading.LastBefore(reading.Of(PhraseKind.Sorry), but.First) is not { } sorry || sorry.First < sentence.First) return false;
        var rest = new WordRange(but.First, sentence.Last);
        return !reading.HasIn(PhraseKind.Own, rest) && !reading.HasIn(PhraseKind.Cause, rest) && !reading.HasIn(PhraseKind.Circumstance, rest)
            && !reading.HasIn(PhraseKind.NoExcuse, rest);
    }

    // Somebody else beside the harm, or after the "but", in a passage where the organisation does nothing itself. A list of circumstances
    // is excuses, not blame.
    private static IEnumerable<WordRange> ByOthers(ApologyReading reading)
    {
        if (!reading.Acts.IsEmpty || !reading.Has(PhraseKind.Other, PhraseKind.But) || !Excuses.Find(reading).IsEmpty) return [];
        return reading.Of(PhraseKind.Other).Where(other => reading.HasIn(PhraseKind.Harm, reading.SentenceOf(other.First)))
            .Concat(reading.Of(PhraseKind.But).Where(but => TurnsToOthers(reading, but)));
    }
}
