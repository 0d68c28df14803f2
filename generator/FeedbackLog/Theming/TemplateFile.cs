using System.Collections.Immutable;
using FeedbackLog.Diagnostics;
using FeedbackLog.Text;

namespace FeedbackLog.Theming;

/// <summary>A template as it was read.</summary>
/// <param name="Name">Its path below <c>templates/</c> without the ending: <c>pages/entry</c>.</param>
/// <param name="Source">The file.</param>
/// <param name="Nodes">Its pieces, in order.</param>
/// <param name="Findings">What could not be read; the other pieces stand in <paramref name="Nodes"/>.</param>
public sealed record TemplateFile(string Name, SourceFile Source, ImmutableArray<TemplateNode> Nodes, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>The template that a file holds; its path is that in the workspace, <c>templates/pages/entry.hbs</c>.</summary>
    public static TemplateFile Read(SourceFile file)
    {
        var (nodes, findings) = TemplateReader.Read(file);
        return new TemplateFile(file.Path["templates/".Length..^".hbs".Length], file, nodes, findings);
    }

    /// <summary>The parts that it names, in the order of the text, also those in branches that seldom show.</summary>
    public IEnumerable<TemplatePart> Parts => PartsIn(Nodes);

    private static IEnumerable<TemplatePart> PartsIn(ImmutableArray<TemplateNode> nodes) => nodes.SelectMany(node => node switch
    {
        TemplatePart part => [part],
        TemplateBlock block => PartsIn(block.Body).Concat(PartsIn(block.Otherwise)),
        _ => Enumerable.Empty<TemplatePart>(),
    });
}
