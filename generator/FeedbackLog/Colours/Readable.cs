namespace FeedbackLog.Colours;

/// <summary>What can be read on what.</summary>
public static class Readable
{
    /// <summary>The least contrast of text (WCAG 2.2, 1.4.3, level AA).</summary>
    public const double LeastContrast = 4.5;

    // A thousandth of the way from black to white: nobody sees the step.
    private const int Steps = 1000;

    /// <summary>True when text of this colour can be read on every one of the grounds.</summary>
    public static bool IsReadable(this Colour text, params ReadOnlySpan<Colour> grounds)
    {
        foreach (var ground in grounds)
            if (text.ContrastWith(ground) < LeastContrast) return false;
        return true;
    }

    /// <summary>
    /// The colour of the same hue, and of nearly the same lightness, that can be read on every one of the grounds; the colour itself when it can.
    /// Of two equally near ones the darker. Null when the grounds are so unlike that no lightness will do.
    /// </summary>
    public static Colour? NearestOn(Colour text, params ReadOnlySpan<Colour> grounds)
    {
        if (text.IsReadable(grounds)) return text;
        var seen = PerceivedColour.Of(text);
        for (var step = 1; step <= Steps; step++)
        {
            var distance = (double)step / Steps;
            if (At(seen.Lightness - distance) is var darker && seen.Lightness - distance >= -1.0 / Steps && darker.IsReadable(grounds)) return darker;
            if (At(seen.Lightness + distance) is var lighter && seen.Lightness + distance <= 1 + 1.0 / Steps && lighter.IsReadable(grounds)) return lighter;
        }
        return null;

        Colour At(double lightness) => (seen with { Lightness = lightness }).ToColour();
    }

    /// <summary>White or, where white cannot be read, black: one of the two can be read on every colour.</summary>
    public static Colour WhiteOrBlackOn(Colour ground) => Colour.White.IsReadable(ground) ? Colour.White : Colour.Black;

    /// <summary>A ground with a part of another colour in it, 0–1, mixed as style sheets mix sRGB.</summary>
    internal static Colour Mix(Colour ground, Colour other, double part)
    {
        return new Colour(Between(ground.Red, other.Red), Between(ground.Green, other.Green), Between(ground.Blue, other.Blue));

        byte Between(byte one, byte two) => (byte)Math.Round(one + (two - one) * part, MidpointRounding.AwayFromZero);
    }
}
