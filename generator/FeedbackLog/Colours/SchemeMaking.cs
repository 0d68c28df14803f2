namespace FeedbackLog.Colours;

/// <summary>The colours that somebody chose for one scheme; null for each that they left to us.</summary>
public sealed record ChosenColours(Colour? Surface, Colour? Text, Colour? Accent, Colour? OnAccent)
{
    /// <summary>Nothing chosen.</summary>
    public static ChosenColours None { get; } = new(null, null, null, null);
}

/// <summary>Makes whole schemes of the colours that somebody chose. What they left to us can always be read; what they chose is never changed.</summary>
public static class SchemeMaking
{
    // Where the built-in look stands, by eye: a dark surface that is not black, text that is not white, an accent that does not glare.
    private const double DarkSurface = 0.21;
    private const double DarkText = 0.93;
    private const double DarkAccent = 0.8;

    /// <summary>The scheme for light.</summary>
    public static ColourScheme InLight(ChosenColours chosen)
    {
        if (chosen == ChosenColours.None) return ColourScheme.Light;
        var surface = chosen.Surface ?? ColourScheme.Light.Surface;
        var accent = chosen.Accent ?? Made(ColourScheme.Light.Accent, surface);
        return new ColourScheme(surface, chosen.Text ?? Made(ColourScheme.Light.Text, surface), accent, chosen.OnAccent ?? Readable.WhiteOrBlackOn(accent));
    }

    /// <summary>The scheme for the dark: colours chosen for light lend it their hues.</summary>
    public static ColourScheme InDark(ChosenColours light, ChosenColours dark)
    {
        if (light == ChosenColours.None && dark == ChosenColours.None) return ColourScheme.Dark;
        var surface = dark.Surface ?? (light.Surface is { } paper ? Toned(paper, DarkSurface, 0.02) : ColourScheme.Dark.Surface);
        var text = dark.Text ?? Made(light.Surface is null && light.Text is null ? ColourScheme.Dark.Text : Toned(surface, DarkText, 0.012), surface);
        var accent = dark.Accent ?? Made(light.Accent is { } link ? Toned(link, DarkAccent, 0.12) : ColourScheme.Dark.Accent, surface);
        var onAccent = dark.OnAccent ?? (surface.IsReadable(accent) ? surface : Readable.WhiteOrBlackOn(accent));
        return new ColourScheme(surface, text, accent, onAccent);
    }

    private static Colour Made(Colour wish, Colour surface) => Readable.NearestOn(wish, surface)!.Value;

    private static Colour Toned(Colour colour, double lightness, double mostChroma)
    {
        var seen = PerceivedColour.Of(colour);
        return new PerceivedColour(lightness, Math.Min(seen.Chroma, mostChroma), seen.Hue).ToColour();
    }
}
