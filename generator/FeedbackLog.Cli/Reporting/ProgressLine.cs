using FeedbackLog.Cli.Files;

namespace FeedbackLog.Cli.Reporting;

/// <summary>One line on a terminal that says how far a long build is; a short one never shows it.</summary>
internal sealed class ProgressLine : IProgress<BuildProgress>
{
    // Below half a second nobody wonders; more than ten changes a second nobody reads.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500), Pause = TimeSpan.FromMilliseconds(100);

    private readonly Terminal terminal;
    private readonly TimeProvider clock;
    private readonly Lock writing = new();
    private long nextAt;
    private bool isShown;

    private ProgressLine(Terminal terminal, TimeProvider clock)
    {
        (this.terminal, this.clock) = (terminal, clock);
        nextAt = After(Patience);
    }

    /// <summary>A line on this voice; null where there is no terminal.</summary>
    public static ProgressLine? On(Voice voice, TimeProvider clock) => voice.IsTerminal ? new ProgressLine(voice.Terminal!, clock) : null;

    /// <summary>Shows the progress if it is time to. May be called from any thread.</summary>
    public void Report(BuildProgress value)
    {
        if (clock.GetTimestamp() < Volatile.Read(ref nextAt)) return;
        lock (writing)
        {
            if (clock.GetTimestamp() < nextAt) return;
            nextAt = After(Pause);
            isShown = true;
            terminal.ReplaceLine(value.Total > 0 ? $"{value.Step} {value.Done}/{value.Total}" : value.Step);
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Wipe()
    {
        lock (writing)
        {
            if (isShown) terminal.ReplaceLine("");
            isShown = false;
        }
    }

    private long After(TimeSpan span) => clock.GetTimestamp() + (long)(span.TotalSeconds * clock.TimestampFrequency);
}
