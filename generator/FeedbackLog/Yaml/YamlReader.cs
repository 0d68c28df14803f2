using System.Collections.Immutable;
using FeedbackLog.Diagnostics;
using FeedbackLog.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FeedbackLog.Yaml;

/// <summary>
/// Reads one YAML map from the parser's events, positions kept. Anchors, aliases, tags, merge keys, tabs and second documents are refused;
/// nothing is ever constructed from a type's name.
/// </summary>
public sealed class YamlReader
{
    /// <summary>How deep lists and maps may stand in one another (safety: input limits).</summary>
    public const int MaxDepth = 16;

    /// <summary>How many values one document may hold (safety: input limits).</summary>
    public const int MaxNodes = 2000;

    private readonly SourceFile file;
    private readonly int offset;
    private readonly Parser parser;
    private readonly List<Diagnostic> findings = [];
    private readonly int maxNodes;
    private int nodes;

    private YamlReader(SourceFile file, SourceSpan span, int maxNodes)
    {
        this.file = file;
        this.maxNodes = maxNodes;
        offset = span.Start;
        parser = new Parser(new Scanner(new StringReader(file.Text[span.Start..span.End]), skipComments: true));
    }

    /// <summary>The map that a whole file is.</summary>
    public static Outcome<YamlMap> Read(SourceFile file, int maxNodes = 20 * MaxNodes) =>
        Read(file, new SourceSpan(0, file.Text.Length), maxNodes);

    /// <summary>The map that a range of a file is; an empty range is an empty map. Null with at least one finding when it cannot be read.</summary>
    public static Outcome<YamlMap> Read(SourceFile file, SourceSpan span, int maxNodes = MaxNodes)
    {
        if (FindIndentingTab(file.Text, span) is { } tab)
            return new Outcome<YamlMap>(null, [FormatRules.InvalidYaml.At(file, tab, "tab")]);
        return ReadPlainly(file, span, maxNodes) is { } plain ? new Outcome<YamlMap>(plain, []) : ReadByParser(file, span, maxNodes);
    }

    /// <summary>The map by the YAML parser alone, whatever the lines look like.</summary>
    internal static Outcome<YamlMap> ReadByParser(SourceFile file, SourceSpan span, int maxNodes = MaxNodes)
    {
        var reader = new YamlReader(file, span, maxNodes);
        try
        {
            var map = reader.ReadDocument();
            return new Outcome<YamlMap>(reader.findings.Exists(finding => finding.Rule != FormatRules.DuplicateKey) ? null : map, [.. reader.findings]);
        }
        catch (YamlException broken)
        {
            return new Outcome<YamlMap>(null, [.. reader.findings, FormatRules.InvalidYaml.At(file, reader.SpanOf(broken.Start, broken.End), "syntax")]);
        }
        catch (RefusedYaml)
        {
            return new Outcome<YamlMap>(null, [.. reader.findings]);
        }
    }

    // Field by field: each that is not plain goes to the parser by itself. Anything out of the ordinary, and the parser reads the whole, so that
    // its findings are the same as ever.
    private static YamlMap? ReadPlainly(SourceFile file, SourceSpan span, int maxNodes)
    {
        var fields = ImmutableArray.CreateBuilder<YamlField>();
        var nodes = 1;
        for (var start = span.Start; start < span.End;)
        {
            if (!PlainFields.StartsWithKey(file.Text, start, span.End)) return null;
            var end = EndOfField(file.Text, start, span.End);
            if ((PlainFields.Read(file.Text, start, end) ?? ReadOneField(file, new SourceSpan(start, end), maxNodes)) is not { } field) return null;
            nodes += 1 + NodesIn(field.Value);
            if (nodes > maxNodes || Holds(fields, field.Key)) return null;
            fields.Add(field);
            start = end;
        }
        return fields.Count == 0 ? null : new YamlMap(fields.DrainToImmutable(), span);
    }

    private static int NodesIn(YamlNode node) => node switch
    {
        YamlList list => 1 + list.Items.Sum(NodesIn),
        YamlMap map => 1 + map.Fields.Sum(field => 1 + NodesIn(field.Value)),
        _ => 1,
    };

    private static int EndOfField(string text, int start, int end)
    {
        for (var line = text.IndexOf('\n', start, end - start); line >= 0 && line + 1 < end; line = text.IndexOf('\n', line + 1, end - line - 1))
            if (text[line + 1] is not (' ' or '\n')) return line + 1;
        return end;
    }

    private static YamlField? ReadOneField(SourceFile file, SourceSpan lines, int maxNodes) =>
        ReadByParser(file, lines, maxNodes) is { Value.Fields: [var only], Findings.IsEmpty: true } ? only : null;

    private YamlMap ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (parser.TryConsume<StreamEnd>(out _)) return YamlMap.Empty with { Span = new SourceSpan(offset, offset) };
        parser.Consume<DocumentStart>();
        var root = ReadNode(1);
        parser.Consume<DocumentEnd>();
        if (parser.Current is DocumentStart second) Refuse(second, "documents");
        if (root is YamlMap map) return map;
        if (root is YamlText { IsNull: true }) return YamlMap.Empty with { Span = new SourceSpan(offset, offset) };
        findings.Add(FormatRules.InvalidYaml.At(file, root.Span, "not-a-map"));
        throw new RefusedYaml();
    }

    private YamlNode ReadNode(int depth)
    {
        if (depth > MaxDepth) Refuse(parser.Current!, "depth");
        if (++nodes > maxNodes) Refuse(parser.Current!, "nodes");
        if (parser.Current is AnchorAlias alias) Refuse(alias, "alias");
        if (parser.Current is NodeEvent node)
        {
            if (!node.Anchor.IsEmpty) Refuse(node, "anchor");
            if (!node.Tag.IsEmpty) Refuse(node, "tag");
        }
        if (parser.TryConsume<Scalar>(out var scalar)) return new YamlText(scalar.Value, scalar.Style == ScalarStyle.Plain, SpanOf(scalar.Start, scalar.End));
        if (parser.TryConsume<SequenceStart>(out var list)) return ReadList(list, depth);
        return ReadMap(parser.Consume<MappingStart>(), depth);
    }

    private YamlList ReadList(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (parser.Current is not SequenceEnd) items.Add(ReadNode(depth + 1));
        var end = parser.Consume<SequenceEnd>();
        return new YamlList(items.DrainToImmutable(), SpanOf(start.Start, end.End));
    }

    private YamlMap ReadMap(MappingStart start, int depth)
    {
        var fields = ImmutableArray.CreateBuilder<YamlField>();
        while (parser.Current is not MappingEnd)
        {
            var keyEvent = parser.Current!;
            if (ReadNode(depth + 1) is not YamlText key) { Refuse(keyEvent, "syntax"); continue; }
            if (key is { Value: "<<", IsPlain: true }) Refuse(keyEvent, "merge");
            var value = ReadNode(depth + 1);
            if (Holds(fields, key.Value)) findings.Add(FormatRules.DuplicateKey.At(file, key.Span, "twice", ("key", key.Value)));
            else fields.Add(new YamlField(key.Value, key.Span, value));
        }
        var end = parser.Consume<MappingEnd>();
        return new YamlMap(fields.DrainToImmutable(), SpanOf(start.Start, end.End));
    }

    private static bool Holds(ImmutableArray<YamlField>.Builder fields, string key)
    {
        for (var index = 0; index < fields.Count; index++)
            if (fields[index].Key == key) return true;
        return false;
    }

    private void Refuse(ParsingEvent place, string variant)
    {
        findings.Add(FormatRules.InvalidYaml.At(file, SpanOf(place.Start, place.End), variant));
        throw new RefusedYaml();
    }

    private SourceSpan SpanOf(Mark start, Mark end) =>
        new(offset + (int)start.Index, offset + (int)Math.Max(start.Index, end.Index));

    private static SourceSpan? FindIndentingTab(string text, SourceSpan span)
    {
        for (var line = span.Start; line < span.End;)
        {
            var at = line;
            while (at < span.End && text[at] == ' ') at++;
            if (at < span.End && text[at] == '\t') return new SourceSpan(at, at + 1);
            var next = text.IndexOf('\n', at);
            line = next < 0 ? span.End : next + 1;
        }
        return null;
    }

    /// <summary>Leaves the reading after a finding was added; never leaves this class.</summary>
    private sealed class RefusedYaml : Exception;
}
