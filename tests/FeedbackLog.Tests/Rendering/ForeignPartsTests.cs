using System.Buffers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FeedbackLog.Configuration;
using FeedbackLog.Rendering;
using FeedbackLog.Text;
using Xunit;

namespace FeedbackLog.Tests.Rendering;

/// <summary>What nobody translated says which language it is in, so that it is read out in it.</summary>
public sealed class ForeignPartsTests
{
    // The invented site, where topics and roles have lost all languages but Finnish.
    private static readonly PageRenderer Renderer = new(InventedSite.Frame with
    {
        Topics = new TopicList([.. InventedSite.Topics.Topics.Select(topic => topic with { Label = InFinnish(topic.Label) })], ContentHash.Of([])),
        People = new PersonList([.. InventedSite.People.People.Select(person => person with { Role = InFinnish(person.Role) })], ContentHash.Of([])),
    });

    [Theory]
    [InlineData(".tags a", 2)]
    [InlineData(".p-job-title", 1)]
    [InlineData(".actions li > p:first-child", 3)]
    [InlineData(".changes span", 1)]
    public void A_part_in_another_language_says_so(string part, int parts)
    {
        var found = Page("entry-translated").QuerySelectorAll(part);
        Assert.Equal(Enumerable.Repeat("fi", parts), found.Select(element => element.GetAttribute("lang")));
    }

    [Fact]
    public void A_part_in_the_pages_own_language_says_nothing() =>
        Assert.Empty(Page("entry").QuerySelectorAll(".tags [lang], .p-job-title[lang], .actions [lang], .changes [lang]"));

    [Fact]
    public void Readers_are_told_that_facts_are_not_translated()
    {
        Assert.Contains("Skrivet på suomi, inte översatt.", Page("entry-translated").QuerySelector("[aria-labelledby=actions]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("ei käännetty", Page("entry").QuerySelector("[aria-labelledby=actions]")!.TextContent, StringComparison.Ordinal);
    }

    private static LocalText InFinnish(LocalText text) => LocalText.Same(text.In("fi", "fi"), ["fi"]);

    private static IDocument Page(string name)
    {
        var output = new ArrayBufferWriter<byte>();
        Renderer.Render(InventedSite.Pages[name], output);
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(output.WrittenSpan));
    }
}
