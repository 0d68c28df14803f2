using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using FeedbackLog.Cli.Commands;
using FeedbackLog.Cli.Files;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace FeedbackLog.Cli.Serving;

/// <summary>The preview on the framework's own web server, at this computer's own address only.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private const int PortsToTry = 100;

    private readonly WebApplication app;
    private readonly ChangeWatcher watcher;
    private readonly CancellationTokenSource stopping;
    private readonly Task watching;

    private PreviewServer(WebApplication app, string basePath, ChangeWatcher watcher, Task watching, CancellationTokenSource stopping)
    {
        (this.app, this.watcher, this.watching, this.stopping) = (app, watcher, watching, stopping);
        Address = new Uri(new Uri(app.Urls.First()), basePath);
    }

    /// <summary>Where the site's home page is.</summary>
    public Uri Address { get; }

    /// <summary>Shows the site until Ctrl+C; gives the exit code.</summary>
    public static async Task<int> RunAsync(PreviewWish wish, Surroundings surroundings)
    {
        await using var server = await StartAsync(wish, surroundings);
        surroundings.Output.Say($"The site is at {server.Address} - Ctrl+C ends it.");
        surroundings.Output.Flush();
        if (wish.OpensBrowser) OpenBrowser(server.Address, surroundings);
        await server.UntilStoppedAsync(surroundings.Stop);
        return ExitCode.Fine;
    }

    /// <summary>Walks the workspace, begins to answer and to watch.</summary>
    public static async Task<PreviewServer> StartAsync(PreviewWish wish, Surroundings surroundings)
    {
        var watcher = ChangeWatcher.Begin(wish.Root, surroundings.IsOn("DOTNET_USE_POLLING_FILE_WATCHER"));
        var stopping = new CancellationTokenSource();
        var site = new PreviewSite(wish.Root, wish.ShowsDrafts, surroundings) { DenyPath = wish.DenyPath };
        var channel = new ReloadChannel(site.Walk().Version);
        var answers = new PreviewAnswers(site, channel, wish.Root, surroundings.Error, stopping.Token);
        var app = await ListenAsync(wish.Port, answers.AnswerAsync);
        app.Lifetime.ApplicationStopping.Register(stopping.Cancel);
        var watching = watcher.RunAsync(() => Rewalk(site, channel, surroundings), stopping.Token);
        return new PreviewServer(app, site.State.BasePath, watcher, watching, stopping);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        watcher.Dispose();
        await app.DisposeAsync();
        stopping.Dispose();
    }

    // A workspace that cannot be read for a moment, for instance while branches are switched, must not end the preview.
    private static void Rewalk(PreviewSite site, ReloadChannel channel, Surroundings surroundings)
    {
        try
        {
            channel.Announce(site.Walk().Version);
        }
        catch (Exception problem) when (problem is WorkspaceProblem or IOException)
        {
            surroundings.Error.Say($"feedbacklog: {problem.Message}");
            surroundings.Error.Flush();
        }
    }

    private async Task UntilStoppedAsync(CancellationToken stop)
    {
        var stopped = app.WaitForShutdownAsync(stop);
        await Task.WhenAny(stopped, watching);
        await stopping.CancelAsync();
        await watching;
        await app.StopAsync(CancellationToken.None);
        await stopped;
    }

    private static async Task<WebApplication> ListenAsync(int firstPort, RequestDelegate answer)
    {
        for (var port = firstPort; ; port++)
        {
            var app = Compose(port, answer);
            try
            {
                await app.StartAsync();
                return app;
            }
            catch (IOException taken) when (taken.InnerException is AddressInUseException)
            {
                await app.DisposeAsync();
                if (port >= Math.Min(IPEndPoint.MaxPort, firstPort + PortsToTry))
                    throw new WorkspaceProblem($"No port from {firstPort} to {port} is free. Choose another one with --port N.", ExitCode.Usage);
            }
            catch (SocketException refused)
            {
                await app.DisposeAsync();
                throw new WorkspaceProblem($"This computer does not allow listening on port {port} ({refused.SocketErrorCode}). Choose another one with --port N.", ExitCode.Usage);
            }
        }
    }

    // The empty builder reads no settings: an appsettings.json or a variable meant for another program must not open this one to the network.
    private static WebApplication Compose(int port, RequestDelegate answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var app = builder.Build();
        app.Run(answer);
        return app;
    }

    private static void OpenBrowser(Uri address, Surroundings surroundings)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
        }
        catch (Exception missing) when (missing is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            surroundings.Error.Say("No browser could be opened here; open the address yourself.");
            surroundings.Error.Flush();
        }
    }
}
