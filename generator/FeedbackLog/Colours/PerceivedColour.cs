namespace FeedbackLog.Colours;

/// <summary>
/// A colour as people see it, in OKLCH: a step of lightness looks the same in every hue, and moving it keeps the hue.
/// The arithmetic is that of Björn Ottosson's Oklab (2020), which CSS Color 4 uses.
/// </summary>
/// <param name="Lightness">0 for black, 1 for white.</param>
/// <param name="Chroma">0 for grey; 0.4 is beyond what screens show.</param>
/// <param name="Hue">The angle in radians.</param>
internal readonly record struct PerceivedColour(double Lightness, double Chroma, double Hue)
{
    public static PerceivedColour Of(Colour colour)
    {
        var (red, green, blue) = (Colour.Linear(colour.Red), Colour.Linear(colour.Green), Colour.Linear(colour.Blue));
        var l = Math.Cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        var m = Math.Cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        var s = Math.Cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        var a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        var b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new PerceivedColour(0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, Math.Sqrt(a * a + b * b), Math.Atan2(b, a));
    }

    /// <summary>The colour on a screen: as much of the chroma as screens can show at this lightness.</summary>
    public Colour ToColour()
    {
        if (Lightness <= 0) return Colour.Black;
        if (Lightness >= 1) return Colour.White;
        if (IsOnScreen(Linear())) return Rounded(Linear());
        var (least, most) = (0.0, Chroma);
        // Twenty halvings are finer than a screen's 256 steps.
        for (var step = 0; step < 20; step++)
        {
            var half = (least + most) / 2;
            if (IsOnScreen((this with { Chroma = half }).Linear())) least = half;
            else most = half;
        }
        return Rounded((this with { Chroma = least }).Linear());
    }

    private Light Linear()
    {
        var (a, b) = (Chroma * Math.Cos(Hue), Chroma * Math.Sin(Hue));
        var l = Cube(Lightness + 0.3963377774 * a + 0.2158037573 * b);
        var m = Cube(Lightness - 0.1055613458 * a - 0.0638541728 * b);
        var s = Cube(Lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new Light(
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
    }

    private static double Cube(double value) => value * value * value;

    // Half of one of a screen's 256 steps, in the darkest part where steps are smallest.
    private const double Tolerance = 0.00015;

    private static bool IsOnScreen(Light light) => Fits(light.Red) && Fits(light.Green) && Fits(light.Blue);

    private static bool Fits(double part) => part is >= -Tolerance and <= 1 + Tolerance;

    private static Colour Rounded(Light light) => new(Encoded(light.Red), Encoded(light.Green), Encoded(light.Blue));

    private static byte Encoded(double light)
    {
        var part = Math.Clamp(light, 0, 1);
        var value = part <= 0.0031308 ? part * 12.92 : 1.055 * Math.Pow(part, 1 / 2.4) - 0.055;
        return (byte)Math.Round(value * 255, MidpointRounding.AwayFromZero);
    }

    private readonly record struct Light(double Red, double Green, double Blue);
}
