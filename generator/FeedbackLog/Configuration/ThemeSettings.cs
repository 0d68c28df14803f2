using System.Collections.Immutable;
using FeedbackLog.Colours;
using FeedbackLog.Text;

namespace FeedbackLog.Configuration;

/// <summary>A company's own look, as far as it is made with settings alone.</summary>
public sealed record ThemeSettings
{
    /// <summary>The look that comes with the tool.</summary>
    public static ThemeSettings BuiltIn { get; } = new();

    /// <summary>The colours in light; null when none was chosen, for light or for the dark.</summary>
    public ColourScheme? Light { get; init; }

    /// <summary>The colours in the dark; null when <see cref="Light"/> is.</summary>
    public ColourScheme? Dark { get; init; }

    /// <summary>Names of fonts, the first that a reader has is used; empty for the built-in ones.</summary>
    public ImmutableArray<string> Font { get; init; } = [];

    /// <summary>The same for headings; empty when they follow the text's or the built-in ones.</summary>
    public ImmutableArray<string> HeadingFont { get; init; } = [];

    /// <summary>How round the corners are, in pixels; null for the built-in roundness.</summary>
    public int? Corner { get; init; }

    /// <summary>The organisation's sign; null when there is none.</summary>
    public ThemeLogo? Logo { get; init; }
}

/// <summary>A picture that stands for the organisation.</summary>
/// <param name="Address">As texts write it: <c>/media/sign.png</c>.</param>
/// <param name="Span">Where it stands in site/feedbacklog.yml.</param>
public sealed record ThemeLogo(string Address, SourceSpan Span);
