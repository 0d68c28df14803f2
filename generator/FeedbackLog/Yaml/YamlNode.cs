using System.Collections.Immutable;
using FeedbackLog.Text;

namespace FeedbackLog.Yaml;

/// <summary>
/// A YAML value with its place. The room Yaml reads the small, safe part of YAML that editors need:
/// a slice of a file comes in; maps, lists and texts that know where they stand go out, with findings about the rest.
/// </summary>
/// <param name="Span">Where the value stands in its file.</param>
public abstract record YamlNode(SourceSpan Span);

/// <summary>A scalar. YAML's types are not resolved: <c>yes</c> and <c>2026</c> are texts until a field says otherwise.</summary>
/// <param name="Value">The text without its quotes.</param>
/// <param name="IsPlain">True when it was written without quotes.</param>
/// <param name="Span">Where the value stands.</param>
public sealed record YamlText(string Value, bool IsPlain, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>True for a value that was left empty (<c>key:</c>), or written <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => IsPlain && Value is "" or "~" or "null";
}

/// <summary>A sequence.</summary>
/// <param name="Items">In their order; may be empty.</param>
/// <param name="Span">Where the list stands.</param>
public sealed record YamlList(ImmutableArray<YamlNode> Items, SourceSpan Span) : YamlNode(Span);

/// <summary>A mapping.</summary>
/// <param name="Fields">In their order; keys are unique.</param>
/// <param name="Span">Where the map stands.</param>
public sealed record YamlMap(ImmutableArray<YamlField> Fields, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>A map without fields at the start of a file.</summary>
    public static YamlMap Empty { get; } = new([], new SourceSpan(0, 0));

    /// <summary>The field with this key; null when there is none.</summary>
    public YamlField? Find(string key)
    {
        foreach (var field in Fields)
            if (field.Key == key) return field;
        return null;
    }

    /// <summary>Where a key's value stands; where the map begins when the key is missing.</summary>
    public SourceSpan PlaceOf(string key) => Find(key)?.Value.Span ?? new SourceSpan(Span.Start, Span.Start);
}

/// <summary>One key of a map.</summary>
/// <param name="Key">The key as written.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="Value">Its value.</param>
public sealed record YamlField(string Key, SourceSpan KeySpan, YamlNode Value);
