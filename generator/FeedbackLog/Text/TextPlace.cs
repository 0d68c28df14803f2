namespace FeedbackLog.Text;

/// <summary>Where a range stands for a person: lines and columns count from 1, columns in UTF-16 units, the end is exclusive.</summary>
public readonly record struct TextPlace(int Line, int Column, int EndLine, int EndColumn) : IComparable<TextPlace>
{
    /// <summary>The beginning of a file: where a finding about a whole file points.</summary>
    public static TextPlace FileStart { get; } = new(1, 1, 1, 1);

    /// <summary>Orders by beginning, then by end.</summary>
    public int CompareTo(TextPlace other) =>
        (Line, Column, EndLine, EndColumn).CompareTo((other.Line, other.Column, other.EndLine, other.EndColumn));
}
