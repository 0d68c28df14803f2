using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using FeedbackLog.Tests.Workspaces;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace FeedbackLog.BrowserTests.Sites;

/// <summary>
/// Shows a finished site on a free port of this computer, with the headers that the site's own _headers asks hosts to send. What a browser reports
/// about the policy is kept.
/// </summary>
internal sealed partial class SiteServer : IAsyncDisposable
{
    private const string ReportAddress = "/__reports";

    private readonly WebApplication app;
    private readonly FrozenDictionary<string, SiteFile> files;
    private readonly FrozenDictionary<string, string> headers;

    private SiteServer(IEnumerable<SiteFile> files)
    {
        this.files = files.ToFrozenDictionary(file => file.Address, StringComparer.Ordinal);
        headers = ReadHeaders(Encoding.UTF8.GetString(this.files["/_headers"].Bytes));
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
        foreach (var (name, value) in headers) http.Response.Headers[name] = value;
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

    // The rule for every address comes first: its lines are indented, and the next rule ends it.
    private static FrozenDictionary<string, string> ReadHeaders(string rules)
    {
        var headers = Header().Matches(ForAll().Match(rules).Groups[1].Value).ToDictionary(header => header.Groups[1].Value, header => header.Groups[2].Value);
        headers["Content-Security-Policy"] += $"; report-uri {ReportAddress}";
        return headers.ToFrozenDictionary(StringComparer.Ordinal);
    }

    [GeneratedRegex("^/\\*\n((?:  .+\n)+)", RegexOptions.Multiline)]
    private static partial Regex ForAll();

    [GeneratedRegex("^  ([A-Za-z-]+): (.+)$", RegexOptions.Multiline)]
    private static partial Regex Header();
}
