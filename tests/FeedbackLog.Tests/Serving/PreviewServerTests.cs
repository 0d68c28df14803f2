using System.Collections.Frozen;
using System.Net;
using FeedbackLog.Cli.Serving;
using FeedbackLog.Tests.Cli;
using Xunit;

namespace FeedbackLog.Tests.Serving;

/// <summary>The preview over a real socket of this computer.</summary>
public sealed class PreviewServerTests : IAsyncDisposable
{
    private const string EntryAddress = "2026/late-refund/";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly SmallSite site = new();
    private readonly HttpClient browser = new(new HttpClientHandler { AllowAutoRedirect = false }) { Timeout = Patience };
    private PreviewServer? server;

    [Fact]
    public async Task A_page_comes_with_the_reload_script()
    {
        var address = await StartAsync();

        using var answer = await browser.GetAsync(new Uri(address, EntryAddress), Stop);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        var html = await answer.Content.ReadAsStringAsync(Stop);
        Assert.Contains("The refund took six weeks", html, StringComparison.Ordinal);
        Assert.Matches("<script src=\"/__feedbacklog/reload.js\" data-version=\"[0-9a-f-]+\" defer></script>\\s*</body>", html);
        Assert.DoesNotContain("feedbacklog-findings", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("__feedbacklog/reload.js", "text/javascript; charset=utf-8", "EventSource")]
    [InlineData("__feedbacklog/overlay.css", "text/css; charset=utf-8", ".feedbacklog-findings")]
    [InlineData("feed.xml", "application/rss+xml; charset=utf-8", "<rss")]
    [InlineData("atom.xml", "application/atom+xml; charset=utf-8", "<feed")]
    [InlineData("feed.json", "application/feed+json; charset=utf-8", "jsonfeed.org")]
    [InlineData("robots.txt", "text/plain; charset=utf-8", "User-agent")]
    public async Task Every_file_has_its_media_type(string path, string mediaType, string holds)
    {
        var address = await StartAsync();

        using var answer = await browser.GetAsync(new Uri(address, path), Stop);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(mediaType, answer.Content.Headers.ContentType!.ToString());
        Assert.Contains(holds, await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no/such/page/")]
    [InlineData("..%2f..%2fsite%2ffeedbacklog.yml")]
    [InlineData("%2e%2e/feedbacklog.yml")]
    [InlineData("site/feedbacklog.yml")]
    [InlineData("content/topics.yml")]
    public async Task What_the_plan_does_not_hold_is_not_found(string path)
    {
        var address = await StartAsync();

        using var answer = await browser.GetAsync(new Uri(address, path), Stop);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task An_address_without_its_slash_leads_to_the_page()
    {
        var address = await StartAsync();

        using var answer = await browser.GetAsync(new Uri(address, EntryAddress.TrimEnd('/')), Stop);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/" + EntryAddress, answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Head_tells_the_length_and_sends_nothing()
    {
        var address = await StartAsync();
        var page = await browser.GetByteArrayAsync(address, Stop);

        using var answer = await SendAsync(HttpMethod.Head, address, host: null);

        Assert.Equal(page.Length, answer.Content.Headers.ContentLength);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Stop));
    }

    [Fact]
    public async Task Only_looking_is_allowed()
    {
        var address = await StartAsync();

        using var answer = await SendAsync(HttpMethod.Post, address, host: null);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("rebound.example.org")]
    [InlineData("127.0.0.1:1")]
    [InlineData("localhost.example.org")]
    public async Task Another_hosts_name_is_refused(string host)
    {
        var address = await StartAsync();

        using var answer = await SendAsync(HttpMethod.Get, address, host);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Localhost_is_an_own_name()
    {
        var address = await StartAsync();

        using var answer = await SendAsync(HttpMethod.Get, address, $"localhost:{address.Port}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_static_file_is_sent_as_it_is()
    {
        site.Write("site/static/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
        var address = await StartAsync();

        using var answer = await browser.GetAsync(new Uri(address, "logo.svg"), Stop);

        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n", await answer.Content.ReadAsStringAsync(Stop));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_saved_change_tells_open_pages_to_reload(bool looks)
    {
        var address = await StartAsync(looks: looks);
        using var events = new StreamReader(await browser.GetStreamAsync(new Uri(address, "/__feedbacklog/events"), Stop));
        var before = await NextEventAsync(events);

        site.Write(SmallSite.EntryPath, SmallSite.Entry.Replace("six weeks", "eight weeks", StringComparison.Ordinal));

        Assert.NotEqual(before, await NextEventAsync(events));
        Assert.Contains("The refund took eight weeks", await browser.GetStringAsync(new Uri(address, EntryAddress), Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_lies_over_the_last_good_page()
    {
        var address = await StartAsync();
        using var events = new StreamReader(await browser.GetStreamAsync(new Uri(address, "/__feedbacklog/events"), Stop));
        await NextEventAsync(events);

        site.Write(SmallSite.EntryPath, SmallSite.Entry.Replace("title:", "<title>:", StringComparison.Ordinal));
        await NextEventAsync(events);

        var html = await browser.GetStringAsync(new Uri(address, EntryAddress), Stop);
        Assert.Contains("The refund took six weeks", html, StringComparison.Ordinal);
        Assert.Contains("<details class=\"feedbacklog-findings\" lang=\"en\" open>", html, StringComparison.Ordinal);
        Assert.Contains($"{SmallSite.EntryPath}:3:1</a> <strong>FL302</strong>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<title>:", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_there_is_a_good_site_every_page_shows_the_findings()
    {
        site.Write(SmallSite.EntryPath, SmallSite.Entry.Replace("title:", "titel:", StringComparison.Ordinal));
        var address = await StartAsync();

        using var answer = await browser.GetAsync(new Uri(address, EntryAddress), Stop);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        var html = await answer.Content.ReadAsStringAsync(Stop);
        Assert.Contains("FL302", html, StringComparison.Ordinal);
        Assert.Contains("reload.js", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_below_a_folder_is_shown_below_it()
    {
        site.Write("site/feedbacklog.yml", site.Read("site/feedbacklog.yml").Replace("feedback.example.org/", "example.org/feedback/", StringComparison.Ordinal));
        var address = await StartAsync();

        using var start = await browser.GetAsync(new Uri(address, "/"), Stop);
        using var page = await browser.GetAsync(new Uri(address, EntryAddress), Stop);

        Assert.Equal("/feedback/", address.AbsolutePath);
        Assert.Equal("/feedback/", start.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Theory]
    [InlineData(true, HttpStatusCode.OK)]
    [InlineData(false, HttpStatusCode.NotFound)]
    public async Task Drafts_are_shown_unless_they_are_not_wished(bool showsDrafts, HttpStatusCode expected)
    {
        site.Write(SmallSite.EntryPath, SmallSite.Entry.Replace("state: published", "state: draft", StringComparison.Ordinal));
        var address = await StartAsync(showsDrafts);

        using var answer = await browser.GetAsync(new Uri(address, EntryAddress), Stop);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task A_taken_port_gives_way_to_the_next_free_one()
    {
        var first = await StartAsync();

        await using var second = await PreviewServer.StartAsync(Wish() with { Port = first.Port }, site.Surroundings(TextWriter.Null, TextWriter.Null));

        Assert.InRange(second.Address.Port, first.Port + 1, first.Port + 100);
    }

    [Fact]
    public async Task Nothing_is_written_to_the_disk()
    {
        var before = site.FilesBelow(".");

        await browser.GetStringAsync(await StartAsync(), Stop);

        Assert.Equal(before, site.FilesBelow("."));
    }

    [Fact]
    public async Task Serve_ends_well_when_it_is_stopped()
    {
        using var stop = new CancellationTokenSource();
        using var output = new StringWriter();
        var running = PreviewServer.RunAsync(Wish(), site.Surroundings(TextWriter.Synchronized(output), TextWriter.Null) with { Stop = stop.Token });

        await stop.CancelAsync();

        Assert.Equal(0, await running.WaitAsync(Patience, Stop));
        Assert.Contains("The site is at http://127.0.0.1:", output.ToString(), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        if (server is not null) await server.DisposeAsync();
        site.Dispose();
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private PreviewWish Wish(bool showsDrafts = true) => new(site.Root, Port: 0, OpensBrowser: false, showsDrafts);

    private async Task<Uri> StartAsync(bool showsDrafts = true, bool looks = false)
    {
        var surroundings = site.Surroundings(TextWriter.Null, TextWriter.Null) with
        {
            Variables = new Dictionary<string, string> { ["DOTNET_USE_POLLING_FILE_WATCHER"] = looks ? "1" : "0" }.ToFrozenDictionary(),
        };
        server = await PreviewServer.StartAsync(Wish(showsDrafts), surroundings);
        return server.Address;
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, Uri address, string? host)
    {
        using var request = new HttpRequestMessage(method, address);
        if (host is not null) request.Headers.Host = host;
        return await browser.SendAsync(request, Stop);
    }

    private static async Task<string> NextEventAsync(StreamReader events)
    {
        while (await events.ReadLineAsync(Stop).AsTask().WaitAsync(Patience, Stop) is { } line)
            if (line.StartsWith("data: ", StringComparison.Ordinal)) return line["data: ".Length..];
        throw new EndOfStreamException("The server ended the stream.");
    }
}
