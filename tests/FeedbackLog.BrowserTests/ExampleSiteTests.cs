using FeedbackLog.Tests.Workspaces;
using Xunit;

namespace FeedbackLog.BrowserTests;

/// <summary>What the other tests look at is there: a loop over pages that meets none must not pass.</summary>
public sealed class ExampleSiteTests
{
    [Fact]
    public void Every_kind_of_page_stands_in_every_language()
    {
        string[] expected = ["archive", "entry", "home", "list", "not-found", "numbers", "subscribe", "text", "topic", "topics", "year"];
        var kinds = ExampleSite.OneOfEachKind.GroupBy(page => page.Kind).ToDictionary(kind => kind.Key, kind => kind.Count());

        Assert.Empty(expected.Except(kinds.Keys));
        Assert.Empty(kinds.Where(kind => kind.Value < 3 && kind.Key is not ("not-found" or "withdrawn")).Select(kind => kind.Key));
        Assert.True(ExampleSite.Pages.Length >= 150, $"There are {ExampleSite.Pages.Length} pages only.");
    }
}
