using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using FeedbackLog.Checking;
using FeedbackLog.Diagnostics;
using FeedbackLog.Planning;
using FeedbackLog.Text;
using FeedbackLog.Walking;

namespace FeedbackLog.Cli.Files;

/// <summary>What the last build wrote, and what it had to say: kept in site/.cache, saved last.</summary>
/// <param name="Manifest">The index of the output.</param>
/// <param name="Findings">The findings of that build; none of them an error.</param>
/// <param name="Counts">Where its entries went.</param>
/// <param name="Pages">Pages of the site.</param>
/// <param name="Feeds">Feeds of the site.</param>
public sealed record SavedBuild(BuildManifest Manifest, ImmutableArray<Diagnostic> Findings, EntryCounts Counts, int Pages, int Feeds);

/// <summary>Reads and writes the saved build as JSON.</summary>
public static class ManifestFile
{
    private const int Version = 1;

    /// <summary>The saved build; null when there is none. A file that cannot be read gives null and <paramref name="isUnreadable"/> is called.</summary>
    public static SavedBuild? Load(string path, Action isUnreadable)
    {
        if (!File.Exists(path)) return null;
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            if (Read(document.RootElement) is { } saved) return saved;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or IOException)
        {
            // A lost manifest costs one full build; the caller tells.
        }
        isUnreadable();
        return null;
    }

    /// <summary>Saves a build, whole or not at all.</summary>
    public static void Save(string path, SavedBuild build)
    {
        var temporary = path + ".new";
        using (var stream = File.Create(temporary))
        using (var json = new Utf8JsonWriter(stream)) Write(json, build);
        File.Move(temporary, path, overwrite: true);
    }

    private static void Write(Utf8JsonWriter json, SavedBuild build)
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("whole", build.Manifest.Whole.ToString());
        json.WriteNumber("pages", build.Pages);
        json.WriteNumber("feeds", build.Feeds);
        var counts = build.Counts;
        WriteNumbers(json, "entries", counts.Files, counts.Published, counts.Drafts, counts.Scheduled, counts.Withdrawn, counts.InError);
        json.WriteStartArray("findings");
        foreach (var finding in build.Findings) WriteFinding(json, finding);
        json.WriteEndArray();
        json.WriteStartObject("files");
        foreach (var (file, written) in build.Manifest.Files.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            json.WriteStartArray(file);
            WriteHash(json, written.Recipe.Inputs);
            WriteHash(json, written.Recipe.Template);
            WriteHash(json, written.Recipe.Generator);
            WriteHash(json, written.Output);
            json.WriteNumberValue(written.Length);
            json.WriteNumberValue(written.Modified);
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteHash(Utf8JsonWriter json, ContentHash hash)
    {
        Span<byte> digits = stackalloc byte[ContentHash.HexadecimalDigits];
        hash.WriteHexadecimal(digits);
        json.WriteStringValue(digits);
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, params ReadOnlySpan<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers) json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Rule.Code);
        json.WriteString("severity", finding.Severity.ToString());
        json.WriteString("path", finding.Path);
        json.WriteString("variant", finding.Variant);
        WriteNumbers(json, "place", finding.Place.Line, finding.Place.Column, finding.Place.EndLine, finding.Place.EndColumn);
        json.WriteStartObject("arguments");
        foreach (var (name, value) in finding.Arguments) json.WriteString(name, value);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static SavedBuild? Read(JsonElement root)
    {
        if (root.GetProperty("version").GetInt32() != Version || ContentHash.Parse(root.GetProperty("whole").GetString()) is not { } whole) return null;
        var numbers = root.GetProperty("entries").EnumerateArray().Select(number => number.GetInt32()).ToArray();
        var files = new Dictionary<string, WrittenFile>(StringComparer.Ordinal);
        foreach (var file in root.GetProperty("files").EnumerateObject())
        {
            // A path that climbs out of the output would be deleted or overwritten elsewhere.
            if (OutputPath.OfStatic(file.Name) is null) return null;
            files[file.Name] = ReadFile(file.Value);
        }
        return new SavedBuild(
            new BuildManifest(whole, files.ToFrozenDictionary(StringComparer.Ordinal)),
            [.. root.GetProperty("findings").EnumerateArray().Select(ReadFinding)],
            new EntryCounts(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]),
            root.GetProperty("pages").GetInt32(),
            root.GetProperty("feeds").GetInt32());
    }

    private static WrittenFile ReadFile(JsonElement file) => new(
        new Recipe(HashAt(file, 0), HashAt(file, 1), HashAt(file, 2)), HashAt(file, 3), file[4].GetInt64(), file[5].GetInt64());

    private static ContentHash HashAt(JsonElement file, int index) =>
        ContentHash.Parse(file[index].GetString()) ?? throw new FormatException("A hash in the manifest is no hash.");

    private static Diagnostic ReadFinding(JsonElement finding)
    {
        var rule = RuleCatalog.Find(finding.GetProperty("code").GetString()!) ?? throw new FormatException("A rule in the manifest is unknown.");
        var place = finding.GetProperty("place").EnumerateArray().Select(number => number.GetInt32()).ToArray();
        return new Diagnostic(
            rule,
            Enum.Parse<Severity>(finding.GetProperty("severity").GetString()!),
            finding.GetProperty("path").GetString()!,
            new TextPlace(place[0], place[1], place[2], place[3]),
            finding.GetProperty("variant").GetString()!,
            [.. finding.GetProperty("arguments").EnumerateObject().Select(argument => (argument.Name, argument.Value.GetString()!))]);
    }
}
