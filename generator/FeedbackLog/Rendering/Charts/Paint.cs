namespace FeedbackLog.Rendering.Charts;

/// <summary>The attributes of shapes and texts in charts: plain ones that need no style sheet, and a class that it can colour.</summary>
internal static class Paint
{
    /// <summary>What is counted.</summary>
    public const string Bar = "class=\"bar\"";

    /// <summary>The room that a bar could fill.</summary>
    public const string Track = "class=\"track\" fill-opacity=\".12\"";

    /// <summary>Thin lines that only guide the eye.</summary>
    public const string Guide = "class=\"guide\" stroke=\"currentColor\" stroke-opacity=\".35\"";

    /// <summary>The line between two marks.</summary>
    public const string Span = "class=\"span\" stroke=\"currentColor\" stroke-width=\"3\"";

    /// <summary>The same where the end is unknown.</summary>
    public const string OpenSpan = "class=\"span\" stroke=\"currentColor\" stroke-width=\"3\" stroke-dasharray=\"3 5\"";

    /// <summary>A filled mark.</summary>
    public const string Mark = "class=\"mark\"";

    /// <summary>A mark that is an outline.</summary>
    public const string Outline = "class=\"outline\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"";

    /// <summary>The organisation's target.</summary>
    public const string Target = "class=\"target\" stroke=\"currentColor\" stroke-width=\"2\" stroke-dasharray=\"5 4\"";

    /// <summary>What something is called.</summary>
    public const string Name = "class=\"name\"";

    /// <summary>How much it is.</summary>
    public const string Value = "class=\"value\" font-weight=\"600\"";

    /// <summary>Words at the edge.</summary>
    public const string Small = "class=\"small-text\" font-size=\"13\"";
}
