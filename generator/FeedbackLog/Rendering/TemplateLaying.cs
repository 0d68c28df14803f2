using System.Collections.Immutable;
using System.Text;
using FeedbackLog.Theming;

namespace FeedbackLog.Rendering;

/// <summary>Lays a page's layout, template and parts into one template, so that nothing is looked up while pages are written.</summary>
internal static class TemplateLaying
{
    /// <summary>The whole template of a page, with the addresses of assets in their places.</summary>
    public static string OnePiece(ThemeFiles theme, string page, string basePath)
    {
        var piece = new StringBuilder();
        Lay(theme.Templates[ThemePages.LayoutOf(page)], piece);
        return piece.ToString();

        void Lay(TemplateFile template, StringBuilder into)
        {
            var text = template.Source.Text.AsSpan().TrimEnd('\n');
            var from = 0;
            foreach (var node in Replaced(template.Nodes))
            {
                into.Append(text[from..node.Span.Start]);
                if (node is TemplateAsset asset) into.Append(basePath).Append(theme.FindAsset(asset.Name)!.Path.Value);
                else Lay(PartOf((TemplatePart)node), into);
                from = node.Span.End;
            }
            into.Append(text[from..]);
        }

        TemplateFile PartOf(TemplatePart part) =>
            part.Name == ThemePages.PagePart ? theme.Templates[ThemePages.TemplateOf(page)] : theme.FindPart(part.Name)!;
    }

    private static IEnumerable<TemplateNode> Replaced(ImmutableArray<TemplateNode> nodes) => nodes.SelectMany(node => node switch
    {
        TemplatePart or TemplateAsset => [node],
        TemplateBlock block => Replaced(block.Body).Concat(Replaced(block.Otherwise)),
        _ => Enumerable.Empty<TemplateNode>(),
    });
}
