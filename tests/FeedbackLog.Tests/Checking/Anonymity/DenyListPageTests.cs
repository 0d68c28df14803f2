using FeedbackLog.Checking;
using FeedbackLog.Checking.Anonymity;
using Xunit;

namespace FeedbackLog.Tests.Checking.Anonymity;

/// <summary>The page of FL125 names the list that its examples are read with.</summary>
public sealed class DenyListPageTests
{
    private static readonly string Page = RulePage.Of("FL125")!.Markdown;

    [Fact]
    public void What_the_page_marks_is_found_and_nothing_else()
    {
        var lines = Lines().ToList();
        Assert.True(lines.Count(line => line.Contains('«', StringComparison.Ordinal)) >= 3 && lines.Count(line => !line.Contains('«', StringComparison.Ordinal)) >= 2);
        Assert.Equal(lines, lines.Select(Marked));
    }

    private static string Marked(string line)
    {
        var text = line.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        var hits = new List<Hit>();
        var scanned = ScanText.Of(text);
        List().Find(scanned, hits);
        foreach (var span in hits.Select(hit => scanned.ToSource(hit.Start, hit.End)).OrderByDescending(span => span.Start))
            text = text.Insert(span.End, "»").Insert(span.Start, "«");
        return text;
    }

    private static DenyList List()
    {
        var sentence = Page[Page.IndexOf("With a list", StringComparison.Ordinal)..].Split('\n')[0];
        return DenyList.Parse(string.Join('\n', sentence.Split('`').Where((_, index) => index % 2 == 1)));
    }

    private static IEnumerable<string> Lines()
    {
        var isExample = false;
        foreach (var line in Page.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) isExample = line == "```denied";
            else if (isExample) yield return line;
        }
    }
}
