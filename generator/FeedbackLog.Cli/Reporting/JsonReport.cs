using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FeedbackLog.Cli.Reporting;

/// <summary>The report for programs: stable keys; lines and columns count from 1, columns in UTF-16 units, the end is exclusive.</summary>
internal static class JsonReport
{
    private const int FormatVersion = 1;

    // Readable letters instead of \u00e4; safe here, since this text is never put into a page.
    internal static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The whole document with a line break at its end.</summary>
    public static string Write(Report report)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Layout))
        {
            json.WriteStartObject();
            json.WriteNumber("version", FormatVersion);
            json.WriteStartArray("findings");
            foreach (var reported in report.Findings) WriteFinding(json, reported);
            json.WriteEndArray();
            WriteSummary(json, report);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }

    private static void WriteFinding(Utf8JsonWriter json, ReportedFinding reported)
    {
        var (rule, place) = (reported.Finding.Rule, reported.Finding.Place);
        json.WriteStartObject();
        json.WriteString("code", rule.Code);
        json.WriteString("name", rule.Name);
        json.WriteString("severity", reported.SeverityWord);
        json.WriteString("file", reported.Finding.Path);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteNumber("endLine", place.EndLine);
        json.WriteNumber("endColumn", place.EndColumn);
        json.WriteString("message", reported.Message);
        json.WriteString("advice", reported.Advice);
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("files", report.Files);
        json.WriteNumber("errors", report.Errors);
        json.WriteNumber("warnings", report.Warnings);
        json.WriteNumber("hints", report.Hints);
        json.WriteEndObject();
    }
}
