using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Apology;

/// <summary>Finds words of offices and statutes, and proposes what a person would say.</summary>
internal sealed class Officialese : ISectionRule
{
    /// <inheritdoc/>
    public RuleInfo Rule => ToneRules.Officialese;

    /// <inheritdoc/>
    public void Check(SectionReading reading, ICollection<Diagnostic> findings)
    {
        foreach (var hit in reading.Apart(PhraseKind.Officialese))
            findings.Add(hit.Phrase.Plainer.Length == 0
                ? reading.At(Rule, hit.Words, "leave-out")
                : reading.At(Rule, hit.Words, "plainer", ("nearest", hit.Phrase.Plainer)));
    }
}
