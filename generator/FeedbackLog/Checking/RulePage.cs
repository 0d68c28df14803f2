using System.Reflection;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking;

/// <summary>The page that explains a rule: the Markdown file that stands beside the rule, <c>FL302-unknown-key.md</c>.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Markdown">The page as it was written.</param>
public sealed record RulePage(RuleInfo Rule, string Markdown)
{
    /// <summary>The page of the rule with this code or name, whatever the case of its letters; null when there is no such rule or no page.</summary>
    public static RulePage? Of(string codeOrName)
    {
        if (RuleCatalog.Find(codeOrName) is not { } rule) return null;
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"rules/{rule.Code}-{rule.Name}.md");
        if (stream is null) return null;
        using var text = new StreamReader(stream);
        return new RulePage(rule, text.ReadToEnd());
    }

    /// <summary>The page for a terminal: headings at the left edge, text set in and wrapped, examples under the name of their file.</summary>
    /// <param name="width">Columns; longer lines stand only in examples and in words without a space.</param>
    public string ToTerminalText(int width = 100) => PageText.Of(Markdown, width);
}
