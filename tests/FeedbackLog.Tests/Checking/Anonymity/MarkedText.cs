using System.Collections.Immutable;
using System.Text;
using FeedbackLog.Checking;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Tests.Checking.Anonymity;

/// <summary>A line of a page's examples: the text without its guillemets and what stood between them.</summary>
public sealed record MarkedText(RuleInfo Rule, string Text, ImmutableArray<(int Start, int End)> Marks)
{
    /// <summary>Every example line of every FL1xx page.</summary>
    public static ImmutableArray<MarkedText> All { get; } =
        [.. RuleCatalog.Rules.Where(rule => rule.Code.StartsWith("FL1", StringComparison.Ordinal)).Select(rule => RulePage.Of(rule.Code)).OfType<RulePage>().SelectMany(In)];

    /// <summary>The example lines of a page, in its order.</summary>
    public static IEnumerable<MarkedText> In(RulePage page)
    {
        var isExample = false;
        foreach (var line in page.Markdown.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) isExample = line == "```text";
            else if (isExample && line.Length > 0) yield return Parse(page.Rule, line);
        }
    }

    private static MarkedText Parse(RuleInfo rule, string line)
    {
        var text = new StringBuilder();
        var marks = ImmutableArray.CreateBuilder<(int, int)>();
        var start = 0;
        foreach (var sign in line)
        {
            if (sign == '«') start = text.Length;
            else if (sign == '»') marks.Add((start, text.Length));
            else text.Append(sign);
        }
        return new MarkedText(rule, text.ToString(), marks.DrainToImmutable());
    }
}
