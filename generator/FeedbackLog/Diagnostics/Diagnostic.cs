using System.Collections.Immutable;
using FeedbackLog.Text;

namespace FeedbackLog.Diagnostics;

/// <summary>
/// One thing that the tool has to say about a place. The room Diagnostics holds what can be said, not who says it:
/// rules go in, and sentences in the reader's language come out of the messages.
/// </summary>
/// <param name="Rule">What was found.</param>
/// <param name="Severity">How much it weighs here.</param>
/// <param name="Path">The file, from the workspace's root.</param>
/// <param name="Place">Lines and columns from 1; the file's start for a finding about the whole file.</param>
/// <param name="Variant">Which of the rule's wordings.</param>
/// <param name="Arguments">What stands in the wording's braces. Never the text of an anonymity finding.</param>
public sealed record Diagnostic(
    RuleInfo Rule, Severity Severity, string Path, TextPlace Place, string Variant, ImmutableArray<(string Name, string Value)> Arguments)
{
    /// <summary>The order of reports: file, place, code, wording.</summary>
    public static IComparer<Diagnostic> ReportOrder { get; } = Comparer<Diagnostic>.Create(CompareInReport);

    /// <summary>The same finding with another weight.</summary>
    public Diagnostic As(Severity severity) => this with { Severity = severity };

    private static int CompareInReport(Diagnostic left, Diagnostic right)
    {
        if (string.CompareOrdinal(left.Path, right.Path) is not 0 and var path) return path;
        if (left.Place.CompareTo(right.Place) is not 0 and var place) return place;
        if (string.CompareOrdinal(left.Rule.Code, right.Rule.Code) is not 0 and var code) return code;
        if (string.CompareOrdinal(left.Variant, right.Variant) is not 0 and var variant) return variant;
        return string.CompareOrdinal(string.Join('\n', left.Arguments), string.Join('\n', right.Arguments));
    }
}
