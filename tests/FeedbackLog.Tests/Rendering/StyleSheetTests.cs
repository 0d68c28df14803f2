using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace FeedbackLog.Tests.Rendering;

public sealed class StyleSheetTests
{
    private static readonly byte[] Css = InventedSite.Theme.FindAsset("site.css")!.Bytes.ToArray();

    private static readonly Dictionary<string, string>[] Schemes = ReadSchemes();

    [Fact]
    public void The_style_sheet_stays_within_its_budget()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(Css);
        Assert.InRange(packed.Length, 1000, 10_000);
    }

    [Fact]
    public void The_style_sheet_asks_nothing_of_anybody_else() =>
        Assert.DoesNotContain("//", Encoding.UTF8.GetString(Css), StringComparison.Ordinal);

    // WCAG 2.2, 1.4.3: text needs 4.5 : 1.
    [Theory]
    [InlineData("ink", "paper")]
    [InlineData("ink", "surface")]
    [InlineData("ink", "problem-soft")]
    [InlineData("ink", "apology-soft")]
    [InlineData("ink", "fix-soft")]
    [InlineData("muted", "paper")]
    [InlineData("muted", "surface")]
    [InlineData("accent", "paper")]
    [InlineData("accent", "surface")]
    [InlineData("accent", "accent-soft")]
    [InlineData("accent", "problem-soft")]
    [InlineData("accent", "apology-soft")]
    [InlineData("on-accent", "accent")]
    [InlineData("problem", "problem-soft")]
    [InlineData("problem", "surface")]
    [InlineData("apology", "apology-soft")]
    [InlineData("apology", "surface")]
    [InlineData("apology", "paper")]
    [InlineData("fix", "fix-soft")]
    [InlineData("fix", "surface")]
    [InlineData("focus", "paper")]
    public void Text_can_be_read_in_light_and_dark(string text, string ground)
    {
        Assert.Equal(2, Schemes.Length);
        Assert.All(Schemes, colours => Assert.True(Contrast(colours[text], colours[ground]) >= 4.5, $"{colours[text]} on {colours[ground]}: {Contrast(colours[text], colours[ground]):0.00}"));
    }

    private static Dictionary<string, string>[] ReadSchemes()
    {
        var css = Encoding.UTF8.GetString(Css);
        var print = css.IndexOf("@media print", StringComparison.Ordinal);
        return
        [
            .. Regex.Matches(css[..print], @":root \{(?<tokens>[^}]*)\}")
                .Select(root => Regex.Matches(root.Groups["tokens"].Value, @"--(?<name>[a-z-]+): (?<colour>#[0-9a-f]{6});")
                    .ToDictionary(token => token.Groups["name"].Value, token => token.Groups["colour"].Value)),
        ];
    }

    private static double Contrast(string one, string other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    // WCAG 2.2, definition of relative luminance.
    private static double Luminance(string colour)
    {
        var parts = Enumerable.Range(0, 3).Select(part => int.Parse(colour.AsSpan(1 + part * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4)).ToArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}
