using System.Collections.Immutable;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Apology;

/// <summary>Finds passages that put the deed on the customer or on somebody else.</summary>
internal sealed class BlameShift : IPassageRule
{
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
            .. reading.Of(PhraseKind.Should).Where(should => !reading.HasIn(PhraseKind.Own, reading.ClauseOf(should.First))),
        ];
    }
}
