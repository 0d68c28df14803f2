using System.Text;

namespace FeedbackLog.Checking;

/// <summary>Lays a rule's page out for a terminal. It knows what our pages use: headings, paragraphs, lists and fenced examples.</summary>
internal static class PageText
{
    private const string Indent = "    ";

    /// <summary>The page as plain lines that end with <c>\n</c>.</summary>
    public static string Of(string markdown, int width)
    {
        var text = new StringBuilder();
        var paragraph = new List<string>();
        var inExample = false;
        foreach (var line in markdown.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                FlushParagraph(paragraph, text, width);
                if (!inExample) AppendFileName(line, text);
                inExample = !inExample;
            }
            else if (inExample) AppendLine(Indent + Indent + line, text);
            else if (line.StartsWith('#'))
            {
                FlushParagraph(paragraph, text, width);
                AppendLine(line.TrimStart('#').Trim(), text);
            }
            else if (line.Length == 0)
            {
                FlushParagraph(paragraph, text, width);
                AppendLine("", text);
            }
            else
            {
                if (line.StartsWith("- ", StringComparison.Ordinal)) FlushParagraph(paragraph, text, width);
                paragraph.Add(line.Trim());
            }
        }
        FlushParagraph(paragraph, text, width);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void AppendFileName(string fence, StringBuilder text)
    {
        var space = fence.IndexOf(' ', StringComparison.Ordinal);
        if (space > 0) AppendLine(Indent + fence[(space + 1)..], text);
    }

    private static void FlushParagraph(List<string> paragraph, StringBuilder text, int width)
    {
        if (paragraph.Count == 0) return;
        var hang = paragraph[0].StartsWith("- ", StringComparison.Ordinal) ? Indent + "  " : Indent;
        var line = new StringBuilder(Indent);
        var isFirstWord = true;
        foreach (var word in string.Join(' ', paragraph).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isFirstWord && line.Length + 1 + word.Length > width)
            {
                AppendLine(line.ToString(), text);
                line.Clear().Append(hang);
                isFirstWord = true;
            }
            if (!isFirstWord) line.Append(' ');
            line.Append(word);
            isFirstWord = false;
        }
        AppendLine(line.ToString(), text);
        paragraph.Clear();
    }

    private static void AppendLine(string line, StringBuilder text) => text.Append(line.TrimEnd()).Append('\n');
}
