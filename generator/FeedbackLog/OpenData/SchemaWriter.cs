using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using FeedbackLog.Planning;
using FeedbackLog.Text;

namespace FeedbackLog.OpenData;

/// <summary>The schema of the JSON data (JSON Schema 2020-12), with what each field means in the words of the language.</summary>
internal static class SchemaWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    private static readonly string[] HeadKeys = ["$schema", "generator", "title", "publisher", "language", "home", "about"];

    /// <summary>Writes the schema.</summary>
    public static void Write(DataSchemaFile file, SiteFrame frame, IBufferWriter<byte> output)
    {
        var words = frame.Words[file.Language];
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("$id", Addresses.Absolute(frame.Config, file.Path.Value));
            json.WriteString("$comment", DataFiles.Generator);
            json.WriteString("title", LegalText.Of($"{frame.Config.Title.In(file.Language, frame.Config.DefaultLanguage)}: {words["data.heading"]}"));
            json.WriteString("description", LegalText.Of(words["data.lead"]));
            WriteObject(json, [.. HeadKeys, "entries"], () =>
            {
                foreach (var key in HeadKeys) WriteText(json, key);
                WriteEntries(json, file.Language, frame);
            });
            json.WriteEndObject();
        }
        output.Write("\n"u8);
    }

    private static void WriteEntries(Utf8JsonWriter json, string language, SiteFrame frame)
    {
        json.WriteStartObject("entries");
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        WriteObject(json, DataFields.All.Select(field => field.Key), () =>
        {
            foreach (var field in DataFields.All)
            {
                json.WriteStartObject(field.Name);
                json.WriteString("description", LegalText.Of(frame.Words[language]["data.fields." + field.Key]));
                field.WriteSchema(json, frame);
                json.WriteEndObject();
            }
        });
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // Every key is always there, so that a program need not ask.
    private static void WriteObject(Utf8JsonWriter json, IEnumerable<string> keys, Action writeProperties)
    {
        json.WriteString("type", "object");
        json.WriteStartArray("required");
        foreach (var key in keys) json.WriteStringValue(key);
        json.WriteEndArray();
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        writeProperties();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string key)
    {
        json.WriteStartObject(key);
        json.WriteString("type", "string");
        json.WriteEndObject();
    }
}
