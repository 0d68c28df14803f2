using FeedbackLog.BrowserTests.Readers;
using FeedbackLog.Tests.Workspaces;
using Xunit;

namespace FeedbackLog.BrowserTests;

/// <summary>The site without a mouse.</summary>
public sealed class KeyboardTests(Chromium chromium)
{
    // Numbers everything that a reader can act on, in the order of the page, and gives their markup.
    private const string Number = """
        () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
            .filter(element => element.tabIndex >= 0 && !element.disabled && element.checkVisibility())
            .map((element, at) => { element.dataset.walk = at; return element.outerHTML.slice(0, 120); })
        """;

    private const string Focused = """
        () => {
            const element = document.activeElement;
            if (element === document.body || element.dataset.walk === undefined) return { at: -1, outline: 0, isInView: false };
            const box = element.getBoundingClientRect(), style = getComputedStyle(element);
            const top = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 8));
            return {
                at: Number(element.dataset.walk),
                outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
                isInView: box.width > 0 && box.bottom > 0 && box.top < innerHeight && top !== null && (element.contains(top) || top.contains(element)),
            };
        }
        """;

    public static TheoryData<string> Pages => ExampleSite.Addresses;

    [Theory, MemberData(nameof(Pages))]
    public async Task The_tabulator_visits_everything_in_order_and_shows_where_it_is(string address)
    {
        await using var visit = await chromium.OpenAsync(address);
        var goals = await visit.AskAsync<string[]>(Number);
        Assert.NotEmpty(goals);
        for (var at = 0; at < goals.Length; at++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var focused = await visit.AskAsync<Focus>(Focused);
            Assert.True(focused.At == at, $"{address}: number {focused.At} has the focus instead of {goals[at]}");
            Assert.True(focused.Outline >= 2, $"{address}: nothing shows the focus on {goals[at]}");
            Assert.True(focused.IsInView, $"{address}: the focus is out of sight on {goals[at]}");
        }
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.NotEqual(goals.Length - 1, (await visit.AskAsync<Focus>(Focused)).At);
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task The_first_thing_leads_past_the_menus(string address)
    {
        await using var visit = await chromium.OpenAsync(address);
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("#content", await visit.AskAsync<string>("document.activeElement.getAttribute('href')"));

        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(address + "#content", visit.Address + new Uri(visit.Page.Url).Fragment);
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.AskAsync<bool>("document.querySelector('header').compareDocumentPosition(document.activeElement) === Node.DOCUMENT_POSITION_FOLLOWING"));
    }

    private sealed record Focus(int At, double Outline, bool IsInView)
    {
        public Focus() : this(-1, 0, false) { }
    }
}
