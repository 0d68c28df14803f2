namespace FeedbackLog.Colours;

/// <summary>
/// Every colour of a look, worked out from the few that were chosen, so that whatever stands on something can be read on it as long as
/// the chosen ones can. Names are those of the tokens in <c>site.css</c>.
/// </summary>
public sealed record Palette
{
    private Palette(ColourScheme scheme) => Scheme = scheme;

    /// <summary>The chosen colours.</summary>
    public ColourScheme Scheme { get; }

    /// <summary>Panels that lie on the surface.</summary>
    public required Colour Raised { get; init; }

    /// <summary>Text of the second rank.</summary>
    public required Colour Muted { get; init; }

    /// <summary>Lines between things; they carry no meaning alone.</summary>
    public required Colour Line { get; init; }

    /// <summary>A ground with a little of the accent.</summary>
    public required Colour AccentSoft { get; init; }

    /// <summary>What went wrong.</summary>
    public required Voice Problem { get; init; }

    /// <summary>The apology, and what is promised.</summary>
    public required Voice Apology { get; init; }

    /// <summary>What was changed.</summary>
    public required Voice Fix { get; init; }

    /// <summary>The ring around what has the keyboard.</summary>
    public required Colour Focus { get; init; }

    /// <summary>The palette of these colours in light.</summary>
    public static Palette InLight(ColourScheme scheme) =>
        Of(scheme, Lifted(scheme.Surface, 0.02), new Roles(new(0x97, 0x40, 0x1f), new(0x73, 0x56, 0x00), new(0x0b, 0x4f, 0x9e)));

    /// <summary>The palette of these colours in the dark.</summary>
    public static Palette InDark(ColourScheme scheme) =>
        Of(scheme, Lifted(scheme.Surface, 0.035), new Roles(new(0xf2, 0xab, 0x86), new(0xe7, 0xcb, 0x7c), new(0x9c, 0xc8, 0xff)));

    private static Palette Of(ColourScheme scheme, Colour lifted, Roles roles)
    {
        var (surface, text, accent) = (scheme.Surface, scheme.Text, scheme.Accent);
        var raised = text.IsReadable(lifted) && accent.IsReadable(lifted) ? lifted : surface;
        return new Palette(scheme)
        {
            Raised = raised,
            Muted = Readable.NearestOn(Readable.Mix(text, surface, 0.3), surface, raised) ?? text,
            Line = Readable.Mix(surface, text, 0.16),
            AccentSoft = Tinted(scheme, accent),
            Problem = VoiceOf(scheme, raised, roles.Problem),
            Apology = VoiceOf(scheme, raised, roles.Apology),
            Fix = VoiceOf(scheme, raised, accent),
            Focus = Readable.NearestOn(roles.Focus, surface, raised) ?? text,
        };
    }

    private static Colour Lifted(Colour surface, double step)
    {
        var seen = PerceivedColour.Of(surface);
        return (seen with { Lightness = Math.Min(1, seen.Lightness + step) }).ToColour();
    }

    private static Voice VoiceOf(ColourScheme scheme, Colour raised, Colour role)
    {
        var ground = Tinted(scheme, role);
        return new Voice(Readable.NearestOn(role, ground, scheme.Surface, raised) ?? scheme.Text, ground);
    }

    // As much of the colour as leaves text and links readable; none at all in the end, and then it is the surface.
    private static Colour Tinted(ColourScheme scheme, Colour colour)
    {
        for (var percent = 14; percent > 0; percent--)
        {
            var ground = Readable.Mix(scheme.Surface, colour, percent / 100.0);
            if (scheme.Text.IsReadable(ground) && scheme.Accent.IsReadable(ground)) return ground;
        }
        return scheme.Surface;
    }

    private sealed record Roles(Colour Problem, Colour Apology, Colour Focus);
}

/// <summary>The colour of one of an entry's voices and the ground that it speaks on.</summary>
public sealed record Voice(Colour Colour, Colour Ground);
