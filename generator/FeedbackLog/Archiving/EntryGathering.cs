using System.Collections.Immutable;
using FeedbackLog.Configuration;
using FeedbackLog.Diagnostics;
using FeedbackLog.Entries;

namespace FeedbackLog.Archiving;

/// <summary>Brings the languages of each entry together and finds the file that holds its facts.</summary>
public static class EntryGathering
{
    /// <summary>The archive of these texts. Every breach is a finding; the archive holds what could be read.</summary>
    public static Outcome<Archive> Gather(IEnumerable<EntryText> texts, SiteConfig config)
    {
        var groups = texts.GroupBy(text => text.Id, StringComparer.Ordinal).Select(group => group.ToImmutableArray()).ToArray();
        var gathered = new Outcome<Entry>[groups.Length];
        Parallel.For(0, groups.Length, index => gathered[index] = GatherOne(groups[index], config));
        return new Outcome<Archive>(
            Archive.Of(gathered.Select(outcome => outcome.Value!)),
            [.. gathered.SelectMany(outcome => outcome.Findings)]);
    }

    private static Outcome<Entry> GatherOne(ImmutableArray<EntryText> files, SiteConfig config)
    {
        if (files is [var only] && FactsIn(only) > 0) return Gathered(only, [only], [], config);
        var findings = new List<Diagnostic>();
        var ordered = files.OrderBy(text => text.Source.Path, StringComparer.Ordinal).ToArray();
        var texts = new List<EntryText>();
        foreach (var text in ordered)
        {
            if (texts.Find(earlier => earlier.Language == text.Language) is { } twin)
                findings.Add(ConsistencyRules.IdUsedTwice.About(text.Source.Path, "language", ("id", text.Id), ("other", twin.Source.Path)));
            else texts.Add(text);
        }
        var source = FindSource(texts, config);
        if (source is null)
        {
            findings.Add(ConsistencyRules.NoSource.About(texts[0].Source.Path, "none", ("id", texts[0].Id)));
            source = texts[0];
        }
        return Gathered(source, [source, .. texts.Where(text => text != source).OrderBy(text => text.Language, StringComparer.Ordinal)], findings, config);
    }

    // The source stands first among the texts.
    private static Outcome<Entry> Gathered(EntryText source, ImmutableArray<EntryText> texts, List<Diagnostic> findings, SiteConfig config)
    {
        var facts = FactsParser.Parse(source, config);
        findings.AddRange(facts.Findings);
        foreach (var text in texts)
            if (text != source) ReportFacts(text, source, findings);
        var entry = new Entry(source.Id, facts.Value!, texts);
        Completeness.Check(entry, config, findings);
        return new Outcome<Entry>(entry, [.. findings]);
    }

    // The source is the file with most facts; a stray fact in a translation does not make it the source.
    private static EntryText? FindSource(List<EntryText> texts, SiteConfig config) =>
        texts.Where(text => FactsIn(text) > 0)
            .OrderByDescending(FactsIn)
            .ThenBy(text => config.Languages.IndexOf(text.Language))
            .FirstOrDefault();

    private static int FactsIn(EntryText text)
    {
        var facts = 0;
        foreach (var field in text.Head.Fields)
            if (Vocabulary.IsFact(field.Key)) facts++;
        return facts;
    }

    private static void ReportFacts(EntryText text, EntryText source, List<Diagnostic> findings)
    {
        foreach (var field in text.Head.Fields.Where(field => Vocabulary.IsFact(field.Key)))
            findings.Add(FormatRules.FactInTranslation.At(text.Source, field.KeySpan, "fact", ("key", field.Key), ("other", source.Source.Path)));
    }
}
