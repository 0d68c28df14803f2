using System.Collections.Immutable;
using FeedbackLog.Configuration;
using FeedbackLog.Diagnostics;
using FeedbackLog.Imaging;
using FeedbackLog.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using SourceSpan = FeedbackLog.Text.SourceSpan;

namespace FeedbackLog.Prose;

/// <summary>The text under one level-2 heading.</summary>
/// <param name="Heading">The heading's words; null for the text before the first heading.</param>
/// <param name="HeadingSpan">Where the heading stands; where the text begins when there is none.</param>
/// <param name="Body">The text as safe HTML, the heading left out.</param>
/// <param name="Plain">The text without mark-up, the heading left out.</param>
public sealed record ProsePart(string? Heading, SourceSpan HeadingSpan, RichText Body, PlainText Plain);

/// <summary>Parses CommonMark with tables, once, into parts or into one whole.</summary>
public static class ProseParser
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>The parts of a range of a file, in their order; text before the first level-2 heading comes first, without a heading.</summary>
    public static ImmutableArray<ProsePart> ParseParts(SourceFile file, SourceSpan body, SiteConfig config, ICollection<Diagnostic> findings, MediaShelf? media = null)
    {
        var desk = ProseDesk.Take();
        var writer = new ProseWriter(file, body.Start, config, findings, media ?? MediaShelf.Empty, desk);
        var parts = ImmutableArray.CreateBuilder<ProsePart>();
        string? heading = null;
        var place = new SourceSpan(body.Start, body.Start);
        foreach (var block in Parse(file, body, findings))
        {
            if (block is not HeadingBlock { Level: 2 } next)
            {
                writer.Write(block);
                continue;
            }
            parts.Add(PartOf(heading, place, writer));
            heading = ProseWriter.WordsOf(next);
            place = new SourceSpan(next.Span.Start, next.Span.End + 1).Shift(body.Start);
        }
        parts.Add(PartOf(heading, place, writer));
        desk.GiveBack();
        if (parts[0].Heading is null && parts[0].Body.Markup.Length == 0) parts.RemoveAt(0);
        return parts.DrainToImmutable();
    }

    /// <summary>A range of a file as one text, headings included; the heading of the result is null.</summary>
    public static ProsePart ParseWhole(SourceFile file, SourceSpan body, SiteConfig config, ICollection<Diagnostic> findings, MediaShelf? media = null)
    {
        var desk = ProseDesk.Take();
        var writer = new ProseWriter(file, body.Start, config, findings, media ?? MediaShelf.Empty, desk);
        foreach (var block in Parse(file, body, findings)) writer.Write(block);
        var whole = PartOf(null, new SourceSpan(body.Start, body.Start), writer);
        desk.GiveBack();
        return whole;
    }

    private static ProsePart PartOf(string? heading, SourceSpan place, ProseWriter writer)
    {
        var (html, plain) = writer.Take();
        return new ProsePart(heading, place, html, plain);
    }

    private static MarkdownDocument Parse(SourceFile file, SourceSpan body, ICollection<Diagnostic> findings)
    {
        try
        {
            return Markdown.Parse(file.Text[body.Start..body.End], Pipeline);
        }
        catch (ArgumentException tooDeep) when (tooDeep.Message.Contains("nested", StringComparison.Ordinal))
        {
            // Markdig stops by itself at 128 levels; ours is the lower limit, so this is the same finding.
            findings.Add(FormatRules.TooComplex.At(file, body, "nesting", ("limit", "64")));
            return [];
        }
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true }
            .UsePipeTables()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .DisableHtml();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new RemovedMarkParser());
        return builder.Build();
    }
}
