using FeedbackLog.BrowserTests.Readers;
using FeedbackLog.Tests.Workspaces;
using Xunit;

namespace FeedbackLog.BrowserTests;

/// <summary>The same page in another language.</summary>
public sealed class LanguageTests(Chromium chromium)
{
    public static TheoryData<string> Pages => ExampleSite.Addresses;

    [Theory, MemberData(nameof(Pages))]
    public async Task The_language_switch_keeps_the_page(string address)
    {
        await using var visit = await chromium.OpenAsync(address);
        var links = await visit.AskAsync<string[]>("[...document.querySelectorAll('.languages a')].map(link => link.lang)");
        foreach (var language in links)
        {
            await visit.GoAsync(address);
            var own = await visit.AskAsync<string>("document.documentElement.lang");
            var promised = await visit.AskAsync<string?>($"document.querySelector('link[hreflang={language}]')?.getAttribute('href')");
            await visit.Page.ClickAsync($".languages a[lang={language}]");

            Assert.Equal(language, await visit.AskAsync<string>("document.documentElement.lang"));
            // A page that the language lacks leads to its front page, and the switch says so; a page that it has leads back.
            if (promised is null) Assert.Equal("home", ExampleSite.Pages.Single(page => page.Address == visit.Address).Kind);
            else await AssertLeadsBackAsync(visit, promised, own, address);
        }
    }

    [Fact]
    public async Task Every_language_can_be_chosen_from_the_home_page()
    {
        await using var visit = await chromium.OpenAsync("/");
        Assert.Equal(["fi", "sv", "en"], await visit.AskAsync<string[]>("[...document.querySelectorAll('.languages li > *')].map(one => one.lang)"));
    }

    private static async Task AssertLeadsBackAsync(Visit visit, string promised, string own, string address)
    {
        Assert.Equal(new Uri(promised).AbsolutePath, visit.Address);
        await visit.Page.ClickAsync($".languages a[lang={own}]");
        Assert.Equal(address, visit.Address);
    }
}
