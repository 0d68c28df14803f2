using System.Text.Json;
using FeedbackLog.BrowserTests.Readers;
using FeedbackLog.BrowserTests.Sites;
using FeedbackLog.Tests.Workspaces;
using Xunit;

namespace FeedbackLog.BrowserTests;

/// <summary>Pages ask nobody else for anything and do nothing that their own policy forbids.</summary>
public sealed class PolicyTests(Chromium chromium)
{
    private const string GuiltyAddress = "/guilty.html";

    // Breaks the policy on purpose: what the net catches here, it would have caught before.
    private static readonly SiteFile Guilty = new(GuiltyAddress[1..], "text/html; charset=utf-8", "", "", "<!doctype html><title>x</title><p style='color:red'>x"u8.ToArray());

    [Fact]
    public async Task No_page_is_reported_to_have_broken_the_policy()
    {
        await using var server = await SiteServer.StartAsync([.. ExampleSite.Files, Guilty]);
        await using var visit = await chromium.OpenAsync(server.Address, "/");
        foreach (var page in ExampleSite.OneOfEachKind) await visit.GoAsync(page.Address);
        Assert.Empty(visit.Complaints);

        await visit.GoAsync(GuiltyAddress);
        while (server.Reports.IsEmpty) await Task.Delay(50, TestContext.Current.CancellationToken);

        var reported = server.Reports.Select(report => JsonDocument.Parse(report).RootElement.GetProperty("csp-report").GetProperty("document-uri").GetString());
        Assert.Equal([GuiltyAddress], reported.Select(address => new Uri(address!).AbsolutePath).Distinct());
        Assert.NotEmpty(visit.Complaints);
    }

    [Fact]
    public async Task No_page_asks_another_origin_for_anything()
    {
        await using var server = await SiteServer.StartAsync(ExampleSite.Files);
        await using var visit = await chromium.OpenAsync(server.Address, "/");
        foreach (var page in ExampleSite.OneOfEachKind) await visit.GoAsync(page.Address);

        Assert.True(visit.Requests.Count > 2 * ExampleSite.OneOfEachKind.Length, $"Only {visit.Requests.Count} requests were seen.");
        Assert.All(visit.Requests, request => Assert.Equal(server.Address.Authority, request.Authority));
    }

    [Fact]
    public async Task No_page_keeps_anything_in_the_browser()
    {
        await using var visit = await chromium.OpenAsync("/");
        foreach (var page in ExampleSite.OneOfEachKind) await visit.GoAsync(page.Address);

        Assert.Empty(await visit.Page.Context.CookiesAsync());
        Assert.Equal(0, await visit.AskAsync<int>("localStorage.length + sessionStorage.length"));
    }
}
