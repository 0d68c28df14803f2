using System.Collections.Immutable;
using FeedbackLog.Text;

namespace FeedbackLog.Prose;

/// <summary>What a reader reads, without mark-up, and where each piece stands in the source.</summary>
/// <param name="Text">Inline mark-up joined; blocks apart by an empty line.</param>
/// <param name="Runs">Pieces that stand in the source letter by letter, in the text's order.</param>
public sealed record PlainText(string Text, ImmutableArray<TextRun> Runs)
{
    /// <summary>Nothing.</summary>
    public static PlainText Empty { get; } = new("", []);

    /// <summary>The range of the source that a range of this text came from; as wide as the runs that it touches.</summary>
    public SourceSpan SourceOf(int start, int end)
    {
        if (Runs.IsEmpty) return new SourceSpan(0, 0);
        var first = RunAt(start);
        var last = RunAt(Math.Max(start, end - 1));
        return new SourceSpan(first.SourceOf(start), Math.Max(first.SourceOf(start), last.SourceOfEnd(end)));
    }

    private TextRun RunAt(int position)
    {
        int low = 0, high = Runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Runs[middle].Start <= position) low = middle; else high = middle - 1;
        }
        return Runs[low];
    }
}

/// <summary>A piece of plain text that stands in the source.</summary>
/// <param name="Start">Its beginning in the plain text.</param>
/// <param name="Length">Its length in the plain text.</param>
/// <param name="Source">Where it stands in the file; of another length when the source writes an entity or an escape.</param>
public readonly record struct TextRun(int Start, int Length, SourceSpan Source)
{
    internal int SourceOf(int position)
    {
        var into = Math.Clamp(position - Start, 0, Length);
        return Source.Length == Length ? Source.Start + into : into >= Length ? Source.End : Source.Start;
    }

    /// <summary>Where a piece that ends here ends in the source: with the whole run when its letters cannot be told apart.</summary>
    internal int SourceOfEnd(int position) => Source.Length == Length ? SourceOf(position) : Source.End;
}
