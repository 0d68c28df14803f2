using System.Collections.Immutable;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Apology;

/// <summary>Finds mistakes that nobody made: "mistakes were made", "is regretted".</summary>
internal sealed class PassiveEvasion : IPassageRule
{
    /// <inheritdoc/>
    public RuleInfo Rule => ToneRules.PassiveEvasion;

    /// <summary>Passives are ordinary language; they evade only where no sentence says who did it.</summary>
    public ImmutableArray<WordRange> Find(ApologyReading reading)
    {
        if (!reading.Acts.IsEmpty || !reading.OwnMistakes.IsEmpty) return [];
        var faults = reading.Of(PhraseKind.Fault).Where(fault => IsAgentless(reading, reading.SentenceOf(fault.First)));
        if (reading.Has(PhraseKind.Sorry)) return [.. faults];
        return [.. faults, .. reading.Of(PhraseKind.Undone), .. reading.Of(PhraseKind.Regretted), .. reading.Of(PhraseKind.Process)];
    }

    // A sentence that says sorry has somebody in it, and one that gives a cause is for the rules about excuses and blame.
    private static bool IsAgentless(ApologyReading reading, WordRange sentence) =>
        !reading.HasIn(PhraseKind.Sorry, sentence) && !reading.HasIn(PhraseKind.Cause, sentence);
}
