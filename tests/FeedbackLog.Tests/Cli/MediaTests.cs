using AngleSharp.Html.Parser;
using FeedbackLog.Tests.Imaging;
using Xunit;

namespace FeedbackLog.Tests.Cli;

public sealed class MediaTests
{
    private static readonly string[] Attributes = ["src", "alt", "width", "height", "loading", "decoding"];

    [Fact]
    public void A_picture_is_published_clean_and_under_another_name()
    {
        using var site = WithPage("![The front of our shop](/media/shop.jpg)\n\nText.\n\n![Its **back** door](/media/shop.jpg)");
        Put(site, "shop.jpg", Pictures.IntoJpeg(Pictures.Segment(0xFE, "KANARIALINTU"u8.ToArray())));

        Assert.Equal((0, ""), (site.Run("build").ExitCode, site.Run("build").Error));

        var file = Assert.Single(site.FilesBelow("site/public/media"));
        Assert.Matches("^[0-9a-f]{10}\\.jpg$", Path.GetFileName(file));
        Assert.Equal(-1, File.ReadAllBytes(file).AsSpan().IndexOf("KANARIALINTU"u8));
        var pictures = new HtmlParser().ParseDocument(site.Read("site/public/about/index.html")).QuerySelectorAll("main img");
        Assert.Equal(
            [$"/media/{Path.GetFileName(file)} The front of our shop 24 16 - async", $"/media/{Path.GetFileName(file)} Its back door 24 16 lazy async"],
            pictures.Select(picture => string.Join(' ', Attributes.Select(name => picture.GetAttribute(name) ?? "-"))));
    }

    [Fact]
    public void A_feed_shows_the_whole_address()
    {
        using var site = new SmallSite();
        site.Write(SmallSite.EntryPath, SmallSite.Entry.Replace("## Apology", "![The receipt of the kettle](/media/till.png)\n\n## Apology", StringComparison.Ordinal));
        Put(site, "till.png", Pictures.Png);

        Assert.Equal(0, site.Run("build").ExitCode);

        var file = Path.GetFileName(Assert.Single(site.FilesBelow("site/public/media")));
        Assert.Contains($"https://feedback.example.org/media/{file}", string.Concat(site.FilesBelow("site/public").Where(path => path.EndsWith(".xml", StringComparison.Ordinal)).Select(File.ReadAllText)), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_picture_under_the_same_name_is_another_page_and_the_old_one_goes()
    {
        using var site = WithPage("![The front of our shop](/media/shop.jpg)");
        Put(site, "shop.jpg", Pictures.Jpeg);
        site.Run("build");
        var before = site.FilesBelow("site/public/media");
        Put(site, "shop.jpg", Pictures.IntoJpeg(Pictures.Segment(0xE1, [.. "Exif\0\0"u8, .. Pictures.Exif("x", 6, isLittle: false)])));

        Assert.Equal(0, site.Run("build").ExitCode);

        var now = Assert.Single(site.FilesBelow("site/public/media"));
        Assert.NotEqual(before, [now]);
        Assert.Contains($"/media/{Path.GetFileName(now)}\" alt=\"The front of our shop\" width=\"16\" height=\"24\"", site.Read("site/public/about/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![](/media/shop.jpg)", "FL326")]
    [InlineData("![shop](/media/shop.jpg)", "FL326")]
    [InlineData("![IMG_2041.JPG](/media/shop.jpg)", "FL326")]
    [InlineData("![A shop](https://example.org/shop.jpg)", "FL324: The picture stands on another site.")]
    [InlineData("![A shop](//example.org/shop.jpg)", "FL324: The picture stands on another site.")]
    [InlineData("![A shop](data:image/png;base64,AAAA)", "FL324: The picture stands on another site.")]
    [InlineData("![A shop](/media/shop.svg)", "FL324: The picture is of a kind")]
    [InlineData("![A shop](/media/shop.pdf)", "FL324: The picture is of a kind")]
    [InlineData("![A shop](shop.jpg)", "FL324: The address")]
    [InlineData("![A shop](/media/../pages/shop.jpg)", "FL324: The address")]
    [InlineData("![A shop](/media/Shop.jpg)", "FL324: There is no such file")]
    [InlineData("![A shop](/media/words.png)", "FL325: The file is not a JPEG")]
    public void What_is_no_picture_of_the_site_is_found(string markdown, string finding)
    {
        using var site = WithPage(markdown);
        Put(site, "shop.jpg", Pictures.Jpeg);
        Put(site, "words.png", "<svg/>"u8.ToArray());

        var ran = site.Run("check");

        Assert.Equal(1, ran.ExitCode);
        Assert.Contains($"content/pages/about.en.md:5:1: error {finding}", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_no_text_shows_is_a_hint_and_stays_at_home()
    {
        using var site = WithPage("Text.");
        Put(site, "shop.jpg", Pictures.Jpeg);

        Assert.Contains("content/media/shop.jpg:1:1: hint FL327: ", site.Run("check").Output, StringComparison.Ordinal);
        Assert.Equal(0, site.Run("build").ExitCode);
        Assert.Empty(site.FilesBelow("site/public/media"));
    }

    private static SmallSite WithPage(string body)
    {
        var site = new SmallSite();
        site.Write("content/pages/about.en.md", $"---\ntitle: About this site\nsummary: What this site is, who writes it and how we choose what to tell.\n---\n{body}\n");
        return site;
    }

    private static void Put(SmallSite site, string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.Combine(site.Root, "content", "media"));
        File.WriteAllBytes(Path.Combine(site.Root, "content", "media", name), bytes);
    }
}
