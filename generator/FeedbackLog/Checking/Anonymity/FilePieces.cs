using System.Collections.Immutable;
using FeedbackLog.Prose;
using FeedbackLog.Text;
using FeedbackLog.Yaml;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>
/// Joins what stands in a file into one text with an empty line between the pieces, each letter once, so that a scan reads the file once:
/// values and prose as readers read them, then all the rest (link targets, comments, unused definitions) as it is written.
/// </summary>
internal sealed class FilePieces(SourceFile file)
{
    private readonly BorrowedText text = new(file.Text.Length + 256);
    private readonly ImmutableArray<TextRun>.Builder runs = ImmutableArray.CreateBuilder<TextRun>();
    private readonly List<SourceSpan> done = [];
    private readonly List<(int Start, int End)> rests = [];
    private readonly List<(int Start, int End)> prose = [];
    private bool isInOrder = true;

    /// <summary>Pieces that are neither value nor prose, as ranges of the joined text.</summary>
    public IReadOnlyList<(int Start, int End)> Rests => rests;

    /// <summary>True when this unit of the joined text is prose: what its parser refuses is told by the parser.</summary>
    public bool IsProse(int position) => prose.Exists(piece => piece.Start <= position && position < piece.End);

    /// <summary>Adds prose as readers read it.</summary>
    public void Add(PlainText plain)
    {
        if (plain.Runs.IsEmpty) return;
        var start = StartPiece();
        foreach (var run in plain.Runs)
        {
            runs.Add(run with { Start = run.Start + start });
            Pass(run.Source);
        }
        text.Append(plain.Text);
        prose.Add((start, text.Length));
    }

    /// <summary>Adds a value; letter by letter in its place when it is written as it reads.</summary>
    public void Add(YamlText value)
    {
        Pass(value.Span);
        var span = WithoutQuotes(value);
        if (span is { } literal) AddRun(literal);
        else if (value.Value.Length > 0)
        {
            runs.Add(new TextRun(StartPiece(), value.Value.Length, value.Span));
            text.Append(value.Value);
        }
    }

    /// <summary>Leaves a range out: it is a word of ours, not of the writer.</summary>
    public void Pass(SourceSpan span)
    {
        isInOrder &= done.Count == 0 || done[^1].Start <= span.Start;
        done.Add(span);
    }

    /// <summary>Adds every stretch of the file that was neither added nor passed and holds a letter or a digit; percent signs are decoded.</summary>
    public void AddRest()
    {
        if (!isInOrder) done.Sort((left, right) => left.Start.CompareTo(right.Start));
        var from = 0;
        foreach (var span in done)
        {
            AddRest(from, Math.Min(span.Start, file.Text.Length));
            from = Math.Max(from, span.End);
        }
        AddRest(from, file.Text.Length);
    }

    /// <summary>The joined text and where each piece of it stands; asked once, at the end.</summary>
    public PlainText ToPlainText() => new(text.Finish(), runs.DrainToImmutable());

    private void AddRest(int start, int end)
    {
        if (end <= start || !HoldsWords(file.Text.AsSpan(start, end - start))) return;
        var from = StartPiece();
        for (var at = start; at < end;)
        {
            var percent = file.Text.IndexOf('%', at, end - at);
            if (percent < 0) percent = end;
            Append(new SourceSpan(at, percent));
            at = percent;
            while (at + 2 < end && file.Text[at] == '%' && char.IsAsciiHexDigit(file.Text[at + 1]) && char.IsAsciiHexDigit(file.Text[at + 2])) at += 3;
            if (at == percent && at < end) Append(new SourceSpan(at, ++at));
            else if (at > percent) AppendDecoded(new SourceSpan(percent, at));
        }
        rests.Add((from, text.Length));
    }

    private void AppendDecoded(SourceSpan span)
    {
        var decoded = Uri.UnescapeDataString(file.Text[span.Start..span.End]);
        runs.Add(new TextRun(text.Length, decoded.Length, span));
        text.Append(decoded);
    }

    private void AddRun(SourceSpan span)
    {
        if (span.Length <= 0) return;
        StartPiece();
        Append(span);
    }

    private void Append(SourceSpan span)
    {
        if (span.Length <= 0) return;
        runs.Add(new TextRun(text.Length, span.Length, span));
        text.Append(file.Text.AsSpan(span.Start, span.Length));
    }

    private int StartPiece()
    {
        if (text.Length > 0) text.Append("\n\n");
        return text.Length;
    }

    /// <summary>The range whose letters are the value's; null when escapes stand in it.</summary>
    private SourceSpan? WithoutQuotes(YamlText value)
    {
        var (start, end) = (value.Span.Start, Math.Min(value.Span.End, file.Text.Length));
        if (value.IsPlain || end - start < 2) return new SourceSpan(start, end);
        var written = file.Text.AsSpan(start, end - start);
        if (written[0] is '|' or '>') return written.IndexOf('\n') is >= 0 and var line ? new SourceSpan(start + line + 1, end) : null;
        var inner = written[1..^1];
        var isEscaped = written[0] == '"' ? inner.Contains('\\') : inner.Contains('\'');
        return isEscaped ? null : new SourceSpan(start + 1, end - 1);
    }

    private static bool HoldsWords(ReadOnlySpan<char> piece)
    {
        foreach (var letter in piece)
            if (letter > '\u007F' || char.IsAsciiLetterOrDigit(letter)) return true;
        return piece.Contains("<!--", StringComparison.Ordinal);
    }
}
