using System.Collections.Immutable;
using Spectre.Console;

namespace FeedbackLog.Cli.Reporting;

/// <summary>A writer that is a terminal: colours, and one line of progress that is wiped again. The only user of Spectre.Console.</summary>
internal sealed class Terminal
{
    // Spectre breaks lines at the console's width; a finding must stay on one line to be clickable.
    private const int NeverBreak = 100_000;

    private readonly IAnsiConsole console;
    private readonly bool hasColour;

    /// <summary>A terminal behind this writer; without colours when <c>NO_COLOR</c> is set.</summary>
    public Terminal(TextWriter writer, bool hasColour)
    {
        this.hasColour = hasColour;
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = hasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = NeverBreak;
    }

    /// <summary>Writes a line, each piece in the colour of its meaning.</summary>
    public void WriteLine(ImmutableArray<Ink> line)
    {
        foreach (var ink in line)
        {
            if (ink.Text.Length > 0) console.Write(new Spectre.Console.Text(ink.Text, hasColour ? StyleOf(ink.Tone) : Style.Plain));
        }
        console.WriteLine();
    }

    /// <summary>Replaces the line that the cursor is on; an empty text wipes it.</summary>
    public void ReplaceLine(string text) => console.Write(new ControlCode("\r\u001b[2K" + text));

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Error => new Style(Color.Red, decoration: Decoration.Bold),
        Tone.Warning => new Style(Color.Yellow, decoration: Decoration.Bold),
        Tone.Hint => new Style(Color.Aqua),
        Tone.Faint => new Style(decoration: Decoration.Dim),
        Tone.Good => new Style(Color.Green),
        _ => Style.Plain,
    };
}
