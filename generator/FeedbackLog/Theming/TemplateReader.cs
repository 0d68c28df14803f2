using System.Collections.Immutable;
using FeedbackLog.Diagnostics;
using FeedbackLog.Text;

namespace FeedbackLog.Theming;

/// <summary>
/// Reads the part of Handlebars that themes may use: fields, <c>#if</c> <c>#unless</c> <c>#each</c> <c>#with</c> with <c>else</c>,
/// parts, <c>word</c>, <c>asset</c>, comments and <c>~</c>. Everything else is refused with its place, so that what was read is what will run.
/// </summary>
internal sealed class TemplateReader
{
    private static readonly string[] Helpers = ["word", "asset"];
    private static readonly string[] Blocks = ["if", "unless", "each", "with"];

    private readonly SourceFile file;
    private readonly List<Diagnostic> findings = [];
    private readonly Stack<OpenBlock> open = new();
    private List<TemplateNode> nodes = [];
    private int at;

    private TemplateReader(SourceFile file) => this.file = file;

    /// <summary>The file's pieces, and findings where they cannot be read.</summary>
    public static (ImmutableArray<TemplateNode> Nodes, ImmutableArray<Diagnostic> Findings) Read(SourceFile file)
    {
        var reader = new TemplateReader(file);
        reader.ReadAll();
        return ([.. reader.nodes], [.. reader.findings]);
    }

    private void ReadAll()
    {
        while (at < file.Text.Length)
        {
            var start = file.Text.IndexOf("{{", at, StringComparison.Ordinal);
            if (start < 0) start = file.Text.Length;
            if (start > at) nodes.Add(new TemplateText(new SourceSpan(at, start)));
            at = start;
            if (at < file.Text.Length && !ReadTag()) return;
        }
        while (open.TryPop(out var block))
        {
            findings.Add(SiteRules.TemplateSyntax.At(file, block.Span, "block", ("name", block.Name)));
            Close(block);
        }
    }

    private bool ReadTag()
    {
        var start = at;
        var isMarkup = file.Text.AsSpan(at).StartsWith("{{{");
        var isLongComment = file.Text.AsSpan(at).StartsWith("{{!--") || file.Text.AsSpan(at).StartsWith("{{~!--");
        var closing = isMarkup ? "}}}" : "}}";
        var end = isLongComment ? file.Text.IndexOf("--", at + 5, StringComparison.Ordinal) : at;
        if (end >= 0) end = file.Text.IndexOf(closing, end, StringComparison.Ordinal);
        if (end < 0 || (start > 0 && file.Text[start - 1] == '\\') || file.Text.AsSpan(at).StartsWith("{{{{"))
        {
            findings.Add(SiteRules.TemplateSyntax.At(file, new SourceSpan(start, Math.Min(start + 2, file.Text.Length)), "syntax"));
            return false;
        }
        at = end + closing.Length;
        var inner = new SourceSpan(start + closing.Length, end);
        if (inner.Length > 0 && file.Text[inner.Start] == '~') inner = inner with { Start = inner.Start + 1 };
        if (inner.Length > 0 && file.Text[inner.End - 1] == '~') inner = inner with { End = inner.End - 1 };
        ReadTagContent(Trim(inner), new SourceSpan(start, at), isMarkup);
        return true;
    }

    private void ReadTagContent(SourceSpan inner, SourceSpan tag, bool isMarkup)
    {
        var text = file.Text[inner.Start..inner.End];
        if (!isMarkup && text.StartsWith('!')) return;
        if (isMarkup) AddValue(inner, tag, true);
        else if (text.StartsWith('#')) OpenBlockAt(Trim(inner with { Start = inner.Start + 1 }), tag);
        else if (text.StartsWith('/')) CloseBlock(text[1..].Trim(), tag);
        else if (text.StartsWith('>')) AddPart(Trim(inner with { Start = inner.Start + 1 }), tag);
        else if (text is "else" || text.StartsWith("else ", StringComparison.Ordinal)) ReadElse(inner, tag);
        else if (FirstWordOf(text) is "word" or "asset" && text.Contains('"', StringComparison.Ordinal)) AddHelper(text, tag);
        else AddValue(inner, tag, false);
    }

    private void AddValue(SourceSpan inner, SourceSpan tag, bool isMarkup)
    {
        if (PathAt(inner) is { } path) nodes.Add(new TemplateValue(path, isMarkup, tag));
        else RefuseHelper(inner, Helpers);
    }

    private void AddHelper(string text, SourceSpan tag)
    {
        var helper = FirstWordOf(text);
        var argument = text[helper.Length..].Trim();
        var isQuoted = argument.Length > 2 && argument[0] == '"' && argument.IndexOf('"', 1) == argument.Length - 1;
        if (!isQuoted) findings.Add(SiteRules.TemplateSyntax.At(file, tag, "syntax"));
        else nodes.Add(helper == "word" ? new TemplateWord(argument[1..^1], tag) : new TemplateAsset(argument[1..^1], tag));
    }

    private void AddPart(SourceSpan name, SourceSpan tag)
    {
        var text = file.Text[name.Start..name.End];
        // A part takes its place as it stands, so it has neither arguments nor ~.
        var isPlain = text.Length > 0 && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')
            && file.Text[tag.Start + 2] != '~' && file.Text[tag.End - 3] != '~';
        if (isPlain) nodes.Add(new TemplatePart(text, tag));
        else findings.Add(SiteRules.TemplateSyntax.At(file, tag, "syntax"));
    }

    private void OpenBlockAt(SourceSpan inner, SourceSpan tag)
    {
        var name = FirstWordOf(file.Text[inner.Start..inner.End]);
        var path = PathAt(Trim(inner with { Start = inner.Start + name.Length }));
        if (!Enum.TryParse<BlockKind>(name, ignoreCase: true, out var kind) || !Blocks.Contains(name)) RefuseHelper(inner, Blocks);
        else if (path is null) findings.Add(SiteRules.TemplateSyntax.At(file, tag, "syntax"));
        open.Push(new OpenBlock(name, kind, path ?? new TemplatePath(PathStart.Root, 0, [], "", tag), tag, nodes, false));
        nodes = [];
    }

    private void ReadElse(SourceSpan inner, SourceSpan tag)
    {
        if (!open.TryPeek(out var block) || block.Body is not null)
        {
            findings.Add(SiteRules.TemplateSyntax.At(file, tag, "block", ("name", "else")));
            return;
        }
        block.Body = nodes;
        nodes = [];
        var rest = Trim(inner with { Start = inner.Start + "else".Length });
        if (rest.Length == 0) return;
        OpenBlockAt(rest, tag);
        open.Peek().IsElseIf = true;
    }

    private void CloseBlock(string name, SourceSpan tag)
    {
        while (open.TryPop(out var block))
        {
            var closesChain = block.IsElseIf;
            if (!closesChain && block.Name != name) findings.Add(SiteRules.TemplateSyntax.At(file, tag, "block", ("name", name)));
            Close(block);
            if (!closesChain) return;
        }
        findings.Add(SiteRules.TemplateSyntax.At(file, tag, "block", ("name", name)));
    }

    private void Close(OpenBlock block)
    {
        var body = block.Body ?? nodes;
        List<TemplateNode> otherwise = block.Body is null ? [] : nodes;
        nodes = block.Before;
        nodes.Add(new TemplateBlock(block.Kind, block.Path, [.. body], [.. otherwise], block.Span));
    }

    private TemplatePath? PathAt(SourceSpan span)
    {
        var text = file.Text[span.Start..span.End];
        var rest = text;
        var up = 0;
        for (; rest.StartsWith("../", StringComparison.Ordinal); up++) rest = rest[3..];
        if (rest is "@first" or "@last" or "@index") return new TemplatePath(PathStart.Loop, up, [rest], text, span);
        var start = rest is "@root" || rest.StartsWith("@root.", StringComparison.Ordinal) ? PathStart.Root : PathStart.Scope;
        if (start == PathStart.Root) rest = rest["@root".Length..].TrimStart('.');
        if (rest is "this" or "." || (rest.Length == 0 && start == PathStart.Root)) return new TemplatePath(start, up, [], text, span);
        var names = rest.StartsWith("this.", StringComparison.Ordinal) ? rest["this.".Length..].Split('.') : rest.Split('.');
        return names.All(IsName) ? new TemplatePath(start, up, [.. names], text, span) : null;
    }

    private void RefuseHelper(SourceSpan inner, string[] known)
    {
        var text = file.Text[inner.Start..inner.End];
        var name = FirstWordOf(text);
        // A brace inside says that a pair was not closed; what follows is no name.
        if (text.AsSpan().ContainsAny('{', '}')) findings.Add(SiteRules.TemplateSyntax.At(file, inner, "syntax"));
        else findings.Add(SiteRules.TemplateSyntax.At(file, inner, "helper", ("name", name), ("known", string.Join(", ", known))));
    }

    private SourceSpan Trim(SourceSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(file.Text[start])) start++;
        while (end > start && char.IsWhiteSpace(file.Text[end - 1])) end--;
        return new SourceSpan(start, end);
    }

    private static string FirstWordOf(string text)
    {
        var blank = text.AsSpan().IndexOfAny(' ', '\t', '\n');
        return blank < 0 ? text : text[..blank];
    }

    private static bool IsName(string name) => name.Length > 0 && char.IsAsciiLetter(name[0]) && name.All(char.IsAsciiLetterOrDigit);

    private sealed class OpenBlock(string name, BlockKind kind, TemplatePath path, SourceSpan span, List<TemplateNode> before, bool isElseIf)
    {
        public string Name => name;
        public BlockKind Kind => kind;
        public TemplatePath Path => path;
        public SourceSpan Span => span;
        public List<TemplateNode> Before => before;
        public List<TemplateNode>? Body { get; set; }
        public bool IsElseIf { get; set; } = isElseIf;
    }
}
