using FeedbackLog.Colours;
using Xunit;
using static FeedbackLog.Tests.Colours.ColourTests;

namespace FeedbackLog.Tests.Colours;

public sealed class ReadableTests
{
    [Fact]
    public void The_nearest_colour_can_be_read_on_every_ground()
    {
        foreach (var text in Samples.Colours)
            foreach (var ground in Samples.Colours)
                Assert.True(Readable.NearestOn(text, ground) is { } nearest && nearest.IsReadable(ground), $"{text} on {ground}");
    }

    [Fact]
    public void A_colour_that_can_be_read_stays()
    {
        Assert.Equal(Parse("#17584c"), Readable.NearestOn(Parse("#17584c"), Colour.White));
    }

    [Fact]
    public void The_nearest_colour_is_only_as_far_as_it_must_be()
    {
        foreach (var text in Samples.Colours)
        {
            var nearest = Readable.NearestOn(text, Colour.White)!.Value;
            if (nearest != text) Assert.InRange(nearest.ContrastWith(Colour.White), 4.5, 4.65);
        }
    }

    [Fact]
    public void The_nearest_colour_keeps_its_hue()
    {
        var nearest = PerceivedColour.Of(Readable.NearestOn(Parse("#f2c200"), Colour.White)!.Value);
        Assert.Equal(PerceivedColour.Of(Parse("#f2c200")).Hue, nearest.Hue, 0.05);
    }

    [Fact]
    public void Grounds_too_unlike_for_any_lightness_have_no_nearest_colour() =>
        Assert.Null(Readable.NearestOn(Parse("#808080"), Colour.White, Colour.Black, Parse("#777777")));

    [Fact]
    public void White_or_black_can_be_read_on_everything()
    {
        foreach (var ground in Samples.Colours) Assert.True(Readable.WhiteOrBlackOn(ground).IsReadable(ground), $"{ground}");
    }
}
