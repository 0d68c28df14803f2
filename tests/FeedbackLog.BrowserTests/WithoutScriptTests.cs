using FeedbackLog.BrowserTests.Readers;
using FeedbackLog.Tests.Workspaces;
using Xunit;

namespace FeedbackLog.BrowserTests;

/// <summary>The site where JavaScript is off.</summary>
public sealed class WithoutScriptTests(Chromium chromium)
{
    private static readonly Reader NoScript = Reader.AtADesk with { HasScript = false };

    public static TheoryData<string> Pages => ExampleSite.Addresses;

    [Theory, MemberData(nameof(Pages))]
    public async Task Every_page_can_be_read(string address)
    {
        await using var visit = await chromium.OpenAsync(address, NoScript);
        Assert.True(await visit.Page.Locator("h1").IsVisibleAsync());
        Assert.True((await visit.Page.Locator("main").InnerTextAsync()).Length > 40);
    }
}
