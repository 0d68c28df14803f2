using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using FeedbackLog.Checking;
using FeedbackLog.Text;

namespace FeedbackLog.Tests.Checking;

/// <summary>
/// An example of a rule's page: files that are laid over a small valid workspace. A fence whose info string names a file
/// (<c>```markdown content/pages/about.en.md</c>) is that file's whole text; fences with nothing but blank lines between them are one example.
/// </summary>
/// <param name="Code">The rule's code.</param>
/// <param name="IsFlagged">True below the heading "Flagged", false below "Accepted".</param>
/// <param name="Line">The line of the page on which the first fence opens, from 1.</param>
/// <param name="Files">At least one.</param>
public sealed record RuleExample(string Code, bool IsFlagged, int Line, ImmutableArray<SourceFile> Files)
{
    /// <summary>The small valid workspace.</summary>
    public static ImmutableArray<SourceFile> BaseWorkspace { get; } = ReadBaseWorkspace();

    /// <summary>The workspace with the example's files in it.</summary>
    public IEnumerable<SourceFile> Workspace =>
        BaseWorkspace.Where(file => Files.All(own => own.Path != file.Path)).Concat(Files);

    /// <summary>The examples of a page in their order.</summary>
    public static ImmutableArray<RuleExample> In(RulePage page)
    {
        var examples = ImmutableArray.CreateBuilder<RuleExample>();
        var lines = page.Markdown.Split('\n');
        string heading = "";
        var continues = false;
        for (var index = 0; index < lines.Length; index++)
        {
            if (lines[index].StartsWith("## ", StringComparison.Ordinal)) heading = lines[index][3..];
            if (!lines[index].StartsWith("```", StringComparison.Ordinal))
            {
                continues &= lines[index].Length == 0;
                continue;
            }
            var opening = index;
            while (lines[++index] != "```") { }
            var space = lines[opening].IndexOf(' ', StringComparison.Ordinal);
            if (space < 0 || heading is not ("Flagged" or "Accepted")) continue;
            var text = string.Concat(lines[(opening + 1)..index].Select(line => line + "\n"));
            var file = SourceFile.Decode(lines[opening][(space + 1)..], Encoding.UTF8.GetBytes(text));
            if (continues) examples[^1] = examples[^1] with { Files = examples[^1].Files.Add(file) };
            else examples.Add(new RuleExample(page.Rule.Code, heading == "Flagged", opening + 1, [file]));
            continues = true;
        }
        return examples.DrainToImmutable();
    }

    private static ImmutableArray<SourceFile> ReadBaseWorkspace()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith("base/", StringComparison.Ordinal)).Select(name =>
        {
            using var bytes = new MemoryStream();
            assembly.GetManifestResourceStream(name)!.CopyTo(bytes);
            return SourceFile.Decode(name["base/".Length..], bytes.ToArray());
        })];
    }
}
