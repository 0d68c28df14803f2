using System.Collections.Immutable;
using FeedbackLog.Configuration;
using FeedbackLog.Diagnostics;
using FeedbackLog.Imaging;
using FeedbackLog.Prose;
using FeedbackLog.Text;

namespace FeedbackLog.Entries;

/// <summary>Turns the parts of an entry's text into its sections.</summary>
public static class SectionParser
{
    /// <summary>The sections in the order of the file; unknown, repeated and misplaced ones are findings.</summary>
    public static ImmutableArray<Section> Parse(
        SourceFile file, SourceSpan body, string language, SiteConfig config, ICollection<Diagnostic> findings, MediaShelf? media = null)
    {
        var sections = ImmutableArray.CreateBuilder<Section>();
        foreach (var part in ProseParser.ParseParts(file, body, config, findings, media))
        {
            if (part.Heading is null) findings.Add(FormatRules.TextOutsideSections.At(file, FirstLine(file, part.HeadingSpan), "before"));
            else if (Recognise(part, language, config) is { } section) sections.Add(section);
            else findings.Add(UnknownSection(file, part, language, config));
        }
        ReportOrder(file, sections, findings);
        return sections.DrainToImmutable();
    }

    private static Section? Recognise(ProsePart part, string language, SiteConfig config)
    {
        var heading = part.Heading!;
        Period? month = null;
        var space = heading.LastIndexOf(' ');
        if (space > 0 && Period.ParseMonth(heading[(space + 1)..]) is { } parsed) (heading, month) = (heading[..space].TrimEnd(), parsed);
        var key = SectionHeadings.SectionOf(heading, language, config);
        if (key is null || key == "update" != month is not null) return null;
        return new Section(key, part.Heading!, month, part.Body, part.Plain, part.HeadingSpan);
    }

    private static Diagnostic UnknownSection(SourceFile file, ProsePart part, string language, SiteConfig config)
    {
        var known = SectionHeadings.HeadingsOf(language, config)
            .Select(heading => heading == SectionHeadings.HeadingOf("update", language) ? heading + " 2026-07" : heading).ToArray();
        if (SectionHeadings.LanguageOf(part.Heading!) is { } other && other != language)
        {
            var heading = SectionHeadings.HeadingOf(SectionHeadings.SectionOf(part.Heading!, other, config)!, language);
            return FormatRules.UnknownSection.At(file, part.HeadingSpan, "other-language", ("heading", heading));
        }
        return NearestName.Of(part.Heading!, known) is { } nearest
            ? FormatRules.UnknownSection.At(file, part.HeadingSpan, "nearest", ("nearest", nearest))
            : FormatRules.UnknownSection.At(file, part.HeadingSpan, "unknown", ("known", string.Join(", ", known)));
    }

    private static void ReportOrder(SourceFile file, ImmutableArray<Section>.Builder sections, ICollection<Diagnostic> findings)
    {
        for (var index = 1; index < sections.Count; index++)
        {
            var (section, before) = (sections[index], sections[index - 1]);
            if (section.Key != "update" && sections.Take(index).Any(other => other.Key == section.Key))
                findings.Add(FormatRules.SectionOrder.At(file, section.HeadingSpan, "twice", ("section", section.Heading)));
            else if (SectionHeadings.IndexOf(section.Key) < SectionHeadings.IndexOf(before.Key))
                findings.Add(FormatRules.SectionOrder.At(file, section.HeadingSpan, "order", ("section", section.Heading), ("other", before.Heading)));
        }
    }

    private static SourceSpan FirstLine(SourceFile file, SourceSpan start)
    {
        var from = start.Start;
        while (from < file.Text.Length && file.Text[from] == '\n') from++;
        var end = file.Text.IndexOf('\n', from);
        return new SourceSpan(from, end < 0 ? file.Text.Length : end);
    }
}
