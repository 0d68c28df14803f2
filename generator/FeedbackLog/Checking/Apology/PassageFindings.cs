using System.Collections.Immutable;
using FeedbackLog.Diagnostics;
using FeedbackLog.Entries;

namespace FeedbackLog.Checking.Apology;

/// <summary>Tells where an apology section breaks the rules about apologies: each rule once per sentence.</summary>
internal static class PassageFindings
{
    /// <summary>Adds what the rules about apologies find in this section; nothing in another section.</summary>
    public static void Check(SectionReading section, ICollection<Diagnostic> findings)
    {
        if (section.Section.Key != "apology" || ApologyReading.Of(section.Text, section.File.Language) is not { } reading) return;
        foreach (var rule in ApologyJudge.Rules)
            foreach (var words in OnePerSentence(reading, rule.Find(reading)))
            {
                if (rule.Rule != ToneRules.NoApology) findings.Add(section.At(rule.Rule, words, rule.Rule.Variants[0]));
                else if (!IsUnfounded(section.Entry)) findings.Add(AtHeading(section, rule.Rule));
            }
    }

    // Where nothing changes for a stated reason, the complaint may have been unfounded, and a made-up regret would be worse than none.
    private static bool IsUnfounded(Entry entry) => entry.Facts is { Outcome: Vocabulary.NoChange, NoChangeReason: not null };

    private static Diagnostic AtHeading(SectionReading section, RuleInfo rule) =>
        rule.At(section.File.Source, section.Section.HeadingSpan, rule.Variants[0], ("section", section.Section.Heading));

    private static IEnumerable<WordRange> OnePerSentence(ApologyReading reading, ImmutableArray<WordRange> found) =>
        found.OrderBy(words => words.First).DistinctBy(words => reading.Text.Words[words.First].Sentence);
}
