using FeedbackLog.BrowserTests.Readers;
using FeedbackLog.Tests.Workspaces;
using Xunit;

namespace FeedbackLog.BrowserTests;

/// <summary>Pages fit small windows and large letters, and stand still while they load.</summary>
public sealed class ReflowTests(Chromium chromium)
{
    private const string Shifts = """
        () => new Promise(done => {
            let moved = 0;
            new PerformanceObserver(list => { for (const shift of list.getEntries()) moved += shift.value; }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done(moved), 200);
        })
        """;

    // What sticks out of the window to the right, and is not a box that scrolls by itself.
    private const string StickingOut = """
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
            [...document.body.querySelectorAll('*')].filter(element => element.getBoundingClientRect().right > innerWidth + 1).map(element => element.outerHTML.slice(0, 120)).slice(0, 5)
        """;

    public static TheoryData<string> Pages => ExampleSite.Addresses;

    [Theory, MemberData(nameof(Pages))]
    public async Task A_window_of_320_pixels_needs_no_sideways_scrolling(string address)
    {
        await using var visit = await chromium.OpenAsync(address, Reader.WithANarrowWindow);
        Assert.Empty(await visit.AskAsync<string[]>(StickingOut));
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Letters_of_twice_the_size_need_no_sideways_scrolling(string address)
    {
        await using var visit = await chromium.OpenAsync(address);
        await visit.AskAsync<string>("document.documentElement.style.fontSize = '200%'");
        Assert.Empty(await visit.AskAsync<string[]>(StickingOut));
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Nothing_shifts_while_a_page_loads(string address)
    {
        await using var visit = await chromium.OpenAsync(address, Reader.WithATelephone);
        Assert.Equal(0, await visit.AskAsync<double>(Shifts));
    }

    [Fact]
    public async Task A_shift_would_be_noticed()
    {
        await using var visit = await chromium.OpenAsync("/", Reader.WithATelephone);
        await visit.AskAsync<string>("document.body.prepend('x'.repeat(200), document.createElement('hr')), ''");
        Assert.True(await visit.AskAsync<double>(Shifts) > 0);
    }

    [Fact]
    public async Task A_wide_thing_would_be_noticed()
    {
        await using var visit = await chromium.OpenAsync("/", Reader.WithANarrowWindow);
        await visit.AskAsync<string>("document.querySelector('main').append('x'.repeat(500)), document.querySelector('main').style.overflowWrap = 'normal'");
        Assert.True(await visit.AskAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }
}
