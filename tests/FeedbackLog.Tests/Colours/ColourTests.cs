using FeedbackLog.Colours;
using Xunit;

namespace FeedbackLog.Tests.Colours;

public sealed class ColourTests
{
    [Theory]
    [InlineData("#17584c", "#17584c")]
    [InlineData("#17584C", "#17584c")]
    [InlineData("#abc", "#aabbcc")]
    public void A_colour_is_written_as_style_sheets_write_it(string text, string written) =>
        Assert.Equal(written, Colour.Parse(text)!.Value.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("17584c")]
    [InlineData("#17584")]
    [InlineData("#17584g")]
    [InlineData("#１７５８４ｃ")]
    [InlineData("green")]
    [InlineData("rgb(1,2,3)")]
    public void Anything_else_is_no_colour(string text) => Assert.Null(Colour.Parse(text));

    // Published: WCAG 2.2 (21 for black on white, 1 for a colour on itself); "Understanding 1.4.3" and WebAIM's contrast checker for the others.
    [Theory]
    [InlineData("#000000", "#ffffff", 21.00)]
    [InlineData("#777777", "#777777", 1.00)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#0000ff", "#ffffff", 8.59)]
    [InlineData("#ff0000", "#ffffff", 4.00)]
    [InlineData("#949494", "#ffffff", 3.03)]
    public void Contrasts_are_those_that_are_published(string one, string other, double ratio)
    {
        Assert.Equal(ratio, Parse(one).ContrastWith(Parse(other)), 0.005);
        Assert.Equal(Parse(one).ContrastWith(Parse(other)), Parse(other).ContrastWith(Parse(one)));
    }

    // Published: CSS Color 4, section 9.4 and its sample code.
    [Theory]
    [InlineData("#ffffff", 1, 0)]
    [InlineData("#ff0000", 0.62796, 0.25768)]
    [InlineData("#00ff00", 0.86644, 0.29483)]
    [InlineData("#0000ff", 0.45201, 0.31321)]
    public void Perceived_colours_are_those_that_are_published(string colour, double lightness, double chroma)
    {
        var seen = PerceivedColour.Of(Parse(colour));
        Assert.Equal(lightness, seen.Lightness, 0.0005);
        Assert.Equal(chroma, seen.Chroma, 0.0005);
    }

    [Fact]
    public void Every_colour_comes_back_from_how_it_is_perceived()
    {
        foreach (var colour in Samples.Colours) Assert.Equal(colour, PerceivedColour.Of(colour).ToColour());
    }

    internal static Colour Parse(string text) => Colour.Parse(text)!.Value;
}

/// <summary>Colours from all over the cube, the corners too.</summary>
internal static class Samples
{
    private static readonly byte[] Parts = [0, 51, 102, 153, 204, 255];

    public static Colour[] Colours { get; } = [.. from red in Parts from green in Parts from blue in Parts select new Colour(red, green, blue)];
}
