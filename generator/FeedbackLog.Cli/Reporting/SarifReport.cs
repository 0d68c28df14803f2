using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FeedbackLog.Diagnostics;
using FeedbackLog.Text;

namespace FeedbackLog.Cli.Reporting;

/// <summary>
/// The report in SARIF 2.1.0 (OASIS Standard, 27 March 2020), which code-scanning pages read. Fingerprints are made from code, file, wording
/// and number of the finding among its like, keyed with the site's authority, so they survive moved lines and reveal nothing of the text.
/// </summary>
internal static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string FingerprintName = "feedbacklog/v1";

    /// <summary>The whole document with a line break at its end.</summary>
    public static string Write(Report report, string toolVersion)
    {
        var rules = report.Findings.Select(reported => reported.Finding.Rule).DistinctBy(rule => rule.Code)
            .OrderBy(rule => rule.Code, StringComparer.Ordinal).ToImmutableArray();
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, JsonReport.Layout))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules, toolVersion);
            json.WriteString("columnKind", "utf16CodeUnits");
            WriteResults(json, report, rules);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }

    private static void WriteTool(Utf8JsonWriter json, ImmutableArray<RuleInfo> rules, string toolVersion)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "FeedbackLog");
        json.WriteString("version", toolVersion);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            json.WriteString("name", rule.Name);
            WriteText(json, "shortDescription", $"{rule.Name.Replace('-', ' ')} (feedbacklog check --explain {rule.Code})");
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResults(Utf8JsonWriter json, Report report, ImmutableArray<RuleInfo> rules)
    {
        var like = new Dictionary<(string, string, string), int>();
        json.WriteStartArray("results");
        foreach (var reported in report.Findings)
        {
            var finding = reported.Finding;
            var kind = (finding.Rule.Code, finding.Path, finding.Variant);
            like[kind] = like.GetValueOrDefault(kind) + 1;
            json.WriteStartObject();
            json.WriteString("ruleId", finding.Rule.Code);
            json.WriteNumber("ruleIndex", rules.IndexOf(rules.First(rule => rule.Code == finding.Rule.Code)));
            json.WriteString("level", LevelOf(finding.Severity));
            WriteText(json, "message", reported.Sentences);
            WriteLocation(json, finding);
            json.WriteStartObject("partialFingerprints");
            json.WriteString(FingerprintName, Fingerprint(finding, like[kind], report.FingerprintKey));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string Fingerprint(Diagnostic finding, int ordinal, string key)
    {
        var hash = new HashBuilder().Add(finding.Rule.Code).Add(finding.Path).Add(finding.Variant).Add(ordinal).ToHash().ToString();
        return Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(hash)))[..32];
    }

    private static void WriteLocation(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', finding.Path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", "%SRCROOT%");
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", finding.Place.Line);
        json.WriteNumber("startColumn", finding.Place.Column);
        json.WriteNumber("endLine", finding.Place.EndLine);
        json.WriteNumber("endColumn", finding.Place.EndColumn);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
