namespace FeedbackLog.Text;

/// <summary>A half-open range of a file's text, in UTF-16 units from its beginning.</summary>
public readonly record struct SourceSpan(int Start, int End)
{
    /// <summary>Length in UTF-16 units; zero for a place between two characters.</summary>
    public int Length => End - Start;

    /// <summary>The same range in a text that holds this one from <paramref name="offset"/> on.</summary>
    public SourceSpan Shift(int offset) => new(Start + offset, End + offset);
}
