using System.Collections.Immutable;
using System.Text;
using FeedbackLog.Text;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FeedbackLog.Tests.House;

/// <summary>A Markdown document of the repository, read as the sites that show it read it.</summary>
/// <param name="Path">From the repository's root, forward slashes.</param>
/// <param name="Tree">What a parser says of it.</param>
internal sealed record Document(string Path, MarkdownDocument Tree)
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    /// <summary>The documents for people who change or use the program: at the root, in docs/, and the README of each top folder. Sorted by path.</summary>
    public static ImmutableArray<Document> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateDirectories(Repository.Root).Select(folder => System.IO.Path.Combine(folder, "README.md")).Where(File.Exists))
            .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Distinct().Order(StringComparer.Ordinal).Select(Read),
    ];

    /// <summary>Targets of links and pictures that lead to files of the repository, as written.</summary>
    public IEnumerable<string> RelativeLinks =>
        Tree.Descendants<LinkInline>().Select(link => link.Url!).Where(target => !target.Contains(':', StringComparison.Ordinal));

    /// <summary>The words that stand as code inside sentences.</summary>
    public IEnumerable<string> InlineCode => Tree.Descendants<CodeInline>().Select(code => code.Content);

    /// <summary>The addresses of the headings, as GitHub makes them.</summary>
    public IEnumerable<string> Anchors => Tree.Descendants<HeadingBlock>().Select(heading => heading.GetAttributes().Id!);

    /// <summary>The fenced examples that say which file they are: <c>```markdown content/pages/about.en.md</c>.</summary>
    public IEnumerable<SourceFile> Files =>
        Tree.Descendants<FencedCodeBlock>().Where(fence => fence.Arguments?.Contains('/', StringComparison.Ordinal) == true)
            .Select(fence => SourceFile.Decode(fence.Arguments!, Encoding.UTF8.GetBytes(fence.Lines + "\n")));

    /// <summary>The text of the first fence with this opening, such as <c>nginx</c> or <c>text report</c>.</summary>
    public string Fence(string opening) =>
        Tree.Descendants<FencedCodeBlock>().First(fence => $"{fence.Info} {fence.Arguments}".Trim() == opening).Lines.ToString();

    /// <summary>The document at this path.</summary>
    public static Document Read(string path) =>
        new(path, Markdown.Parse(File.ReadAllText(System.IO.Path.Combine(Repository.Root, path)), Pipeline));
}
