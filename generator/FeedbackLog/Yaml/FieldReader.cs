using System.Collections.Immutable;
using System.Globalization;
using FeedbackLog.Diagnostics;
using FeedbackLog.Text;

namespace FeedbackLog.Yaml;

/// <summary>Which rules a reader of fields reports to: entries and configuration have codes of their own.</summary>
/// <param name="Unknown">A key that nobody reads; wordings "nearest" and "unknown".</param>
/// <param name="Invalid">A value of the wrong kind; wordings "text", "list", "map", "number", "choice", "choice-nearest".</param>
/// <param name="Missing">A key inside a map that must be there; wording "inside".</param>
public sealed record FieldRules(RuleInfo Unknown, RuleInfo Invalid, RuleInfo Missing)
{
    /// <summary>For entries, pages, topics and people.</summary>
    public static FieldRules Content { get; } = new(FormatRules.UnknownKey, FormatRules.InvalidValue, FormatRules.MissingField);

    /// <summary>For site/feedbacklog.yml.</summary>
    public static FieldRules Settings { get; } = new(SiteRules.UnknownSetting, SiteRules.InvalidSetting, SiteRules.MissingSetting);
}

/// <summary>
/// Reads a map field by field and remembers which keys were asked for, so that the others can be reported with the nearest known name.
/// A value of the wrong kind is a finding and reads as missing.
/// </summary>
public sealed class FieldReader(SourceFile file, YamlMap map, FieldRules rules, ICollection<Diagnostic> findings)
{
    private readonly List<string> asked = new(32);
    private List<(string Key, Diagnostic Finding)>? missing;

    /// <summary>The map that is read.</summary>
    public YamlMap Map => map;

    /// <summary>The field's value whatever it is; null when it is missing or left empty.</summary>
    public YamlNode? Node(string key)
    {
        asked.Add(key);
        return map.Find(key)?.Value is { } value and not YamlText { IsNull: true } ? value : null;
    }

    /// <summary>These keys may stand in the map; somebody else reads them.</summary>
    public void Leave(ImmutableArray<string> keys) => asked.AddRange(keys.AsSpan());

    /// <summary>A scalar; null when missing or empty, and with a finding when it is a list or map.</summary>
    public YamlText? Scalar(string key) => AsScalar(Node(key), key);

    /// <summary>A text without blanks at its ends; null when missing.</summary>
    public string? Text(string key) => Scalar(key)?.Value.Trim();

    /// <summary>A text that must be there: <see cref="ReportUnknownKeys"/> tells "inside" when it is missing.</summary>
    public string? RequiredText(string key)
    {
        var text = Text(key);
        if (string.IsNullOrEmpty(text) && Node(key) is null) Missing(key, rules.Missing.At(file, map.Span, "inside", ("key", key)));
        return text;
    }

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>; null when missing.</summary>
    public int? Number(string key, int least, int most)
    {
        if (Scalar(key) is not { } scalar) return null;
        if (int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        Invalid(scalar, "number", ("key", key), ("least", least.ToString(CultureInfo.InvariantCulture)), ("most", most.ToString(CultureInfo.InvariantCulture)));
        return null;
    }

    /// <summary>One of the known words; null when missing.</summary>
    public string? Choice(string key, IReadOnlyCollection<string> known) => Scalar(key) is { } scalar ? AsChoice(scalar, key, known) : null;

    /// <summary>A list; a single scalar counts as a list of one; empty when missing.</summary>
    public ImmutableArray<YamlNode> List(string key)
    {
        switch (Node(key))
        {
            case null: return [];
            case YamlList list: return list.Items;
            case YamlText text: return [text];
            case var other:
                Invalid(other, "list", ("key", key));
                return [];
        }
    }

    /// <summary>The scalars of a list; other items are findings.</summary>
    public ImmutableArray<YamlText> Scalars(string key)
    {
        var items = List(key);
        if (items.IsEmpty) return [];
        var scalars = ImmutableArray.CreateBuilder<YamlText>(items.Length);
        foreach (var item in items)
            if (AsScalar(item, key) is { } scalar) scalars.Add(scalar);
        return scalars.DrainToImmutable();
    }

    /// <summary>The words of a list, each one of the known; empty when missing.</summary>
    public ImmutableArray<string> Choices(string key, IReadOnlyCollection<string> known)
    {
        var items = Scalars(key);
        if (items.IsEmpty) return [];
        var choices = ImmutableArray.CreateBuilder<string>(items.Length);
        foreach (var item in items)
            if (AsChoice(item, key, known) is { } choice) choices.Add(choice);
        return choices.DrainToImmutable();
    }

    /// <summary>The maps of a list, each to be read with its own reader; other items are findings.</summary>
    public ImmutableArray<FieldReader> Maps(string key) => List(key) is { IsEmpty: true } ? [] : [.. List(key).Select(item => AsMap(item, key)).OfType<FieldReader>()];

    /// <summary>A map to be read with its own reader; null when missing.</summary>
    public FieldReader? Inner(string key) => Node(key) is { } node ? AsMap(node, key) : null;

    /// <summary>Notes that a key is missing; <see cref="ReportUnknownKeys"/> tells it.</summary>
    public void Missing(string key, Diagnostic finding) => (missing ??= []).Add((key, finding));

    /// <summary>
    /// Reports every key that was never asked for, and what is missing. One mistake is told once: where an unknown key was probably meant to be the
    /// missing one, only the unknown one is told.
    /// </summary>
    public void ReportUnknownKeys()
    {
        var meant = TellUnknownKeys();
        if (missing is null) return;
        foreach (var (key, finding) in missing)
            if (meant?.Contains(key) != true) findings.Add(finding);
    }

    private HashSet<string>? TellUnknownKeys()
    {
        HashSet<string>? meant = null;
        foreach (var field in map.Fields)
        {
            if (asked.Contains(field.Key)) continue;
            var nearest = NearestName.Of(field.Key, asked);
            if (nearest is not null) (meant ??= new HashSet<string>(StringComparer.Ordinal)).Add(nearest);
            findings.Add(nearest is null
                ? rules.Unknown.At(file, field.KeySpan, "unknown", ("key", field.Key), ("known", string.Join(", ", asked.Distinct())))
                : rules.Unknown.At(file, field.KeySpan, "nearest", ("key", field.Key), ("nearest", nearest)));
        }
        return meant;
    }

    /// <summary>Adds a finding that a value is not one that its field takes.</summary>
    public void Invalid(YamlNode value, string variant, params (string Name, string Value)[] arguments) =>
        findings.Add(rules.Invalid.At(file, value.Span, variant, arguments));

    private string? AsChoice(YamlText scalar, string key, IReadOnlyCollection<string> known)
    {
        if (known.Contains(scalar.Value)) return scalar.Value;
        var nearest = NearestName.Of(scalar.Value, known);
        if (nearest is null) Invalid(scalar, "choice", ("key", key), ("known", string.Join(", ", known)));
        else Invalid(scalar, "choice-nearest", ("key", key), ("nearest", nearest), ("known", string.Join(", ", known)));
        return null;
    }

    private YamlText? AsScalar(YamlNode? node, string key)
    {
        if (node is null or YamlText) return node as YamlText;
        Invalid(node, "text", ("key", key));
        return null;
    }

    private FieldReader? AsMap(YamlNode node, string key)
    {
        if (node is YamlMap inner) return new FieldReader(file, inner, rules, findings);
        Invalid(node, "map", ("key", key));
        return null;
    }
}
