namespace FeedbackLog.Colours;

/// <summary>The colours that a look is made from, for light or for dark.</summary>
/// <param name="Surface">What text stands on.</param>
/// <param name="Text">The text.</param>
/// <param name="Accent">Links, buttons, the band at the top of the home page.</param>
/// <param name="OnAccent">Text on the accent.</param>
public sealed record ColourScheme(Colour Surface, Colour Text, Colour Accent, Colour OnAccent)
{
    /// <summary>The built-in look in light; the same as in <c>site.css</c>.</summary>
    public static ColourScheme Light { get; } = new(new(0xfa, 0xf6, 0xef), new(0x1e, 0x2a, 0x2b), new(0x17, 0x58, 0x4c), Colour.White);

    /// <summary>The built-in look in the dark; the same as in <c>site.css</c>.</summary>
    public static ColourScheme Dark { get; } = new(new(0x15, 0x1b, 0x1c), new(0xec, 0xe7, 0xde), new(0x93, 0xd2, 0xc1), new(0x0e, 0x2a, 0x24));
}
