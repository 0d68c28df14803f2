using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FeedbackLog.Colours;
using FeedbackLog.Configuration;

namespace FeedbackLog.Theming;

/// <summary>Writes a company's own tokens as the end of the style sheet.</summary>
public static class TokenSheet
{
    /// <summary>The rules that set the tokens; empty when the settings change none, so that the style sheet stays as it is.</summary>
    public static string Of(ThemeSettings theme)
    {
        var css = new StringBuilder();
        var headings = theme.HeadingFont.IsEmpty ? theme.Font : theme.HeadingFont;
        AppendFont(css, "--sans", theme.Font);
        AppendFont(css, "--serif", headings);
        if (theme.Corner is { } corner) css.Append(CultureInfo.InvariantCulture, $"--corner:{corner}px;");
        if (css.Length > 0) css.Insert(0, ":root{").Append("}\n");
        // On screens only: paper has colours of its own.
        if (theme.Light is { } light) css.Append("@media screen{:root{").Append(ColoursOf(Palette.InLight(light))).Append("}}\n");
        if (theme.Dark is { } dark) css.Append("@media screen and (prefers-color-scheme:dark){:root{").Append(ColoursOf(Palette.InDark(dark))).Append("}}\n");
        return css.Length == 0 ? "" : css.Insert(0, "\n/* Set in site/feedbacklog.yml. */\n").ToString();
    }

    private static void AppendFont(StringBuilder css, string token, ImmutableArray<string> names)
    {
        if (!names.IsEmpty) css.Append(token).Append(':').AppendJoin(',', names).Append(';');
    }

    private static string ColoursOf(Palette palette) => string.Concat(
        Token("paper", palette.Scheme.Surface), Token("surface", palette.Raised), Token("ink", palette.Scheme.Text), Token("muted", palette.Muted),
        Token("line", palette.Line), Token("accent", palette.Scheme.Accent), Token("accent-soft", palette.AccentSoft), Token("on-accent", palette.Scheme.OnAccent),
        Voices("problem", palette.Problem), Voices("apology", palette.Apology), Voices("fix", palette.Fix), Token("focus", palette.Focus));

    private static string Voices(string name, Voice voice) => Token(name, voice.Colour) + Token(name + "-soft", voice.Ground);

    private static string Token(string name, Colour colour) => $"--{name}:{colour};";
}
