using System.Text;
using Microsoft.AspNetCore.Http;

namespace FeedbackLog.Cli.Serving;

/// <summary>Tells every open page which version is the newest, as Server-Sent Events (HTML Living Standard, section 9.2).</summary>
internal sealed class ReloadChannel(string firstVersion)
{
    // Shorter than the time after which browsers and proxies give up on a silent connection.
    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(20);

    private readonly Lock changing = new();
    private string version = firstVersion;
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Makes a version the newest; open pages with another one reload.</summary>
    public void Announce(string newVersion)
    {
        lock (changing)
        {
            if (version == newVersion) return;
            version = newVersion;
            next.SetResult();
            next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>Sends the newest version now and whenever it changes, until the page or the server goes away.</summary>
    public async Task StreamAsync(HttpContext http, CancellationToken stopping)
    {
        http.Response.ContentType = "text/event-stream; charset=utf-8";
        if (HttpMethods.IsHead(http.Request.Method)) return;
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
        try
        {
            while (true)
            {
                var (newest, changed) = Current();
                await SendAsync(http, $"data: {newest}\n\n", gone.Token);
                while (!await IsDoneWithinAsync(changed, gone.Token)) await SendAsync(http, ": here\n\n", gone.Token);
            }
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            // The page was closed or the server ends: the usual way out of this loop.
        }
    }

    private (string Version, Task Changed) Current()
    {
        lock (changing) return (version, next.Task);
    }

    private static async Task<bool> IsDoneWithinAsync(Task changed, CancellationToken gone)
    {
        try
        {
            await changed.WaitAsync(SignOfLife, gone);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private static async Task SendAsync(HttpContext http, string text, CancellationToken gone)
    {
        await http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), gone);
        await http.Response.Body.FlushAsync(gone);
    }
}
