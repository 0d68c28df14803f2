using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using FeedbackLog.BrowserTests.Readers;
using FeedbackLog.Tests.Workspaces;
using Microsoft.Playwright;
using Xunit;

namespace FeedbackLog.BrowserTests;

/// <summary>What a program can see of WCAG 2.2 AA and of good practice, by axe.</summary>
public sealed class AccessibilityTests(Chromium chromium)
{
    // Targets of 24 px are new in WCAG 2.2, and axe measures them only when asked.
    private static readonly AxeRunOptions Everything = new() { Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } } };

    public static TheoryData<string> Pages => ExampleSite.Addresses;

    [Theory, MemberData(nameof(Pages))]
    public async Task Axe_finds_no_fault_in_light_and_dark_and_with_letters_of_twice_the_size(string address)
    {
        await using var visit = await chromium.OpenAsync(address);
        await AssertAccessibleAsync(visit, "light");

        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        await AssertAccessibleAsync(visit, "dark");

        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        await visit.AskAsync<string>("document.documentElement.style.fontSize = '200%'");
        await AssertAccessibleAsync(visit, "letters of 200 %");
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Axe_finds_no_fault_at_200_percent(string address)
    {
        await using var visit = await chromium.OpenAsync(address, Reader.AtTwiceTheSize);
        await AssertAccessibleAsync(visit, "200 %");
    }

    [Fact]
    public async Task Axe_would_find_a_fault()
    {
        await using var visit = await chromium.OpenAsync("/");
        await visit.AskAsync<string>("document.querySelector('main').append(document.createElement('img')), ''");
        Assert.Contains((await visit.Page.RunAxe(Everything)).Violations, violation => violation.Id == "image-alt");
    }

    private static async Task AssertAccessibleAsync(Visit visit, string how)
    {
        var seen = await visit.Page.RunAxe(Everything);
        Assert.True(seen.Passes.Length >= 10, $"Axe looked at {seen.Passes.Length} things only.");
        Assert.True(seen.Violations.Length == 0, $"{visit.Address}, {how}:\n{string.Join('\n', seen.Violations.SelectMany(Describe))}");
    }

    private static IEnumerable<string> Describe(AxeResultItem violation) =>
        violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html}");
}
