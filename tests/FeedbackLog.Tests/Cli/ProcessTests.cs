using System.Diagnostics;
using FeedbackLog.Cli;
using Xunit;

namespace FeedbackLog.Tests.Cli;

/// <summary>What only a process of its own can show.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly SmallSite site = new();

    [Fact]
    public async Task Without_unicode_normalisation_it_refuses_to_run()
    {
        var (exitCode, _, error) = await RunAsync("check", ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"));

        Assert.Equal(2, exitCode);
        Assert.StartsWith("feedbacklog: This system cannot compare letters with accents", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_is_utf8_without_a_mark_in_any_locale()
    {
        site.Write(SmallSite.EntryPath, SmallSite.Entry.Replace("title:", "otsikkö:", StringComparison.Ordinal));

        var (exitCode, output, _) = await RunAsync("check --language fi", ("LC_ALL", "C"), ("LANG", "C"));

        Assert.Equal(1, exitCode);
        Assert.Equal((byte)'c', output[0]);
        Assert.Contains("kenttää", System.Text.Encoding.UTF8.GetString(output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_that_goes_away_is_no_fault()
    {
        var start = Start("check");
        using var process = Process.Start(start)!;

        process.StandardOutput.Close();

        Assert.Empty(await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }

    public void Dispose() => site.Dispose();

    private async Task<(int ExitCode, byte[] Output, string Error)> RunAsync(string arguments, params (string Name, string Value)[] variables)
    {
        var start = Start(arguments);
        foreach (var (name, value) in variables) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardOutput.BaseStream.CopyToAsync(output, TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output.ToArray(), await error);
    }

    private ProcessStartInfo Start(string arguments) => new("dotnet")
    {
        Arguments = $"exec \"{typeof(Surroundings).Assembly.Location}\" {arguments}",
        WorkingDirectory = site.Root,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        UseShellExecute = false,
    };
}
