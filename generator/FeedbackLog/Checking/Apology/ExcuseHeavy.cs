using System.Collections.Immutable;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Apology;

/// <summary>Finds apologies that give three causes or more, none of them one's own deed.</summary>
internal sealed class ExcuseHeavy : IPassageRule
{
    // One or two causes explain, three excuse (the rule table of the design: "at least three causes").
    private const int TooManyCauses = 3;

    // Who says whose mistake it was may explain a little more.
    private const int TooManyBesideOwnMistake = 4;

    /// <inheritdoc/>
    public RuleInfo Rule => ToneRules.ExcuseHeavy;

    /// <inheritdoc/>
    public ImmutableArray<WordRange> Find(ApologyReading reading)
    {
        if (reading.Has(PhraseKind.NoExcuse) || !reading.Has(PhraseKind.Cause, PhraseKind.But, PhraseKind.Sorry)) return [];
        var limit = reading.OwnMistakes.IsEmpty ? TooManyCauses : TooManyBesideOwnMistake;
        int causes = 0, circumstances = 0;
        WordRange? first = null;
        foreach (var sentence in reading.Sentences)
        {
            if (OpeningIn(reading, sentence) is not { } opening) continue;
            first ??= opening;
            var rest = new WordRange(opening.First, sentence.Last);
            causes += CausesIn(reading, rest);
            circumstances += reading.CountIn(PhraseKind.Circumstance, rest);
        }
        return first is { } place && Math.Max(causes, circumstances) >= limit ? [place] : [];
    }

    // What opens a cause in the sentence: a word for it, a "but" after the regret, or the first of a list.
    private static WordRange? OpeningIn(ApologyReading reading, WordRange sentence)
    {
        if (ListIn(reading, sentence) is { } list) return list;
        var cause = ApologyReading.FirstIn(reading.Of(PhraseKind.Cause), sentence);
        var but = reading.Has(PhraseKind.Sorry) ? ApologyReading.FirstIn(reading.Of(PhraseKind.But), sentence) : null;
        return cause is { } opened && but is { } turned && turned.First < opened.First ? but : cause ?? but;
    }

    // "The machine broke, the part was sold out, the fitter fell ill. Sorry.": nothing but circumstances needs no word for a cause.
    private static WordRange? ListIn(ApologyReading reading, WordRange sentence) =>
        reading.Has(PhraseKind.Sorry) && !reading.HasIn(PhraseKind.Sorry, sentence) && !reading.HasIn(PhraseKind.Own, sentence)
        && CausesIn(reading, sentence) >= TooManyCauses
            ? sentence : null;

    // Clauses that follow, parted by commas and "and", two words or longer, in which the organisation does nothing itself.
    private static int CausesIn(ApologyReading reading, WordRange words)
    {
        var count = 0;
        for (var first = words.First; first <= words.Last;)
        {
            var last = first;
            while (last < words.Last && !BeginsClause(reading, last + 1)) last++;
            var clause = new WordRange(first, last);
            if (clause.Count >= 2 && ApologyReading.FirstIn(reading.Acts, clause) is null && !reading.HasIn(PhraseKind.Sorry, clause)) count++;
            first = last + 1;
        }
        return count;
    }

    private static bool BeginsClause(ApologyReading reading, int word) =>
        reading.Text.Words[word].Clause != reading.Text.Words[word - 1].Clause || reading.HasIn(PhraseKind.And, new WordRange(word, word));
}
