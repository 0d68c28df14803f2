using Xunit;

namespace FeedbackLog.Tests.Cli;

public sealed class CheckWatchTests
{
    [Fact]
    public async Task A_saved_change_is_reported_afresh_until_the_watch_is_stopped()
    {
        using var site = new SmallSite();
        using var stopping = new CancellationTokenSource();
        using StringWriter output = new(), error = new();
        var said = TextWriter.Synchronized(output);
        var watching = Task.Run(() => FeedbackLog.Cli.Program.Run(["check", "--watch"], site.Surroundings(said, error) with { Stop = stopping.Token }));
        Assert.True(await UntilAsync(() => Reports(output) == 1), $"No first report: {error}");

        site.Write(SmallSite.EntryPath, SmallSite.Entry.Replace("channel: email", "channel: pigeon", StringComparison.Ordinal));

        Assert.True(await UntilAsync(() => Reports(output) >= 2 && output.ToString().Contains("error FL408", StringComparison.Ordinal)), output.ToString());
        await stopping.CancelAsync();
        Assert.Equal(0, await watching);
    }

    [Fact]
    public void Reports_for_programs_are_not_watched()
    {
        using var site = new SmallSite();
        Assert.Equal(2, site.Run("check", "--watch", "--format", "json").ExitCode);
    }

    private static int Reports(StringWriter output) => output.ToString().Split("--- waiting for a change").Length - 1;

    private static async Task<bool> UntilAsync(Func<bool> holds)
    {
        for (var look = 0; look < 600; look++)
        {
            if (holds()) return true;
            await Task.Delay(50);
        }
        return false;
    }
}
