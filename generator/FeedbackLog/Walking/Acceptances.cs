using FeedbackLog.Archiving;
using FeedbackLog.Checking;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Walking;

/// <summary>Takes out the warnings that an entry accepts with a reason. Errors cannot be accepted.</summary>
public static class Acceptances
{
    /// <summary>The findings that remain, and one for each acceptance that accepts nothing that can be accepted.</summary>
    public static IEnumerable<Diagnostic> Apply(Archive archive, IEnumerable<Diagnostic> findings)
    {
        var accepted = new HashSet<(string Path, string Code)>();
        var wrong = new List<Diagnostic>();
        foreach (var text in archive.Entries.SelectMany(entry => entry.Texts).Where(text => !text.AcceptedRules.IsEmpty))
            foreach (var acceptance in text.AcceptedRules)
            {
                if (RuleCatalog.Find(acceptance.Rule) is not { } rule) wrong.Add(FormatRules.Acceptance.At(text.Source, acceptance.Span, "unknown"));
                else if (rule.Severity == Severity.Error) wrong.Add(FormatRules.Acceptance.At(text.Source, acceptance.Span, "error"));
                else accepted.Add((text.Source.Path, rule.Code));
            }
        return findings.Where(finding => finding.Severity == Severity.Error || !accepted.Contains((finding.Path, finding.Rule.Code))).Concat(wrong);
    }
}
