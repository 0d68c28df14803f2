using FeedbackLog.Diagnostics;
using FeedbackLog.Planning;
using FeedbackLog.Prose;
using FeedbackLog.Text;

namespace FeedbackLog.Walking;

/// <summary>Finds links in texts to addresses that the planned site does not have.</summary>
public static class BrokenLinks
{
    /// <summary>One finding per link that leads nowhere.</summary>
    public static IEnumerable<Diagnostic> Find(SitePlan plan) => plan.Files.SelectMany(file => file switch
    {
        EntryPage page => page.Entry.Text.Sections.SelectMany(section => In(section.Body, page.Entry.Text.Source, plan)),
        TextPage page => In(page.Page.Body, page.Page.Source, plan),
        _ => [],
    });

    private static IEnumerable<Diagnostic> In(RichText text, SourceFile file, SitePlan plan) =>
        from gap in text.Gaps
        let path = gap.Target.Split('#')[0]
        where !Leads(path, plan)
        select ConsistencyRules.BrokenLink.At(file, gap.Source, "missing", ("address", "/" + path));

    private static bool Leads(string path, SitePlan plan) =>
        path.Length == 0 || path.EndsWith('/') ? plan.Find(path + "index.html") is not null
        : plan.Find(path) is not null || plan.Find(path + "/index.html") is not null;
}
