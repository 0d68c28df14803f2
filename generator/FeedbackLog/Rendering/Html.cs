namespace FeedbackLog.Rendering;

/// <summary>Finished, safe mark-up: the only thing that a template may print with three braces, and must not print with two.</summary>
/// <param name="Markup">The HTML.</param>
public readonly record struct Html(string Markup)
{
    /// <summary>The HTML.</summary>
    public override string ToString() => Markup;
}
