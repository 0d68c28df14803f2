using System.Reflection;
using FeedbackLog.Cli.Reporting;
using FeedbackLog.Planning;
using Microsoft.AspNetCore.Http;

namespace FeedbackLog.Cli.Serving;

/// <summary>Answers requests from the newest state: only to this computer, under its own name, and only to look.</summary>
internal sealed class PreviewAnswers(PreviewSite site, ReloadChannel channel, string root, Voice error, CancellationToken stopping)
{
    private const string Html = "text/html; charset=utf-8";
    private static readonly byte[] ReloadScript = Own("reload.js"), OverlayStyles = Own("overlay.css");

    /// <summary>Answers one request. A fault in one page is told on standard error and does not end the preview of the others.</summary>
    public async Task AnswerAsync(HttpContext http)
    {
        SetHeaders(http.Response.Headers);
        try
        {
            await ChooseAsync(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer any more.
        }
        catch (Exception fault)
        {
            OwnFault.Tell(fault, error);
            error.Flush();
            if (!http.Response.HasStarted)
                await SentenceAsync(http, StatusCodes.Status500InternalServerError, "This page could not be made. The terminal in which feedbacklog runs tells more.");
        }
    }

    private Task ChooseAsync(HttpContext http)
    {
        if (!IsOwnName(http.Request.Host, http.Connection.LocalPort))
            return SentenceAsync(http, StatusCodes.Status403Forbidden, "The preview answers to localhost and 127.0.0.1 only.");
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            http.Response.Headers.Allow = "GET, HEAD";
            return SentenceAsync(http, StatusCodes.Status405MethodNotAllowed, "The preview can only be looked at.");
        }
        return http.Request.Path.Value switch
        {
            FindingsOverlay.OwnFolder + "events" => channel.StreamAsync(http, stopping),
            FindingsOverlay.OwnFolder + "reload.js" => BytesAsync(http, "text/javascript; charset=utf-8", ReloadScript),
            FindingsOverlay.OwnFolder + "overlay.css" => BytesAsync(http, "text/css; charset=utf-8", OverlayStyles),
            var path => PageAsync(http, string.IsNullOrEmpty(path) ? "/" : path),
        };
    }

    // A site elsewhere may point its own name at this computer (DNS rebinding); the browser still sends that name.
    private static bool IsOwnName(HostString host, int port) =>
        host.Host is "localhost" or "127.0.0.1" or "[::1]" && (host.Port ?? 80) == port;

    private async Task PageAsync(HttpContext http, string path)
    {
        var state = site.State;
        var route = PreviewRoute.Of(path, state);
        if (state.Renderer is null) await FindingsPageAsync(http, state);
        else if (route.Redirect is { } address) http.Response.Redirect(address);
        else if (route.File is StaticFile file) await CopyAsync(http, file, state);
        else if (route.File is { } found) await FileAsync(http, found, state);
        else await NotFoundAsync(http, state);
    }

    private Task FindingsPageAsync(HttpContext http, PreviewState state)
    {
        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return BytesAsync(http, Html, FindingsOverlay.PageOfItsOwn(state, root));
    }

    private Task NotFoundAsync(HttpContext http, PreviewState state)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return state.Files.GetValueOrDefault("404.html") is PlannedPage page
            ? FileAsync(http, page, state)
            : SentenceAsync(http, StatusCodes.Status404NotFound, "There is no such page.");
    }

    private Task FileAsync(HttpContext http, PlannedFile file, PreviewState state)
    {
        var bytes = state.BytesOf(file);
        return BytesAsync(http, ContentTypes.Of(file), file is PlannedPage ? FindingsOverlay.LaidOver(bytes, state, root) : bytes);
    }

    private async Task CopyAsync(HttpContext http, StaticFile file, PreviewState state)
    {
        var source = new FileInfo(Path.Combine(root, file.SourcePath));
        if (!source.Exists || source.LinkTarget is not null)
        {
            await NotFoundAsync(http, state);
            return;
        }
        await using var stream = source.OpenRead();
        http.Response.ContentType = ContentTypes.Of(file);
        http.Response.ContentLength = stream.Length;
        if (HttpMethods.IsGet(http.Request.Method)) await stream.CopyToAsync(http.Response.Body, http.RequestAborted);
    }

    private static async Task BytesAsync(HttpContext http, string contentType, byte[] bytes)
    {
        http.Response.ContentType = contentType;
        http.Response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(http.Request.Method)) await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }

    private static Task SentenceAsync(HttpContext http, int status, string sentence)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/plain; charset=utf-8";
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.WriteAsync(sentence + "\n", http.RequestAborted);
    }

    // Drafts are not public: no other site may frame, embed or keep them.
    private static void SetHeaders(IHeaderDictionary headers)
    {
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex";
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }

    private static byte[] Own(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("serving/" + name)
            ?? throw new InvalidOperationException($"'{name}' is not in the assembly.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
