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
        foreach (var hit in reading.Apart(PhraseKind.Filler)) findings.Add(reading.At(Rule, hit.Words, "filler"));
    }
}
