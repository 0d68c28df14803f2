using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using FeedbackLog.Planning;
using FeedbackLog.Text;

namespace FeedbackLog.OpenData;

/// <summary>The open data as JSON: one value a line, so that two versions can be compared line by line.</summary>
internal static class JsonDataWriter
{
    // All letters as they are; < > & and what could end a script are still escaped. Without blanks in front of the lines, which would be a quarter of the bytes.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, IndentSize = 0, NewLine = "\n" };

    /// <summary>Writes the data.</summary>
    public static void Write(DataFile file, IEnumerable<DataEntry> entries, SiteFrame frame, IBufferWriter<byte> output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            WriteHead(json, file.Language, frame);
            json.WriteStartArray("entries");
            foreach (var entry in entries) WriteEntry(json, entry);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.Write("\n"u8);
    }

    private static void WriteHead(Utf8JsonWriter json, string language, SiteFrame frame)
    {
        var config = frame.Config;
        json.WriteString("$schema", Addresses.Absolute(config, Addresses.DataSchema(config, language)));
        json.WriteString("generator", DataFiles.Generator);
        json.WriteString("title", LegalText.Of(config.Title.In(language, config.DefaultLanguage)));
        json.WriteString("publisher", LegalText.Of(config.Organisation));
        json.WriteString("language", language);
        json.WriteString("home", Addresses.Absolute(config, Addresses.Home(config, language)));
        json.WriteString("about", Addresses.Absolute(config, Addresses.Data(config, language)));
    }

    private static void WriteEntry(Utf8JsonWriter json, DataEntry entry)
    {
        json.WriteStartObject();
        foreach (var field in DataFields.All) field.Write(json, entry);
        json.WriteEndObject();
    }
}
