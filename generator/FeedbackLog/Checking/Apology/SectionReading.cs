using FeedbackLog.Diagnostics;
using FeedbackLog.Entries;

namespace FeedbackLog.Checking.Apology;

/// <summary>A section in words, split once for all rules, with the phrases in it that spoil any text.</summary>
/// <param name="Entry">The entry that the text belongs to.</param>
/// <param name="File">The text that the section stands in.</param>
/// <param name="Section">The section.</param>
/// <param name="Text">What it says.</param>
/// <param name="Phrases">Filler and officialese, by their first words; empty in a language without a list.</param>
internal sealed record SectionReading(Entry Entry, EntryText File, Section Section, ApologyText Text, IReadOnlyList<PhraseHit> Phrases)
{
    /// <summary>The reading of a section.</summary>
    public static SectionReading Of(Entry entry, EntryText file, Section section)
    {
        var text = ApologyText.Of(section.Plain.Text);
        return new SectionReading(entry, file, section, text, PhraseBook.OfStyle(file.Language)?.FindIn(text) ?? []);
    }

    /// <summary>The phrases of one kind that share no word with one before them.</summary>
    public IEnumerable<PhraseHit> Apart(PhraseKind kind)
    {
        var told = -1;
        foreach (var hit in Phrases)
        {
            if (hit.Phrase.Kind != kind || hit.Words.First <= told) continue;
            yield return hit;
            told = hit.Words.Last;
        }
    }

    /// <summary>A finding that points at these words in the source.</summary>
    public Diagnostic At(RuleInfo rule, WordRange words, string variant, params (string Name, string Value)[] arguments) =>
        rule.At(File.Source, Section.Plain.SourceOf(Text.Words[words.First].Start, Text.Words[words.Last].End), variant, arguments);
}

/// <summary>A rule about the words of one section.</summary>
internal interface ISectionRule
{
    /// <summary>What the rule is called.</summary>
    RuleInfo Rule { get; }

    /// <summary>Adds what the rule finds in this section. Called from several threads at once.</summary>
    void Check(SectionReading reading, ICollection<Diagnostic> findings);
}
