using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Apology;

/// <summary>Finds phrases that fill a letter and say nothing.</summary>
internal sealed class FillerPhrase : ISectionRule
{
    /// <inheritdoc/>
    public RuleInfo Rule => ToneRules.FillerPhrase;

    /// <inheritdoc/>
    public void Check(SectionReading reading, ICollection<Diagnostic> findings)
    {
        var told = -1;
        foreach (var hit in reading.Phrases)
        {
            if (hit.Phrase.Kind != PhraseKind.Filler || hit.Words.First <= told) continue;
            findings.Add(reading.At(Rule, hit.Words, "filler"));
            told = hit.Words.Last;
        }
    }
}
