using FeedbackLog.Diagnostics;
using FeedbackLog.Text;
using FeedbackLog.Yaml;

namespace FeedbackLog.Entries;

/// <summary>The head of a Markdown file, between two lines of three hyphens, and the text below it.</summary>
/// <param name="Head">The fields with their places.</param>
/// <param name="HeadSpan">The YAML without its hyphens.</param>
/// <param name="Body">What follows the head, to the end of the file.</param>
public sealed record FrontMatter(YamlMap Head, SourceSpan HeadSpan, SourceSpan Body)
{
    /// <summary>The largest head, in UTF-16 units: 64 Ki (safety: input limits).</summary>
    public const int MaxLength = 64 * 1024;

    /// <summary>Cuts a file in two and reads the head; null with findings when that is not possible.</summary>
    public static FrontMatter? Parse(SourceFile file, ICollection<Diagnostic> findings)
    {
        if (Find(file, findings) is not { } found) return null;
        if (found.Head.Length > MaxLength)
        {
            findings.Add(FormatRules.TooLarge.At(file, new SourceSpan(0, 3), "front-matter"));
            return null;
        }
        var read = YamlReader.Read(file, found.Head);
        foreach (var finding in read.Findings) findings.Add(finding);
        return read.Value is { } head ? new FrontMatter(head, found.Head, found.Body) : null;
    }

    private static (SourceSpan Head, SourceSpan Body)? Find(SourceFile file, ICollection<Diagnostic> findings)
    {
        var text = file.Text;
        if (!text.StartsWith("---\n", StringComparison.Ordinal))
        {
            findings.Add(FormatRules.InvalidYaml.At(file, new SourceSpan(0, 0), "no-front-matter"));
            return null;
        }
        for (var line = 4; line < text.Length;)
        {
            var end = text.IndexOf('\n', line);
            if (end < 0) end = text.Length;
            if (text.AsSpan(line, end - line).TrimEnd(" ") is "---")
                return (new SourceSpan(4, line), new SourceSpan(Math.Min(end + 1, text.Length), text.Length));
            line = end + 1;
        }
        findings.Add(FormatRules.InvalidYaml.At(file, new SourceSpan(0, 3), "not-closed"));
        return null;
    }
}
