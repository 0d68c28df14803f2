using FeedbackLog.Colours;
using Xunit;
using static FeedbackLog.Tests.Colours.ColourTests;

namespace FeedbackLog.Tests.Colours;

public sealed class PaletteTests
{
    private static readonly Colour[] Surfaces = [Colour.White, Colour.Black, Parse("#faf6ef"), Parse("#e6eef7"), Parse("#101820"), Parse("#0b2a4a"), Parse("#ffd54a")];

    [Fact]
    public void Whatever_accent_and_surface_are_chosen_the_rest_can_be_read()
    {
        var looked = 0;
        foreach (var surface in Surfaces)
            foreach (var accent in Samples.Colours.Where(accent => accent.IsReadable(surface)))
            {
                var light = new ChosenColours(surface, null, accent, null);
                AssertReadable(Palette.InLight(SchemeMaking.InLight(light)));
                AssertReadable(Palette.InDark(SchemeMaking.InDark(light, ChosenColours.None)));
                looked++;
            }
        Assert.True(looked > 300, $"Only {looked} looks were tried.");
    }

    [Fact]
    public void An_accent_alone_can_be_read_in_the_dark_without_another_word()
    {
        foreach (var accent in Samples.Colours)
        {
            var dark = SchemeMaking.InDark(new ChosenColours(null, null, accent, null), ChosenColours.None);
            Assert.True(dark.Accent.IsReadable(dark.Surface) && dark.OnAccent.IsReadable(dark.Accent), $"{accent} became {dark}");
        }
    }

    [Fact]
    public void Nothing_chosen_is_the_built_in_look()
    {
        Assert.Equal(ColourScheme.Light, SchemeMaking.InLight(ChosenColours.None));
        Assert.Equal(ColourScheme.Dark, SchemeMaking.InDark(ChosenColours.None, ChosenColours.None));
    }

    [Fact]
    public void What_was_chosen_is_never_changed()
    {
        var chosen = new ChosenColours(Parse("#eeeeee"), Parse("#999999"), Parse("#ffff00"), Parse("#fefefe"));
        Assert.Equal(new ColourScheme(Parse("#eeeeee"), Parse("#999999"), Parse("#ffff00"), Parse("#fefefe")), SchemeMaking.InLight(chosen));
        Assert.Equal(new ColourScheme(Parse("#eeeeee"), Parse("#999999"), Parse("#ffff00"), Parse("#fefefe")), SchemeMaking.InDark(ChosenColours.None, chosen));
    }

    // The pairs that site.css puts on one another.
    private static void AssertReadable(Palette palette)
    {
        var (surface, text, accent) = (palette.Scheme.Surface, palette.Scheme.Text, palette.Scheme.Accent);
        Assert.True(text.IsReadable(surface, palette.Raised, palette.AccentSoft, palette.Problem.Ground, palette.Apology.Ground, palette.Fix.Ground), $"text: {palette}");
        Assert.True(accent.IsReadable(surface, palette.Raised, palette.AccentSoft, palette.Problem.Ground, palette.Apology.Ground, palette.Fix.Ground), $"accent: {palette}");
        Assert.True(palette.Muted.IsReadable(surface, palette.Raised), $"muted: {palette}");
        Assert.True(palette.Focus.IsReadable(surface), $"focus: {palette}");
        Assert.True(palette.Scheme.OnAccent.IsReadable(accent), $"on accent: {palette}");
        foreach (var voice in (Voice[])[palette.Problem, palette.Apology, palette.Fix]) Assert.True(voice.Colour.IsReadable(voice.Ground, surface, palette.Raised), $"{voice}: {palette}");
    }
}
