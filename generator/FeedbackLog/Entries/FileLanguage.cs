using FeedbackLog.Configuration;
using FeedbackLog.Diagnostics;
using FeedbackLog.Text;

namespace FeedbackLog.Entries;

/// <summary>The language that a file's name gives it; entries and pages are judged alike.</summary>
internal static class FileLanguage
{
    /// <summary>The language of the name, else the default one. Finding: a name without a language on a site with several, or a language that the site does not have.</summary>
    public static string Of(SourceFile file, string? named, SiteConfig config, ICollection<Diagnostic> findings)
    {
        if (named is null && config.Languages.Length > 1) findings.Add(ConsistencyRules.UnknownLanguage.About(file.Path, "needed"));
        if (named is not null && !config.Languages.Contains(named))
            findings.Add(ConsistencyRules.UnknownLanguage.About(file.Path, "unknown", ("language", named), ("known", string.Join(", ", config.Languages))));
        return named ?? config.DefaultLanguage;
    }
}
