namespace FeedbackLog.Diagnostics;

/// <summary>
/// What a kind of finding is called. A code is never used twice, also not for another rule after this one is gone.
/// </summary>
/// <param name="Code"><c>FL</c> and three digits.</param>
/// <param name="Name">The code's name in words, lower case with hyphens; the <c>name</c> of the JSON report.</param>
/// <param name="Severity">The weight unless the finding says otherwise.</param>
/// <param name="Variants">The wordings that this rule has; each stands in every language's messages.</param>
public sealed record RuleInfo(string Code, string Name, Severity Severity, params string[] Variants)
{
    /// <summary>A finding of this rule at a range of a file.</summary>
    public Diagnostic At(Text.SourceFile file, Text.SourceSpan span, string variant, params (string Name, string Value)[] arguments) =>
        Finding(file.Path, file.PlaceOf(span), variant, arguments);

    /// <summary>A finding of this rule about a whole file.</summary>
    public Diagnostic About(string path, string variant, params (string Name, string Value)[] arguments) =>
        Finding(path, Text.TextPlace.FileStart, variant, arguments);

    /// <summary>A finding of this rule at a place that is known by line and column.</summary>
    public Diagnostic Finding(string path, Text.TextPlace place, string variant, params (string Name, string Value)[] arguments)
    {
        if (!Variants.Contains(variant)) throw new ArgumentException($"{Code} has no wording '{variant}'.", nameof(variant));
        return new Diagnostic(this, Severity, path, place, variant, [.. arguments]);
    }
}
