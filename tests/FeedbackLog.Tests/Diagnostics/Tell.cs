using FeedbackLog.Diagnostics;

namespace FeedbackLog.Tests.Diagnostics;

/// <summary>Findings as a person reads them in English, one a line, in report order.</summary>
public static class Tell
{
    /// <summary><c>x.md:2:1 error FL305 The file is not text in UTF-8.</c></summary>
    public static string All(IEnumerable<Diagnostic> findings) => string.Join('\n', findings.Order(Diagnostic.ReportOrder).Select(finding =>
        $"{finding.Path}:{finding.Place.Line}:{finding.Place.Column} {finding.Severity.ToString().ToLowerInvariant()} {finding.Rule.Code} {Messages.For("en").MessageOf(finding)}"));
}
