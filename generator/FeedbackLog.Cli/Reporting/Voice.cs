using System.Collections.Immutable;

namespace FeedbackLog.Cli.Reporting;

/// <summary>One of the two places that a command speaks to, standard output or standard error: plain lines, or colours on a terminal.</summary>
/// <param name="writer">Where the text goes; lines end with <c>\n</c>.</param>
/// <param name="terminal">Made at the first line that needs it: where there is no terminal, Spectre is never loaded.</param>
internal sealed class Voice(TextWriter writer, Lazy<Terminal>? terminal = null)
{
    /// <summary>True when a person may be looking.</summary>
    public bool IsTerminal => terminal is not null;

    /// <summary>The terminal; null where there is none.</summary>
    public Terminal? Terminal => terminal?.Value;

    /// <summary>Writes a line.</summary>
    public void Say(ImmutableArray<Ink> line)
    {
        if (terminal is not null) terminal.Value.WriteLine(line);
        else writer.Write(string.Concat(line.Select(ink => ink.Text)) + "\n");
    }

    /// <summary>Writes a line.</summary>
    public void Say(string line) => writer.Write(line + "\n");

    /// <summary>Writes a whole document as it is.</summary>
    public void Hand(string document) => writer.Write(document);

    /// <summary>Sends out what was said so far.</summary>
    public void Flush() => writer.Flush();
}
