using System.Globalization;

namespace FeedbackLog.Colours;

/// <summary>
/// A colour as screens make it. The room Colours knows what can be read on what: colours that a company chose come in,
/// contrasts, the nearest colour that can be read and a whole palette go out.
/// </summary>
/// <param name="Red">0–255, sRGB.</param>
/// <param name="Green">0–255, sRGB.</param>
/// <param name="Blue">0–255, sRGB.</param>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>The lightest one.</summary>
    public static Colour White { get; } = new(255, 255, 255);

    /// <summary>The darkest one.</summary>
    public static Colour Black { get; } = new(0, 0, 0);

    /// <summary>The colour written as <c>#17584c</c> or <c>#abc</c>, small or capital letters; null when it is written otherwise.</summary>
    public static Colour? Parse(string text)
    {
        if (text.Length is not (4 or 7) || text[0] != '#' || !text.Skip(1).All(char.IsAsciiHexDigit)) return null;
        var digits = text.Length == 7 ? text[1..] : string.Concat(text[1..].Select(digit => new string(digit, 2)));
        var number = int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return new Colour((byte)(number >> 16), (byte)(number >> 8), (byte)number);
    }

    /// <summary>How much light it gives: 0 for black, 1 for white (WCAG 2.2, relative luminance).</summary>
    public double Luminance => 0.2126 * Linear(Red) + 0.7152 * Linear(Green) + 0.0722 * Linear(Blue);

    /// <summary>The contrast with another colour, 1–21; the same in both directions (WCAG 2.2, contrast ratio).</summary>
    public double ContrastWith(Colour other)
    {
        var (one, two) = (Luminance, other.Luminance);
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    /// <summary>As style sheets write it: <c>#17584c</c>.</summary>
    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    /// <summary>The light of one part of an sRGB colour, 0–1 (IEC 61966-2-1).</summary>
    internal static double Linear(byte part)
    {
        var value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
