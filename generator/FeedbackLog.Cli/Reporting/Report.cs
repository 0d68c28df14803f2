using System.Collections.Immutable;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Cli.Reporting;

/// <summary>
/// All that one run has to say. The room Reporting prints findings for people and programs: findings with their sentences come in,
/// and text, JSON, SARIF or annotations go out. Nothing that an anonymity rule matched is ever among them.
/// </summary>
/// <param name="Findings">Sorted in report order; may be empty.</param>
/// <param name="Files">How many files were looked at.</param>
internal sealed record Report(ImmutableArray<ReportedFinding> Findings, int Files)
{
    /// <summary>What fingerprints are keyed with: the site's authority, so that those of different sites cannot be compared.</summary>
    public string FingerprintKey { get; init; } = "";

    /// <summary>Findings that stop a build.</summary>
    public int Errors => Count(Severity.Error);

    /// <summary>Findings that stop a build with <c>--strict</c> only.</summary>
    public int Warnings => Count(Severity.Warning);

    /// <summary>Findings that stop nothing.</summary>
    public int Hints => Count(Severity.Hint);

    /// <summary>Findings that are counted but not told one by one; may be empty.</summary>
    public ImmutableArray<Diagnostic> Untold { get; init; } = [];

    private int Count(Severity severity) =>
        Findings.Count(reported => reported.Finding.Severity == severity) + Untold.Count(finding => finding.Severity == severity);
}

/// <summary>A finding with its sentences in the reader's language.</summary>
/// <param name="Finding">What was found where.</param>
/// <param name="Message">What is the matter.</param>
/// <param name="Advice">What to do about it.</param>
internal sealed record ReportedFinding(Diagnostic Finding, string Message, string Advice)
{
    /// <summary>Message and advice on one line, whatever they hold: a misspelt key must not be able to colour a terminal or begin a new command.</summary>
    public string Sentences => string.Join(' ', string.Concat($"{Message} {Advice}".Select(letter => char.IsControl(letter) ? ' ' : letter))
        .Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>True when the excerpt must hide what was found.</summary>
    public bool IsAboutAnonymity => Finding.Rule.Code.StartsWith("FL1", StringComparison.Ordinal);

    /// <summary>The finding's weight in the word that editors and other tools look for.</summary>
    public string SeverityWord => Finding.Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "hint",
    };
}
