using FeedbackLog.Diagnostics;

namespace FeedbackLog.Cli.Commands;

/// <summary>How the program ends (command-line.md).</summary>
internal static class ExitCode
{
    /// <summary>Nothing wrong.</summary>
    public const int Fine = 0;

    /// <summary>Findings at error level; nothing was written.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage or configuration.</summary>
    public const int Usage = 2;

    /// <summary>Our own fault.</summary>
    public const int OwnFault = 3;

    private static readonly RuleInfo[] ConfigurationRules =
        [SiteRules.NoConfiguration, SiteRules.UnknownSetting, SiteRules.MissingSetting, SiteRules.InvalidSetting];

    /// <summary>The code for these findings: a broken configuration alone is wrong usage, with broken texts beside it the texts come first.</summary>
    public static int Of(IEnumerable<Diagnostic> findings, bool isStrict)
    {
        var errors = findings.Where(finding => finding.Severity == Severity.Error || (isStrict && finding.Severity == Severity.Warning)).ToArray();
        if (errors.Length == 0) return Fine;
        return errors.All(error => ConfigurationRules.Any(rule => rule.Code == error.Rule.Code)) ? Usage : Findings;
    }
}
