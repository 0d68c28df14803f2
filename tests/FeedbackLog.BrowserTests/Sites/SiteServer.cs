using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Net;
using System.Text.RegularExpressions;
using FeedbackLog.Tests;
using FeedbackLog.Tests.Workspaces;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace FeedbackLog.BrowserTests.Sites;

/// <summary>
/// Shows a finished site on a free port of this computer, with the headers that docs/hosting.md asks hosts to send. What a browser reports
/// about the policy is kept.
/// </summary>
internal sealed partial class SiteServer : IAsyncDisposable
{
    private const string ReportAddress = "/__reports";

    private static readonly FrozenDictionary<string, string> Headers = ReadHeaders();

    private readonly WebApplication app;
    private readonly FrozenDictionary<string, SiteFile> files;

    private SiteServer(IEnumerable<SiteFile> files)
    {
        this.files = files.ToFrozenDictionary(file => file.Address, StringComparer.Ordinal);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    /// <summary>Where the site's root is.</summary>
    public Uri Address => new(app.Urls.First());

    /// <summary>The reports about the policy, as they came.</summary>
    public ConcurrentQueue<string> Reports { get; } = [];

    /// <summary>A server that answers.</summary>
    public static async Task<SiteServer> StartAsync(IEnumerable<SiteFile> files)
    {
        var server = new SiteServer(files);
        await server.app.StartAsync();
        return server;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        foreach (var (name, value) in Headers) http.Response.Headers[name] = value;
        var path = http.Request.Path.Value!;
        if (path == ReportAddress) await KeepReportAsync(http);
        else if (files.TryGetValue(path, out var file)) await SendAsync(http, file, StatusCodes.Status200OK);
        else if (files.ContainsKey(path + "/")) http.Response.Redirect(path + "/");
        else await SendAsync(http, files["/404.html"], StatusCodes.Status404NotFound);
    }

    private async Task KeepReportAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        Reports.Enqueue(await reader.ReadToEndAsync());
        http.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private static async Task SendAsync(HttpContext http, SiteFile file, int status)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = file.ContentType;
        http.Response.ContentLength = file.Bytes.Length;
        await http.Response.Body.WriteAsync(file.Bytes);
    }

    private static FrozenDictionary<string, string> ReadHeaders()
    {
        var hosting = File.ReadAllText(Path.Combine(Repository.Root, "docs", "hosting.md"));
        var fence = Fence().Match(hosting).Groups[1].Value;
        var headers = Header().Matches(fence).ToDictionary(header => header.Groups[1].Value, header => header.Groups[2].Value);
        headers["Content-Security-Policy"] += $"; report-uri {ReportAddress}";
        return headers.ToFrozenDictionary(StringComparer.Ordinal);
    }

    [GeneratedRegex("^```text site/static/_headers\n(.*?)^/assets", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex("^  ([A-Za-z-]+): (.+)$", RegexOptions.Multiline)]
    private static partial Regex Header();
}
