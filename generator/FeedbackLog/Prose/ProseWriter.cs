using System.Globalization;
using System.Text;
using FeedbackLog.Configuration;
using FeedbackLog.Diagnostics;
using FeedbackLog.Imaging;
using FeedbackLog.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = FeedbackLog.Text.SourceSpan;

namespace FeedbackLog.Prose;

/// <summary>
/// Writes Markdown blocks as HTML from an allow-list: every element and attribute is made here, none is copied from the text.
/// What is not on the list is written as the text that it is.
/// </summary>
internal sealed class ProseWriter(SourceFile file, int offset, SiteConfig config, ICollection<Diagnostic> findings, MediaShelf media, ProseDesk desk)
{
    /// <summary>How deep quotes and lists may stand in one another (safety: input limits).</summary>
    public const int MaxNesting = 64;

    /// <summary>How many links one file may hold (safety: input limits).</summary>
    public const int MaxLinks = 500;

    /// <summary>How many cells the tables of one file may hold (safety: input limits).</summary>
    public const int MaxCells = 2000;

    private readonly List<AddressGap> gaps = [];
    private readonly StringBuilder html = desk.Html;
    private readonly PlainTextBuilder plain = desk.Plain;
    private HashSet<string>? headingIds;
    private int links;
    private int cells;
    private bool tooDeep;
    private bool hasPicture;

    /// <summary>Writes one block; call <see cref="Take"/> when a section is complete.</summary>
    public void Write(Block block) => WriteBlock(block, 1, isTight: false);

    /// <summary>What was written since the last call.</summary>
    public (RichText Html, PlainText Plain) Take()
    {
        var taken = (new RichText(html.ToString(), [.. gaps]), plain.Take());
        html.Clear();
        gaps.Clear();
        return taken;
    }

    /// <summary>The plain words of a heading.</summary>
    public static string WordsOf(LeafBlock block) => WordsOf(block.Inline);

    private static string WordsOf(ContainerInline? container)
    {
        if (container?.FirstChild is LiteralInline { NextSibling: null } only) return only.Content.AsSpan().Trim().ToString();
        var words = new StringBuilder();
        foreach (var literal in container?.Descendants() ?? [])
        {
            if (literal is LiteralInline text) words.Append(text.Content.AsSpan());
            else if (literal is HtmlEntityInline entity) words.Append(entity.Transcoded.AsSpan());
            else if (literal is CodeInline code) words.Append(code.ContentSpan);
            else if (literal is LineBreakInline) words.Append(' ');
        }
        return words.ToString().Trim();
    }

    private void WriteBlock(Block block, int depth, bool isTight)
    {
        if (depth > MaxNesting) { ReportTooDeep(block); return; }
        switch (block)
        {
            case HeadingBlock heading: WriteHeading(heading); break;
            case ParagraphBlock paragraph: WriteParagraph(paragraph, isTight); break;
            case ListBlock list: WriteList(list, depth); break;
            case QuoteBlock quote: WriteContainer("blockquote", quote, depth); break;
            case CodeBlock code: WriteCode(code); break;
            case ThematicBreakBlock: html.Append("<hr>\n"); break;
            case Table table: WriteTable(table); break;
            case LinkReferenceDefinitionGroup or BlankLineBlock: break;
            default: WriteAsText(block.Span); break;
        }
        plain.EndBlock();
    }

    private void WriteHeading(HeadingBlock heading)
    {
        if (heading.Level is < 2 or > 5) findings.Add(FormatRules.RefusedMarkup.At(file, SpanOf(heading.Span), "heading"));
        var level = Math.Clamp(heading.Level, 2, 5).ToString(CultureInfo.InvariantCulture);
        html.Append("<h").Append(level).Append(" id=\"").Append(HeadingId(WordsOf(heading))).Append("\">");
        WriteInlines(heading.Inline);
        html.Append("</h").Append(level).Append(">\n");
    }

    // The prefix keeps ids of people's headings apart from the page's own and from names that scripts see (DOM clobbering).
    private string HeadingId(string words)
    {
        headingIds ??= new HashSet<string>(StringComparer.Ordinal);
        var id = "h-" + Slug.From(words);
        for (var number = 2; !headingIds.Add(id); number++) id = $"h-{Slug.From(words)}-{number}";
        return id;
    }

    private void WriteParagraph(ParagraphBlock paragraph, bool isTight)
    {
        if (!isTight) html.Append("<p>");
        WriteInlines(paragraph.Inline);
        if (!isTight) html.Append("</p>\n");
    }

    private void WriteContainer(string element, ContainerBlock container, int depth)
    {
        html.Append('<').Append(element).Append(">\n");
        foreach (var block in container) WriteBlock(block, depth + 1, isTight: false);
        html.Append("</").Append(element).Append(">\n");
    }

    private void WriteList(ListBlock list, int depth)
    {
        html.Append(list.IsOrdered ? "<ol" : "<ul");
        if (list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start != 1)
            html.Append(" start=\"").Append(start.ToString(CultureInfo.InvariantCulture)).Append('"');
        html.Append(">\n");
        foreach (var item in list)
        {
            html.Append("<li>");
            foreach (var block in (ContainerBlock)item) WriteBlock(block, depth + 2, isTight: !list.IsLoose);
            html.Append("</li>\n");
        }
        html.Append(list.IsOrdered ? "</ol>\n" : "</ul>\n");
    }

    private void WriteCode(CodeBlock code)
    {
        html.Append("<pre><code>");
        var lines = code.Lines;
        for (var index = 0; index < lines.Count; index++)
        {
            ref var line = ref lines.Lines[index];
            AppendText(line.Slice.AsSpan(), line.Position);
            html.Append('\n');
            plain.AddBreak();
        }
        html.Append("</code></pre>\n");
    }

    private void WriteTable(Table table)
    {
        // The frame lets a wide table scroll by itself; the keyboard reaches it through tabindex.
        html.Append("<div class=\"table\" tabindex=\"0\">\n<table>\n");
        var inBody = false;
        foreach (var row in table.OfType<TableRow>())
        {
            if (row.IsHeader) html.Append("<thead>\n");
            else if (!inBody) { html.Append("<tbody>\n"); inBody = true; }
            WriteRow(table, row);
            if (row.IsHeader) html.Append("</thead>\n");
        }
        html.Append(inBody ? "</tbody>\n</table>\n</div>\n" : "</table>\n</div>\n");
    }

    private void WriteRow(Table table, TableRow row)
    {
        html.Append("<tr>\n");
        for (var index = 0; index < row.Count; index++)
        {
            if (++cells == MaxCells + 1) findings.Add(FormatRules.TooComplex.At(file, SpanOf(row.Span), "cells", Limit(MaxCells)));
            var alignment = index < table.ColumnDefinitions.Count ? table.ColumnDefinitions[index].Alignment : null;
            html.Append(row.IsHeader ? "<th scope=\"col\"" : "<td").Append(alignment switch
            {
                TableColumnAlign.Right => " class=\"right\">",
                TableColumnAlign.Center => " class=\"center\">",
                _ => ">",
            });
            foreach (var block in (ContainerBlock)row[index])
                if (block is LeafBlock leaf) WriteInlines(leaf.Inline);
            html.Append(row.IsHeader ? "</th>\n" : "</td>\n");
            plain.EndBlock();
        }
        html.Append("</tr>\n");
    }

    private void WriteInlines(ContainerInline? container, int depth = 1)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling) WriteInline(inline, depth);
    }

    private void WriteInline(Inline inline, int depth)
    {
        if (depth > MaxNesting) { ReportTooDeep(inline); return; }
        switch (inline)
        {
            case LiteralInline literal: WriteLiteral(literal); break;
            case HtmlEntityInline entity: AppendText(entity.Transcoded.AsSpan(), entity.Span); break;
            case LineBreakInline line: html.Append(line.IsHard ? "<br>\n" : "\n"); plain.AddBreak(); break;
            case EmphasisInline emphasis: WriteElement(ElementOf(emphasis), emphasis, depth); break;
            case CodeInline code: WriteInlineCode(code); break;
            case RemovedMark removed: WriteRemoved(removed); break;
            case LinkInline { IsImage: true } image: WriteImage(image); break;
            case LinkInline link: WriteWordedLink(link, depth); break;
            case AutolinkInline link: WriteAutolink(link); break;
            case ContainerInline other: WriteInlines(other, depth + 1); break;
            default: WriteAsText(inline.Span); break;
        }
    }

    // HTML is shown as the signs that it is made of. A comment is an error: its writer takes it to be unseen.
    private void WriteLiteral(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        if (HtmlInText.Find(text, literal.IsFirstCharacterEscaped ? 1 : 0) is { } found)
        {
            var place = found.Shift(SpanOf(literal.Span).End - text.Length);
            findings.Add(text[found.Start + 1] == '!'
                ? FormatRules.RefusedMarkup.At(file, place, "comment")
                : FormatRules.RefusedMarkup.At(file, place, "html").As(Severity.Warning));
        }
        AppendText(text, literal.Span);
    }

    private static string ElementOf(EmphasisInline emphasis) => emphasis switch
    {
        { DelimiterChar: '~' } => "del",
        { DelimiterCount: 2 } => "strong",
        _ => "em",
    };

    private void WriteElement(string element, ContainerInline content, int depth)
    {
        html.Append('<').Append(element).Append('>');
        WriteInlines(content, depth + 1);
        html.Append("</").Append(element).Append('>');
    }

    private void WriteInlineCode(CodeInline code)
    {
        html.Append("<code>");
        AppendText(code.ContentSpan, code.Span);
        html.Append("</code>");
    }

    private void WriteRemoved(RemovedMark removed)
    {
        html.Append("<span class=\"removed\">");
        AppendText("[" + removed.Words + "]", removed.Span);
        html.Append("</span>");
    }

    // Whatever becomes of the picture, the words that stand for it are read and searched like all others.
    private void WriteImage(LinkInline image)
    {
        foreach (var word in image.Descendants())
        {
            if (word is LiteralInline literal) plain.Add(literal.Content.AsSpan(), SpanOf(literal.Span));
            else if (word is HtmlEntityInline entity) plain.Add(entity.Transcoded.AsSpan(), SpanOf(entity.Span));
            else if (word is CodeInline code) plain.Add(code.ContentSpan, SpanOf(code.Span));
            else if (word is LineBreakInline) plain.AddBreak();
        }
        var alternative = WordsOf(image);
        var picture = PictureGate.Judge(image.Url ?? "", alternative, media);
        foreach (var (rule, variant) in picture.Refusals) findings.Add(rule.At(file, SpanOf(image.Span), variant, PictureGate.Limits(variant)));
        if (picture.Source is not { Cleaned.Image: { } clean, PublishedAt: { } path } source) HtmlText.AppendEscaped(html, alternative);
        else AppendPicture(source, clean, path, alternative, SpanOf(image.Span));
    }

    private void AppendPicture(MediaSource source, CleanImage clean, OutputPath path, string alternative, SourceSpan place)
    {
        html.Append("<img src=\"");
        gaps.Add(new AddressGap(html.Length, path.Value, place, source));
        html.Append("\" alt=\"");
        HtmlText.AppendEscaped(html, alternative);
        html.Append(CultureInfo.InvariantCulture, $"\" width=\"{clean.Width}\" height=\"{clean.Height}\"");
        // The first picture is likely to be in view at once; the others wait until they are.
        html.Append(hasPicture ? " loading=\"lazy\" decoding=\"async\">" : " decoding=\"async\">");
        hasPicture = true;
    }

    private void WriteWordedLink(LinkInline link, int depth)
    {
        var isOpen = OpenLink(link.Url ?? "", link.Span);
        WriteInlines(link, depth + 1);
        if (isOpen) html.Append("</a>");
    }

    private void WriteAutolink(AutolinkInline link)
    {
        var isOpen = OpenLink(link.IsEmail ? "mailto:" + link.Url : link.Url, link.Span);
        AppendText(link.Url, link.Span);
        if (isOpen) html.Append("</a>");
    }

    // False for a refused link: its words stand without it.
    private bool OpenLink(string target, Markdig.Syntax.SourceSpan place)
    {
        if (++links == MaxLinks + 1) findings.Add(FormatRules.TooComplex.At(file, SpanOf(place), "links", Limit(MaxLinks)));
        var gated = LinkGate.Judge(target, config);
        if (RefusalOf(gated.Kind) is { } refusal)
        {
            findings.Add(FormatRules.RefusedLink.At(file, SpanOf(place), refusal));
            return false;
        }
        html.Append("<a href=\"");
        var address = HtmlText.Escape(gated.Address);
        if (gated.Kind == LinkKind.Internal) gaps.Add(new AddressGap(html.Length, address, SpanOf(place)));
        else html.Append(address);
        html.Append("\">");
        return true;
    }

    private static string? RefusalOf(LinkKind kind) => kind switch
    {
        LinkKind.RefusedScheme => "scheme",
        LinkKind.RefusedForm => "form",
        LinkKind.RefusedContact => "contact",
        _ => null,
    };

    private void WriteAsText(Markdig.Syntax.SourceSpan place)
    {
        var span = SpanOf(place);
        AppendText(file.Text.AsSpan(span.Start, Math.Min(span.End, file.Text.Length) - span.Start), place);
    }

    private void AppendText(ReadOnlySpan<char> text, int position) =>
        AppendText(text, new Markdig.Syntax.SourceSpan(position, position + text.Length - 1));

    private void AppendText(ReadOnlySpan<char> text, Markdig.Syntax.SourceSpan place)
    {
        HtmlText.AppendEscaped(html, text);
        plain.Add(text, SpanOf(place));
    }

    private void ReportTooDeep(MarkdownObject place)
    {
        if (!tooDeep) findings.Add(FormatRules.TooComplex.At(file, SpanOf(place.Span), "nesting", Limit(MaxNesting)));
        tooDeep = true;
    }

    private static (string, string) Limit(int limit) => ("limit", limit.ToString(CultureInfo.InvariantCulture));

    // Markdig's spans include their last character.
    private SourceSpan SpanOf(Markdig.Syntax.SourceSpan span) => new(offset + span.Start, offset + Math.Max(span.Start, span.End + 1));
}
