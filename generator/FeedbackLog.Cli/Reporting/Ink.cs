using System.Collections.Immutable;

namespace FeedbackLog.Cli.Reporting;

/// <summary>What a piece of a line means; a terminal makes a colour of it, everything else ignores it.</summary>
internal enum Tone
{
    /// <summary>Nothing special.</summary>
    Plain,

    /// <summary>Something that stops a build.</summary>
    Error,

    /// <summary>Something to look at.</summary>
    Warning,

    /// <summary>Something good to know.</summary>
    Hint,

    /// <summary>Something beside the point, such as an excerpt.</summary>
    Faint,

    /// <summary>All is well.</summary>
    Good,
}

/// <summary>A piece of a line with its meaning.</summary>
internal readonly record struct Ink(Tone Tone, string Text)
{
    /// <summary>A line of one piece.</summary>
    public static ImmutableArray<Ink> Line(string text, Tone tone = Tone.Plain) => [new(tone, text)];
}
