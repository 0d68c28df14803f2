using System.Collections.Immutable;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Apology;

/// <summary>Finds apology sections in which nobody apologises.</summary>
internal sealed class NoApology : IPassageRule
{
    // What another rule finds is an apology of a kind, and that finding says what is wrong with it.
    private static readonly ImmutableArray<IPassageRule> KindsOfApology =
        [new ConditionalApology(), new FeelingsOnly(), new BlameShift(), new ExcuseHeavy()];

    /// <inheritdoc/>
    public RuleInfo Rule => ToneRules.NoApology;

    /// <summary>The whole passage, or nothing.</summary>
    public ImmutableArray<WordRange> Find(ApologyReading reading)
    {
        if (reading.Text.Words.IsEmpty || reading.Has(PhraseKind.Sorry, PhraseKind.Regretted)) return [];
        if (reading.Has(PhraseKind.Fault, PhraseKind.Undone) && !reading.Has(PhraseKind.Cleared)) return [];
        if (!reading.OwnMistakes.IsEmpty || KindsOfApology.Any(rule => !rule.Find(reading).IsEmpty)) return [];
        return [new WordRange(0, reading.Text.Words.Length - 1)];
    }
}
