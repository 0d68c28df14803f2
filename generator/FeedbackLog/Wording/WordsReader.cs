using System.Collections.Frozen;
using System.Collections.Immutable;
using FeedbackLog.Diagnostics;
using FeedbackLog.Text;
using FeedbackLog.Yaml;

namespace FeedbackLog.Wording;

/// <summary>Reads a words file: maps become keys with dots, <c>one</c>/<c>other</c> become plural forms.</summary>
internal sealed class WordsReader
{
    private readonly SourceFile file;
    private readonly FrozenDictionary<string, Saying>? reference;
    private readonly List<Diagnostic> findings = [];
    private readonly Dictionary<string, Saying> sayings = new(StringComparer.Ordinal);

    private WordsReader(SourceFile file, FrozenDictionary<string, Saying>? reference) => (this.file, this.reference) = (file, reference);

    /// <summary>All that the file says; with a reference every key, shape and placeholder is compared with it.</summary>
    public static (Dictionary<string, Saying> Sayings, List<Diagnostic> Findings) Read(SourceFile file, FrozenDictionary<string, Saying>? reference)
    {
        var reader = new WordsReader(file, reference);
        var read = YamlReader.Read(file);
        reader.findings.AddRange(read.Findings);
        if (read.Value is { } map) reader.ReadMap(map, "");
        return (reader.sayings, reader.findings);
    }

    private void ReadMap(YamlMap map, string prefix)
    {
        foreach (var field in map.Fields)
        {
            var key = prefix + field.Key;
            if (field.Value is YamlMap inner && !IsPlural(inner)) ReadMap(inner, key + ".");
            else if (SayingOf(field.Value) is not { } saying) Report(field.Value.Span, "form", ("key", key), ("name", FormOf(key)));
            else if (Fits(key, saying, field)) sayings[key] = saying;
        }
    }

    private bool Fits(string key, Saying saying, YamlField field)
    {
        if (reference is null) return true;
        if (!reference.TryGetValue(key, out var model))
        {
            if (NearestName.Of(key, reference.Keys.Order(StringComparer.Ordinal)) is { } nearest) Report(field.KeySpan, "nearest", ("key", key), ("nearest", nearest));
            else Report(field.KeySpan, "unknown", ("key", key));
            return false;
        }
        if (model.Kind != saying.Kind || (saying.Kind == SayingKind.List && model.Texts.Length != saying.Texts.Length))
        {
            Report(field.Value.Span, "form", ("key", key), ("name", FormOf(key)));
            return false;
        }
        var strange = saying.Placeholders.Except(model.Placeholders).FirstOrDefault();
        if (strange is null) return true;
        Report(field.Value.Span, "placeholder", ("key", key), ("name", strange), ("known", string.Join(", ", model.Placeholders.DefaultIfEmpty("–"))));
        return false;
    }

    private string FormOf(string key) => reference?.GetValueOrDefault(key) switch
    {
        { Kind: SayingKind.Plural } => "one, other",
        { Kind: SayingKind.List } list => $"[{list.Texts.Length}]",
        _ => "text",
    };

    private static bool IsPlural(YamlMap map) => map.Fields.Length > 0 && map.Fields.All(field => field.Key is "one" or "other");

    private static Saying? SayingOf(YamlNode node) => node switch
    {
        YamlText { IsNull: false } text => new Saying(SayingKind.Sentence, [text.Value]),
        YamlMap { Fields.Length: 2 } forms when TextsOf([forms.Find("one")?.Value, forms.Find("other")?.Value]) is { } texts => new Saying(SayingKind.Plural, texts),
        YamlList list when TextsOf([.. list.Items]) is { IsEmpty: false } texts => new Saying(SayingKind.List, texts),
        _ => null,
    };

    private static ImmutableArray<string>? TextsOf(ImmutableArray<YamlNode?> nodes) =>
        nodes.All(node => node is YamlText { IsNull: false }) ? [.. nodes.Select(node => ((YamlText)node!).Value)] : null;

    private void Report(SourceSpan span, string variant, params (string Name, string Value)[] arguments) =>
        findings.Add(SiteRules.Words.At(file, span, variant, arguments));
}
