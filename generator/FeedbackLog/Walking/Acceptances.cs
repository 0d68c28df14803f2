using FeedbackLog.Archiving;
using FeedbackLog.Checking;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Walking;

/// <summary>
/// Takes out the warnings that an entry accepts with a reason. Errors cannot be accepted, personal data least of all (anonymity.md, rule 4); a rule that is an error
/// in one place and a warning in another can be accepted where it warns.
/// </summary>
public static class Acceptances
{
    /// <summary>The findings that remain, and one for each acceptance that accepts nothing that can be accepted.</summary>
    public static IEnumerable<Diagnostic> Apply(Archive archive, IReadOnlyCollection<Diagnostic> findings)
    {
        var warnings = new Lazy<HashSet<(string Path, string Code)>>(() =>
            [.. findings.Where(finding => finding.Severity == Severity.Warning).Select(finding => (finding.Path, finding.Rule.Code))]);
        var accepted = new HashSet<(string Path, string Code)>();
        var wrong = new List<Diagnostic>();
        foreach (var text in archive.Entries.SelectMany(entry => entry.Texts).Where(text => !text.AcceptedRules.IsEmpty))
            foreach (var acceptance in text.AcceptedRules)
            {
                if (RuleCatalog.Find(acceptance.Rule) is not { } rule) wrong.Add(FormatRules.Acceptance.At(text.Source, acceptance.Span, "unknown"));
                else if (rule.Severity == Severity.Error && !warnings.Value.Contains((text.Source.Path, rule.Code))) wrong.Add(FormatRules.Acceptance.At(text.Source, acceptance.Span, "error"));
                else accepted.Add((text.Source.Path, rule.Code));
            }
        return findings.Where(finding => finding.Severity == Severity.Error || !accepted.Contains((finding.Path, finding.Rule.Code))).Concat(wrong);
    }
}
