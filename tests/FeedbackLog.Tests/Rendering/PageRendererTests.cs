using System.Buffers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FeedbackLog.Rendering;
using Xunit;

namespace FeedbackLog.Tests.Rendering;

public sealed class PageRendererTests
{
    public static TheoryData<string> PageNames => [.. InventedSite.Pages.Keys];

    private static string Html(string name)
    {
        var output = new ArrayBufferWriter<byte>();
        new PageRenderer(InventedSite.Frame).Render(InventedSite.Pages[name], output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static IDocument Parsed(string name) => new HtmlParser().ParseDocument(Html(name));

    [Fact]
    public void Pages_can_be_written_down_to_look_at()
    {
        if (Environment.GetEnvironmentVariable("LOOK") is not { } folder) return;
        foreach (var name in InventedSite.Pages.Keys)
        {
            var path = Path.Combine(folder, "feedback", InventedSite.Pages[name].Path.Value);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, Html(name));
            File.WriteAllText(Path.Combine(folder, "feedback", name + ".html"), Html(name));
        }
        foreach (var asset in InventedSite.Theme.Assets)
        {
            var path = Path.Combine(folder, "feedback", asset.Path.Value);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, asset.Bytes.ToArray());
        }
    }

    [Theory]
    [MemberData(nameof(PageNames))]
    public void Every_page_is_whole_and_holds_no_inline_style_or_script(string name)
    {
        var page = Parsed(name);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Empty(page.QuerySelectorAll("style, [style]"));
        Assert.All(page.QuerySelectorAll("script"), script => Assert.Equal("application/ld+json", script.GetAttribute("type")));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.Equal("FeedbackLog", page.QuerySelector("meta[name=generator]")!.GetAttribute("content"));
    }
}
