using System.Collections.Immutable;
using FeedbackLog.Diagnostics;
using FeedbackLog.Entries;

namespace FeedbackLog.Checking.Apology;

/// <summary>
/// Runs the rules about tone over a text. The section "Problem" is left alone: it holds the customer's words. Each other section is split
/// into words once, and all rules share them, so that the cost stays linear in the text.
/// </summary>
internal static class ToneCheck
{
    private static readonly ImmutableArray<ISectionRule> SectionRules = [new FillerPhrase(), new LongSentence(), new Officialese()];

    /// <summary>Adds what the rules find in one text of an entry.</summary>
    public static void Check(Entry entry, EntryText text, ICollection<Diagnostic> findings)
    {
        foreach (var section in text.Sections)
        {
            if (section.Key == "problem" || section.Plain.Text.Length == 0) continue;
            var reading = SectionReading.Of(entry, text, section);
            PassageFindings.Check(reading, findings);
            foreach (var rule in SectionRules) rule.Check(reading, findings);
        }
    }
}
