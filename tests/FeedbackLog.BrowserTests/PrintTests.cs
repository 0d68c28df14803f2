using System.Text;
using System.Text.RegularExpressions;
using FeedbackLog.BrowserTests.Readers;
using FeedbackLog.Tests.Workspaces;
using Microsoft.Playwright;
using Xunit;

namespace FeedbackLog.BrowserTests;

/// <summary>The site on paper.</summary>
public sealed class PrintTests(Chromium chromium)
{
    public static TheoryData<string> Pages => ExampleSite.Addresses;

    [Theory, MemberData(nameof(Pages))]
    public async Task Every_page_prints_without_its_menus(string address)
    {
        await using var visit = await chromium.OpenAsync(address);
        var pdf = Encoding.Latin1.GetString(await visit.Page.PdfAsync(new PagePdfOptions { Format = "A4" }));
        Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
        Assert.InRange(Regex.Count(pdf, "/Type /Page\\b"), 1, 12);

        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.True(await visit.Page.Locator("h1").IsVisibleAsync());
        Assert.Empty(await visit.AskAsync<string[]>("[...document.querySelectorAll('.skip, nav')].filter(part => part.checkVisibility()).map(part => part.outerHTML.slice(0, 120))"));
    }

    [Fact]
    public async Task Paper_is_white_in_the_dark_too()
    {
        await using var visit = await chromium.OpenAsync(ExampleSite.Longest("entry").Address, Reader.AtADesk with { Colours = ColorScheme.Dark });
        const string ground = "getComputedStyle(document.body).backgroundColor";
        Assert.NotEqual("rgb(255, 255, 255)", await visit.AskAsync<string>(ground));
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        Assert.Equal("rgb(255, 255, 255)", await visit.AskAsync<string>(ground));
    }
}
