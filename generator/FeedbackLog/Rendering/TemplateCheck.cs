using System.Collections.Immutable;
using FeedbackLog.Diagnostics;
using FeedbackLog.Text;
using FeedbackLog.Theming;
using FeedbackLog.Wording;

namespace FeedbackLog.Rendering;

/// <summary>
/// Compares every template with what its pages hold, without rendering: a misspelt field is a finding at its place and never a blank,
/// also in a branch that seldom shows. A field that some pages lack must stand inside an if or with block about it.
/// </summary>
public static class TemplateCheck
{
    /// <summary>
    /// The findings about a theme with templates of its own, sorted, each once; nothing to read is left to the built-in theme, whose check is a test.
    /// What could not be read at all was told when the theme was merged.
    /// </summary>
    public static ImmutableArray<Diagnostic> Check(ThemeFiles theme, Words words) =>
        theme.HasOwnTemplates ? CheckEveryTemplate(theme, words) : [];

    /// <summary>The same for any theme.</summary>
    public static ImmutableArray<Diagnostic> CheckEveryTemplate(ThemeFiles theme, Words words)
    {
        var findings = new SortedSet<Diagnostic>(Diagnostic.ReportOrder);
        foreach (var page in ThemePages.Names) new PageCheck(theme, words, page, findings).Run();
        return [.. findings];
    }

    /// <summary>Walks one page's layout with everything in it.</summary>
    private sealed class PageCheck(ThemeFiles theme, Words words, string page, SortedSet<Diagnostic> findings)
    {
        private readonly Stack<TemplateFile> open = new();

        public void Run() => Walk(
            theme.Templates[ThemePages.LayoutOf(page)], new TemplateScope(new ModelShape(PageModels.ByPage[page], false), false, null, []));

        private void Walk(TemplateFile template, TemplateScope scope)
        {
            if (!template.Findings.IsEmpty) return;
            open.Push(template);
            Walk(template.Nodes, scope);
            open.Pop();
        }

        private void Walk(ImmutableArray<TemplateNode> nodes, TemplateScope scope)
        {
            foreach (var node in nodes)
            {
                switch (node)
                {
                    case TemplateValue value: CheckValue(value, scope); break;
                    case TemplateWord word: CheckWord(word); break;
                    case TemplateAsset asset: CheckAsset(asset); break;
                    case TemplatePart part: CheckPart(part, scope); break;
                    case TemplateBlock block: CheckBlock(block, scope); break;
                }
            }
        }

        private void CheckValue(TemplateValue value, TemplateScope scope)
        {
            if (Resolve(value.Path, scope) is not { } shape) return;
            if (shape.IsText == shape.IsMarkup) Report(SiteRules.UnknownTemplateField, value.Path.Span, "not-a-text", ("name", value.Path.Text));
            else if (shape.IsMarkup != value.IsMarkup) Report(SiteRules.UnknownTemplateField, value.Span, shape.IsMarkup ? "markup" : "text", ("name", value.Path.Text));
            else if (shape.MayBeMissing) Report(SiteRules.UnknownTemplateField, value.Path.Span, "maybe", ("name", value.Path.Text));
        }

        private void CheckWord(TemplateWord word)
        {
            if (words.IsFinished(word.Key)) return;
            if (words.Keys.Contains(word.Key)) Report(SiteRules.UnknownTemplateField, word.Span, "word-form", ("name", word.Key));
            else ReportNearest(word.Span, "word", word.Key, words.Keys.Where(words.IsFinished));
        }

        private void CheckAsset(TemplateAsset asset)
        {
            if (theme.FindAsset(asset.Name) is null) ReportNearest(asset.Span, "asset", asset.Name, theme.Assets.Select(known => known.Name));
        }

        private void CheckPart(TemplatePart part, TemplateScope scope)
        {
            var template = part.Name == ThemePages.PagePart ? theme.Templates[ThemePages.TemplateOf(page)] : theme.FindPart(part.Name);
            if (template is not null && open.Contains(template)) Report(SiteRules.TemplateSyntax, part.Span, "circle", ("name", part.Name));
            else if (template is not null) Walk(template, scope);
            else ReportUnknownPart(part);
        }

        private void ReportUnknownPart(TemplatePart part)
        {
            var known = theme.Templates.Keys.Where(name => name.StartsWith("parts/", StringComparison.Ordinal))
                .Select(name => name["parts/".Length..]).Order(StringComparer.Ordinal).ToImmutableArray();
            if (NearestName.Of(part.Name, known) is { } nearest) Report(SiteRules.TemplateSyntax, part.Span, "part-nearest", ("name", part.Name), ("nearest", nearest));
            else Report(SiteRules.TemplateSyntax, part.Span, "part", ("name", part.Name), ("known", string.Join(", ", known)));
        }

        private void CheckBlock(TemplateBlock block, TemplateScope scope)
        {
            var shape = Resolve(block.Path, scope);
            var (inside, otherwise) = (scope, scope);
            switch (block.Kind)
            {
                case BlockKind.If:
                    inside = scope.Knowing(block.Path);
                    break;
                case BlockKind.Unless:
                    otherwise = scope.Knowing(block.Path);
                    break;
                case BlockKind.Each when shape is not null:
                    if (shape.Element is not { } element) { Report(SiteRules.UnknownTemplateField, block.Path.Span, "not-a-list", ("name", block.Path.Text)); return; }
                    inside = scope.Into(new ModelShape(element, false), true);
                    break;
                case BlockKind.With when shape is not null:
                    if (!shape.HasFields) { Report(SiteRules.UnknownTemplateField, block.Path.Span, "not-a-map", ("name", block.Path.Text)); return; }
                    inside = scope.Into(shape, false);
                    break;
                default: return;
            }
            Walk(block.Body, inside);
            Walk(block.Otherwise, otherwise);
        }

        private ModelShape? Resolve(TemplatePath path, TemplateScope scope)
        {
            var start = path.Start == PathStart.Root ? scope.Root : scope.Up(path.Up);
            if (start is null || (path.Start == PathStart.Loop && !start.IsLoop))
            {
                Report(SiteRules.UnknownTemplateField, path.Span, path.Start == PathStart.Loop ? "loop" : "outside", ("name", path.Text));
                return null;
            }
            if (path.Start == PathStart.Loop) return new ModelShape(path.Names[0] == "@index" ? typeof(string) : typeof(bool), false);
            return Follow(path, start);
        }

        private ModelShape? Follow(TemplatePath path, TemplateScope start)
        {
            var shape = start.Shape;
            for (var step = 0; step < path.Names.Length; step++)
            {
                if (shape.MayBeMissing) { Report(SiteRules.UnknownTemplateField, path.Span, "maybe", ("name", string.Join('.', path.Names.Take(step)))); return null; }
                if (shape.Field(path.Names[step]) is not { } field) { ReportNearest(path.Span, "", path.Names[step], shape.FieldNames); return null; }
                var isKnown = start.Known.Contains(string.Join('.', path.Names.Take(step + 1)));
                shape = isKnown ? field with { MayBeMissing = false } : field;
            }
            return shape;
        }

        private void ReportNearest(SourceSpan span, string prefix, string name, IEnumerable<string> known)
        {
            var nearest = NearestName.Of(name, known);
            var variant = (prefix, nearest) switch
            {
                ("", null) => known.Any() ? "unknown" : "not-a-map",
                ("", _) => "nearest",
                (_, null) => prefix,
                _ => prefix + "-nearest",
            };
            if (nearest is not null) Report(SiteRules.UnknownTemplateField, span, variant, ("name", name), ("nearest", nearest));
            else Report(SiteRules.UnknownTemplateField, span, variant, ("name", name), ("known", string.Join(", ", known)));
        }

        private void Report(RuleInfo rule, SourceSpan span, string variant, params (string Name, string Value)[] arguments) =>
            findings.Add(rule.At(open.Peek().Source, span, variant, arguments));
    }
}
