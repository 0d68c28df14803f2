using System.Text;

namespace FeedbackLog.Prose;

/// <summary>The two buffers that a text is written into. Each thread keeps one desk for all the files that it reads: they are ten kilobytes a file else.</summary>
internal sealed class ProseDesk
{
    // Longer texts are rare; their buffers go to the collector.
    private const int MostKept = 64 * 1024;

    [ThreadStatic]
    private static ProseDesk? spare;

    /// <summary>The HTML.</summary>
    public StringBuilder Html { get; } = new(16 * 1024);

    /// <summary>What a reader reads.</summary>
    public PlainTextBuilder Plain { get; } = new();

    /// <summary>An empty desk that nobody else uses until it is given back.</summary>
    public static ProseDesk Take()
    {
        var desk = spare ?? new ProseDesk();
        spare = null;
        return desk;
    }

    /// <summary>Gives the desk back; its buffers must have been emptied.</summary>
    public void GiveBack()
    {
        if (Html.Capacity <= MostKept) spare = this;
    }
}
