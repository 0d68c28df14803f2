using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FeedbackLog.Entries;
using FeedbackLog.Planning;
using FeedbackLog.Text;

namespace FeedbackLog.OpenData;

/// <summary>One field of the open data: how it stands in JSON, in a cell of a table, and in the schema.</summary>
/// <param name="key">Its permanent name.</param>
internal abstract class DataField(string key)
{
    /// <summary>Between the items of a list in a cell.</summary>
    protected const string Separator = "; ";

    public string Key => key;

    /// <summary>Its name as JSON writes it, made once.</summary>
    public JsonEncodedText Name { get; } = JsonEncodedText.Encode(key);

    /// <summary>Writes the value.</summary>
    public abstract void Write(Utf8JsonWriter json, DataEntry entry);

    /// <summary>The text of a cell; null when there is no value.</summary>
    public abstract string? CellOf(DataEntry entry);

    /// <summary>Writes what the schema says of the value: properties of an object that is open.</summary>
    public abstract void WriteSchema(Utf8JsonWriter json, SiteFrame frame);

    /// <summary>Writes the words that a value can be; nothing when it can be any.</summary>
    protected static void WriteKnown(Utf8JsonWriter json, IEnumerable<string>? known, bool orNull)
    {
        if (known is null) return;
        json.WriteStartArray("enum");
        foreach (var word in known) json.WriteStringValue(word);
        if (orNull) json.WriteNullValue();
        json.WriteEndArray();
    }

    /// <summary>Writes the type, with null beside it where there may be no value.</summary>
    protected static void WriteType(Utf8JsonWriter json, string type, bool orNull)
    {
        if (!orNull)
        {
            json.WriteString("type", type);
            return;
        }
        json.WriteStartArray("type");
        json.WriteStringValue(type);
        json.WriteStringValue("null");
        json.WriteEndArray();
    }
}

/// <summary>A text, a key or a day.</summary>
internal sealed class TextField(string key, Func<DataEntry, string?> valueOf) : DataField(key)
{
    public bool MayBeMissing { get; init; }

    /// <summary>The schema's name of what it is: <c>date</c>, <c>uri</c>; null for a plain text.</summary>
    public string? Format { get; init; }

    /// <summary>An expression that it fits; null for any text.</summary>
    public string? Pattern { get; init; }

    /// <summary>The words that it can be; null for any text.</summary>
    public Func<SiteFrame, IEnumerable<string>>? Known { get; init; }

    public override void Write(Utf8JsonWriter json, DataEntry entry) => json.WriteString(Name, CellOf(entry));

    public override string? CellOf(DataEntry entry) => valueOf(entry) is { } text ? LegalText.Of(text) : null;

    public override void WriteSchema(Utf8JsonWriter json, SiteFrame frame)
    {
        WriteType(json, "string", MayBeMissing);
        if (Format is not null) json.WriteString("format", Format);
        if (Pattern is not null) json.WriteString("pattern", Pattern);
        WriteKnown(json, Known?.Invoke(frame), MayBeMissing);
    }
}

/// <summary>A whole number.</summary>
internal sealed class NumberField(string key, int least, Func<DataEntry, int?> valueOf) : DataField(key)
{
    public bool MayBeMissing { get; init; }

    public override void Write(Utf8JsonWriter json, DataEntry entry)
    {
        if (valueOf(entry) is { } number) json.WriteNumber(Name, number);
        else json.WriteNull(Name);
    }

    public override string? CellOf(DataEntry entry) => valueOf(entry)?.ToString(CultureInfo.InvariantCulture);

    public override void WriteSchema(Utf8JsonWriter json, SiteFrame frame)
    {
        WriteType(json, "integer", MayBeMissing);
        json.WriteNumber("minimum", least);
    }
}

/// <summary>Yes or no.</summary>
internal sealed class YesNoField(string key, Func<DataEntry, bool> valueOf) : DataField(key)
{
    public override void Write(Utf8JsonWriter json, DataEntry entry) => json.WriteBoolean(Name, valueOf(entry));

    public override string CellOf(DataEntry entry) => valueOf(entry) ? "true" : "false";

    public override void WriteSchema(Utf8JsonWriter json, SiteFrame frame) => WriteType(json, "boolean", orNull: false);
}

/// <summary>Texts or keys; may be none.</summary>
internal sealed class ListField(string key, Func<DataEntry, ImmutableArray<string>> valuesOf) : DataField(key)
{
    public string? Pattern { get; init; }

    /// <summary>The words that an item can be; null for any text.</summary>
    public Func<SiteFrame, IEnumerable<string>>? Known { get; init; }

    public override void Write(Utf8JsonWriter json, DataEntry entry)
    {
        json.WriteStartArray(Name);
        foreach (var item in valuesOf(entry)) json.WriteStringValue(LegalText.Of(item));
        json.WriteEndArray();
    }

    public override string? CellOf(DataEntry entry) => valuesOf(entry) is { IsEmpty: false } items ? LegalText.Of(string.Join(Separator, items)) : null;

    public override void WriteSchema(Utf8JsonWriter json, SiteFrame frame)
    {
        WriteType(json, "array", orNull: false);
        json.WriteStartObject("items");
        WriteType(json, "string", orNull: false);
        if (Pattern is not null) json.WriteString("pattern", Pattern);
        WriteKnown(json, Known?.Invoke(frame), orNull: false);
        json.WriteEndObject();
    }
}

/// <summary>Later changes of the text: when, and of what kind. Their notes stand on the page, in the language of the source.</summary>
internal sealed class ChangesField(string key) : DataField(key)
{
    public override void Write(Utf8JsonWriter json, DataEntry entry)
    {
        json.WriteStartArray(Name);
        foreach (var change in entry.Facts.Changes)
        {
            json.WriteStartObject();
            json.WriteString("date", DataFields.Iso(change.Date));
            json.WriteString("kind", change.Kind);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public override string? CellOf(DataEntry entry) =>
        entry.Facts.Changes is { IsEmpty: false } changes ? string.Join(Separator, changes.Select(change => $"{DataFields.Iso(change.Date)} {change.Kind}")) : null;

    public override void WriteSchema(Utf8JsonWriter json, SiteFrame frame)
    {
        WriteType(json, "array", orNull: false);
        json.WriteStartObject("items");
        WriteType(json, "object", orNull: false);
        json.WriteStartObject("properties");
        json.WriteStartObject("date");
        WriteType(json, "string", orNull: false);
        json.WriteString("format", "date");
        json.WriteEndObject();
        json.WriteStartObject("kind");
        WriteType(json, "string", orNull: false);
        WriteKnown(json, Vocabulary.ChangeKinds, orNull: false);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("required");
        json.WriteStringValue("date");
        json.WriteStringValue("kind");
        json.WriteEndArray();
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
    }
}
