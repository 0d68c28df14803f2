using System.Collections.Immutable;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Apology;

/// <summary>Finds apologies that the next clause takes back: "we are sorry, but".</summary>
internal sealed class ApologyBut : IPassageRule
{
    private const int FarthestBut = 12;

    /// <inheritdoc/>
    public RuleInfo Rule => ToneRules.ApologyBut;

    /// <inheritdoc/>
    public ImmutableArray<WordRange> Find(ApologyReading reading) =>
        [.. reading.Of(PhraseKind.But).Where(but => TakesBack(reading, but))];

    private static bool TakesBack(ApologyReading reading, WordRange but)
    {
        var sentence = reading.SentenceOf(but.First);
        if (ApologyReading.LastBefore(reading.Of(PhraseKind.Sorry), but.First) is not { } sorry || sorry.First < sentence.First) return false;
        if (but.First - sorry.Last > FarthestBut || reading.Text.Words[sorry.First].Section != reading.Text.Words[but.First].Section) return false;
        var rest = new WordRange(but.First, sentence.Last);
        return !reading.HasIn(PhraseKind.NoExcuse, rest) && ApologyReading.FirstIn(reading.OwnMistakes, rest) is null;
    }
}
