using System.Collections.Immutable;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Apology;

/// <summary>Finds mistakes that nobody made: "mistakes were made", "is regretted".</summary>
internal sealed class PassiveEvasion : IPassageRule
{
    private static readonly FeelingsOnly Feelings = new();

    // What evades only where nobody says sorry.
    private static readonly ImmutableArray<PhraseKind> Agentless = [PhraseKind.Undone, PhraseKind.Regretted, PhraseKind.Process];

    /// <inheritdoc/>
    public RuleInfo Rule => ToneRules.PassiveEvasion;

    /// <summary>Passives are ordinary language; they evade only where no sentence says who did it.</summary>
    public ImmutableArray<WordRange> Find(ApologyReading reading)
    {
        if (!reading.Acts.IsEmpty || !reading.OwnMistakes.IsEmpty) return [];
        ImmutableArray<WordRange> feelings = [.. Feelings.Find(reading).OrderBy(words => words.First)];
        var found = reading.Of(PhraseKind.Fault).Where(fault => IsAgentless(reading, reading.SentenceOf(fault.First)));
        if (!reading.Has(PhraseKind.Sorry)) found = found.Concat(Agentless.SelectMany(kind => reading.Of(kind)));
        return [.. found.Where(words => IsAboutDeed(reading, feelings, reading.SentenceOf(words.First)))];
    }

    // Regret for a feeling is for the rule about feelings, somebody else's deed for the rule about blame.
    private static bool IsAboutDeed(ApologyReading reading, ImmutableArray<WordRange> feelings, WordRange sentence) =>
        ApologyReading.FirstIn(feelings, sentence) is null && ApologyReading.FirstIn(reading.Blames, sentence) is null;

    // A sentence that says sorry has somebody in it, and one that gives a cause is for the rules about excuses and blame.
    private static bool IsAgentless(ApologyReading reading, WordRange sentence) =>
        !reading.HasIn(PhraseKind.Sorry, sentence) && !reading.HasIn(PhraseKind.Cause, sentence);
}
