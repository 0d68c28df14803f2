using System.Collections.Immutable;
using System.Text;
using FeedbackLog.Text;

namespace FeedbackLog.Prose;

/// <summary>Collects what a reader reads while the HTML is written.</summary>
internal sealed class PlainTextBuilder
{
    private readonly StringBuilder text = new(16 * 1024);
    private readonly ImmutableArray<TextRun>.Builder runs = ImmutableArray.CreateBuilder<TextRun>();
    private bool blockEnded;

    /// <summary>Adds letters that stand at a range of the file.</summary>
    public void Add(ReadOnlySpan<char> letters, SourceSpan source)
    {
        if (letters.IsEmpty) return;
        if (blockEnded && text.Length > 0) text.Append("\n\n");
        blockEnded = false;
        runs.Add(new TextRun(text.Length, letters.Length, source));
        text.Append(letters);
    }

    /// <summary>Adds the blank that a line break reads as.</summary>
    public void AddBreak()
    {
        if (!blockEnded && text.Length > 0) text.Append(' ');
    }

    /// <summary>What follows is a block of its own.</summary>
    public void EndBlock() => blockEnded = true;

    /// <summary>What was collected since the last call.</summary>
    public PlainText Take()
    {
        var taken = text.Length == 0 ? PlainText.Empty : new PlainText(text.ToString(), runs.ToImmutable());
        text.Clear();
        runs.Clear();
        blockEnded = false;
        return taken;
    }
}
