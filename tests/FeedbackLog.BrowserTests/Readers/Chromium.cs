using System.Collections.Concurrent;
using FeedbackLog.BrowserTests.Readers;
using FeedbackLog.BrowserTests.Sites;
using FeedbackLog.Tests.Workspaces;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace FeedbackLog.BrowserTests.Readers;

/// <summary>
/// Debian's Chromium and the example site, started when a test first asks. Without a browser a test is skipped aloud; where CI=true it fails.
/// FEEDBACKLOG_CHROMIUM names another program. Playwright never fetches a browser of its own.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    // The shell is the same engine without windows around it, which saves most of the time.
    private static readonly string? Program = new[] { Environment.GetEnvironmentVariable("FEEDBACKLOG_CHROMIUM"), "/usr/bin/chromium-headless-shell", "/usr/bin/chromium" }
        .FirstOrDefault(File.Exists);

    // Root, as which containers run, gets no sandbox; the rest keeps the browser from asking anybody anything.
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    // A busy machine is slow, not broken.
    private const float PatienceInMilliseconds = 120_000;

    private readonly Lazy<Task<IBrowser>> browser;
    private readonly Lazy<Task<SiteServer>> site = new(() => SiteServer.StartAsync(ExampleSite.Files));
    private readonly ConcurrentDictionary<(bool, float), Lazy<Task<IBrowserContext>>> profiles = [];
    private IPlaywright? playwright;

    public Chromium() => browser = new Lazy<Task<IBrowser>>(LaunchAsync);

    /// <inheritdoc/>
    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>Opens a page of the example site.</summary>
    /// <param name="address">From the site's root, with the first slash.</param>
    /// <param name="reader">Who opens it; null for somebody at a desk.</param>
    internal async Task<Visit> OpenAsync(string address, Reader? reader = null)
    {
        SkipWithoutBrowser();
        return await OpenAsync((await site.Value).Address, address, reader);
    }

    /// <summary>Opens a page of another server.</summary>
    internal async Task<Visit> OpenAsync(Uri server, string address, Reader? reader = null)
    {
        SkipWithoutBrowser();
        reader ??= Reader.AtADesk;
        var profile = await profiles.GetOrAdd((reader.HasScript, reader.Scale), _ => new(() => ProfileOf(reader))).Value;
        var page = await profile.NewPageAsync();
        await page.SetViewportSizeAsync(reader.Width, reader.Height);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = reader.Colours });
        var visit = new Visit(server, page);
        await visit.GoAsync(address);
        return visit;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (browser.IsValueCreated) await (await browser.Value).DisposeAsync();
        playwright?.Dispose();
        if (site.IsValueCreated) await (await site.Value).DisposeAsync();
    }

    private static void SkipWithoutBrowser()
    {
        if (Program is null) Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") != "true", "Chromium is not installed (tests/install-browser-tools.sh), so no browser looked at the site.");
        Assert.True(Program is not null, "There is no Chromium. CI needs one: tests/install-browser-tools.sh.");
    }

    private async Task<IBrowser> LaunchAsync()
    {
        playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program, Headless = true, Args = Arguments, Timeout = PatienceInMilliseconds });
    }

    // Readers of the same kind share a profile: a new one costs more than a page.
    private async Task<IBrowserContext> ProfileOf(Reader reader)
    {
        var profile = await (await browser.Value).NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = reader.HasScript, DeviceScaleFactor = reader.Scale });
        profile.SetDefaultTimeout(PatienceInMilliseconds);
        return profile;
    }
}
