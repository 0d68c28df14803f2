using System.Collections.Immutable;
using FeedbackLog.Colours;
using FeedbackLog.Diagnostics;
using FeedbackLog.Text;
using FeedbackLog.Yaml;

namespace FeedbackLog.Configuration;

/// <summary>Reads the setting <c>theme</c> and finds colours that cannot be read on one another.</summary>
internal sealed class ThemeReading(FieldReader theme, SourceFile file, ICollection<Diagnostic> findings)
{
    private const int MostCorner = 32;

    // Families that every browser knows by these words; all other names are written in quotation marks.
    private static readonly string[] Generic =
        ["serif", "sans-serif", "monospace", "system-ui", "ui-serif", "ui-sans-serif", "ui-rounded", "ui-monospace", "-apple-system"];

    /// <summary>The settings; the built-in look when there are none.</summary>
    public static ThemeSettings Read(FieldReader settings, SourceFile file, ICollection<Diagnostic> findings) =>
        settings.Inner("theme") is { } theme ? new ThemeReading(theme, file, findings).Read() : ThemeSettings.BuiltIn;

    private ThemeSettings Read()
    {
        var accent = ReadColour("accent");
        var surface = ReadColour("surface");
        var text = ReadColour("text");
        var onAccent = ReadColour("on_accent");
        var light = new ChosenColours(surface.Light?.Colour, text.Light?.Colour, accent.Light?.Colour, onAccent.Light?.Colour);
        var dark = new ChosenColours(surface.Dark?.Colour, text.Dark?.Colour, accent.Dark?.Colour, onAccent.Dark?.Colour);
        var hasColours = light != ChosenColours.None || dark != ChosenColours.None;
        var settings = new ThemeSettings
        {
            Light = hasColours ? SchemeMaking.InLight(light) : null,
            Dark = hasColours ? SchemeMaking.InDark(light, dark) : null,
            Font = ReadFont("font"),
            HeadingFont = ReadFont("heading_font"),
            Corner = theme.Number("corner", 0, MostCorner),
            Logo = theme.Scalar("logo") is { } logo ? new ThemeLogo(logo.Value.Trim(), logo.Span) : null,
        };
        theme.ReportUnknownKeys();
        if (settings is { Light: { } inLight, Dark: { } inDark })
        {
            CheckContrast("light", inLight, text.Light, accent.Light, onAccent.Light);
            CheckContrast("dark", inDark, text.Dark, accent.Dark, onAccent.Dark);
        }
        return settings;
    }

    private ColourPair ReadColour(string key)
    {
        if (theme.Node(key) is not YamlMap) return new ColourPair(ReadOne(theme, key), null);
        var pair = theme.Inner(key)!;
        var read = new ColourPair(ReadOne(pair, "light"), ReadOne(pair, "dark"));
        pair.ReportUnknownKeys();
        return read;
    }

    private static PlacedColour? ReadOne(FieldReader reader, string key)
    {
        // In YAML # begins a comment unless it stands in quotation marks, so a forgotten pair of them leaves the setting empty.
        if (reader.Node(key) is null)
        {
            if (reader.Map.Find(key) is { } empty) reader.Invalid(empty.Value with { Span = empty.KeySpan }, "colour", ("key", key));
            return null;
        }
        if (reader.Scalar(key) is not { } scalar) return null;
        if (Colour.Parse(scalar.Value.Trim()) is { } colour) return new PlacedColour(colour, scalar.Span);
        reader.Invalid(scalar, "colour", ("key", key));
        return null;
    }

    private ImmutableArray<string> ReadFont(string key)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var scalar in theme.Scalars(key))
            foreach (var name in scalar.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (Generic.Contains(name)) names.Add(name);
                else if (IsFontName(name)) names.Add($"\"{name}\"");
                else theme.Invalid(scalar, "font", ("key", key));
            }
        return names.DrainToImmutable();
    }

    private static bool IsFontName(string name) =>
        char.IsAsciiLetter(name[0]) && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is ' ' or '-');

    // What was left to us is made to be readable, so each mistake is a colour that stands in the file.
    private void CheckContrast(string scheme, ColourScheme colours, PlacedColour? text, PlacedColour? accent, PlacedColour? onAccent)
    {
        Check("text", text, colours.Surface, scheme);
        Check("link", accent, colours.Surface, scheme);
        Check("button", onAccent, colours.Accent, scheme);
    }

    private void Check(string wording, PlacedColour? placed, Colour ground, string scheme)
    {
        if (placed is not { Colour: var colour, Span: var span } || colour.IsReadable(ground)) return;
        // Rounded down: 4.499 is not 4.5.
        var ratio = Math.Floor(colour.ContrastWith(ground) * 100) / 100;
        findings.Add(SiteRules.ColourContrast.At(file, span, wording,
            ("scheme", scheme), ("colour", colour.ToString()), ("ground", ground.ToString()),
            ("ratio", ratio.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)),
            ("nearest", Readable.NearestOn(colour, ground)!.Value.ToString())));
    }

    private sealed record PlacedColour(Colour Colour, SourceSpan Span);

    private sealed record ColourPair(PlacedColour? Light, PlacedColour? Dark);
}
