using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FeedbackLog.Searching;

/// <summary>Writes the contents of an index: what a script must know before it asks for a part.</summary>
internal static class ContentsWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// <c>entries</c> counts them; <c>endings</c> and <c>skipped</c> are the language's rules; <c>words</c> holds the first word and the name of every part of
    /// words, sorted; <c>records</c> has part names by number without the lowest <c>bits</c>; <c>filters</c> is one part's name.
    /// </summary>
    public static ReadOnlyMemory<byte> Write(int entries, WordForms forms, ImmutableArray<WordPart> words, ImmutableArray<RecordPart> records, SearchPart filters)
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        json.WriteNumber("entries", entries);
        json.WriteNumber("bits", RecordParts.NumberBits);
        json.WriteString("filters", filters.Name);
        WriteTexts(json, "endings", forms.Steps.Select(step => step.ToString()));
        json.WriteString("skipped", string.Join(' ', forms.Skipped));
        WriteTexts(json, "words", words.SelectMany(part => (string[])[part.First, part.Part.Name]));
        json.WriteStartObject("records");
        foreach (var part in records) json.WriteString(part.Block.ToString(CultureInfo.InvariantCulture), part.Part.Name);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
