using System.Collections.Immutable;

namespace FeedbackLog.Diagnostics;

/// <summary>What came of reading something: the thing, if there is one, and all that there is to say about it.</summary>
/// <param name="Value">Null when nothing usable could be read.</param>
/// <param name="Findings">In no order; may be empty.</param>
public sealed record Outcome<T>(T? Value, ImmutableArray<Diagnostic> Findings) where T : class
{
    /// <summary>True when a finding at error level is among the findings.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);
}
