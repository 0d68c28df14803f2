using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace FeedbackLog.Prose;

/// <summary>Something that an editor took out of a quotation: <c>[poistettu: nimi]</c>.</summary>
internal sealed class RemovedMark : LeafInline
{
    /// <summary>The words in the brackets, as written.</summary>
    public required string Words { get; init; }
}

/// <summary>Recognises removal marks before Markdown takes the bracket for a link.</summary>
internal sealed class RemovedMarkParser : InlineParser
{
    private const int MaxLength = 80;

    private static readonly string[] Openings = ["[poistettu:", "[borttaget:", "[removed:"];

    public RemovedMarkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text.AsSpan(slice.Start, Math.Min(MaxLength, slice.Length));
        if (!IsOpening(text)) return false;
        var end = text[1..].IndexOfAny("[]\n") + 1;
        if (end <= 0 || text[end] != ']') return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new RemovedMark
        {
            Words = text[1..end].ToString(),
            Span = new Markdig.Syntax.SourceSpan(start, start + end),
            Line = line,
            Column = column,
        };
        slice.Start += end + 1;
        return true;
    }

    private static bool IsOpening(ReadOnlySpan<char> text)
    {
        foreach (var opening in Openings)
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
