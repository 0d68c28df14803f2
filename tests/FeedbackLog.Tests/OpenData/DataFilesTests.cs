using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FeedbackLog.Archiving;
using FeedbackLog.Cli.Files;
using FeedbackLog.Configuration;
using FeedbackLog.Entries;
using FeedbackLog.OpenData;
using FeedbackLog.Planning;
using FeedbackLog.Tests.BrokenSites;
using FeedbackLog.Tests.Feeds;
using FeedbackLog.Tests.Golden;
using FeedbackLog.Tests.Workspaces;
using FeedbackLog.Text;
using FeedbackLog.Walking;
using Xunit;

namespace FeedbackLog.Tests.OpenData;

/// <summary>The open data of the golden site and of invented entries, read back.</summary>
public sealed class DataFilesTests
{
    // Folder, language, and the ids of what is public in it: no draft, nothing that waits, nothing withdrawn, nothing that is not translated.
    public static TheoryData<string, string, string[]> Languages { get; } = new()
    {
        { "", "fi", ["2026-0001", "2025-0001"] },
        { "sv/", "sv", ["2026-0002", "2025-0001"] },
        { "en/", "en", ["2026-0003", "2026-0002", "2026-0001", "2025-0001"] },
    };

    [Theory, MemberData(nameof(Languages))]
    public void The_data_holds_what_is_public_newest_first(string folder, string language, string[] ids)
    {
        var data = Json(folder + "data/entries.json");

        Assert.Equal(ids, data.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("id").GetString()!));
        Assert.All(data.GetProperty("entries").EnumerateArray(), entry => Assert.Equal(language, entry.GetProperty("language").GetString()));
        Assert.Equal(DataFiles.FieldKeys, data.GetProperty("entries")[0].EnumerateObject().Select(field => field.Name));
        foreach (var entry in data.GetProperty("entries").EnumerateArray())
            Assert.Contains(entry.GetProperty("address").GetString()!["https://palaute.example.org/opittua/".Length..] + "index.html", GoldenSite.Files.Keys);
    }

    [Theory, MemberData(nameof(Languages))]
    public void The_data_fits_its_schema(string folder, string language, string[] ids)
    {
        var schema = Json(folder + "data/schema.json");
        var data = Json(folder + "data/entries.json");

        Assert.Empty(Schema.Breaches(data, schema));
        Assert.Equal(schema.GetProperty("$id").GetString(), data.GetProperty("$schema").GetString());
        var fields = schema.GetProperty("properties").GetProperty("entries").GetProperty("items").GetProperty("properties");
        Assert.All(fields.EnumerateObject(), field => Assert.True(field.Value.GetProperty("description").GetString()!.Length > 5, $"{language}: {field.Name}"));
        Assert.Equal(ids.Length, data.GetProperty("entries").GetArrayLength());
    }

    [Fact]
    public void The_schema_refuses_what_the_data_may_not_be()
    {
        var schema = Json("data/schema.json");
        var data = JsonNode.Parse(GoldenSite.Files["data/entries.json"])!;
        var entry = data["entries"]![0]!;
        entry["id"] = "42";
        entry["outcome"] = "solved";
        entry["reports"] = 3;
        entry["reviewed_by"] = "mikko";
        entry.AsObject().Remove("title");

        var breaches = Schema.Breaches(JsonSerializer.SerializeToElement(data), schema).ToArray();

        Assert.Equal(5, breaches.Length);
    }

    [Theory, MemberData(nameof(Languages))]
    public void The_table_and_the_JSON_hold_the_same(string folder, string language, string[] ids)
    {
        var rows = Csv.Read(Encoding.UTF8.GetString(GoldenSite.Files[folder + "data/entries.csv"]));
        var entries = Json(folder + "data/entries.json").GetProperty("entries").EnumerateArray().ToArray();

        Assert.Equal(DataFiles.FieldKeys, rows[0]);
        Assert.Equal(ids.Length, rows.Count - 1);
        foreach (var (row, entry) in rows.Skip(1).Zip(entries)) Assert.Equal(entry.EnumerateObject().Select(field => CellOf(field.Value)), row);
        Assert.Equal(language, rows[1][1]);
    }

    [Fact]
    public void Another_program_reads_the_table_as_the_JSON()
    {
        const string script = """
            import csv, json, os, sys
            folder = sys.argv[1]
            entries = json.load(open(os.path.join(folder, "entries.json"), encoding="utf-8"))["entries"]
            rows = list(csv.DictReader(open(os.path.join(folder, "entries.csv"), encoding="utf-8", newline=""), strict=True))
            def cell(value):
                if value is None: return ""
                if isinstance(value, bool): return "true" if value else "false"
                if isinstance(value, list): return "; ".join(f"{item['date']} {item['kind']}" if isinstance(item, dict) else item for item in value)
                return str(value)
            assert len(rows) == len(entries) > 1
            for row, entry in zip(rows, entries): assert row == {key: cell(value) for key, value in entry.items()}, (row, entry)
            print("same")
            """;
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["entries.json", "entries.csv"]) folder.Write(name, GoldenSite.Files["en/data/" + name]);
        if (Python.Run(["-c", "import csv"]) is null) Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") != "true", "python3 is not installed, so no other program read the table.");

        Assert.Equal("same\n", Python.Run(["-c", script, folder.Path]));
    }

    [Fact]
    public void Times_are_minutes_and_a_missing_answer_is_said()
    {
        var answered = EntryOf(facts => facts with { FirstResponse = Duration.Parse("3h"), ResolvedAfter = Duration.Parse("6d") });
        var unanswered = EntryOf(facts => facts with { NoFirstResponse = true });

        Assert.Equal((true, 180, 8640), (answered.GetProperty("answered").GetBoolean(), answered.GetProperty("first_response_minutes").GetInt32(), answered.GetProperty("resolved_after_minutes").GetInt32()));
        Assert.Equal((false, JsonValueKind.Null), (unanswered.GetProperty("answered").GetBoolean(), unanswered.GetProperty("first_response_minutes").ValueKind));
    }

    [Theory]
    [InlineData(null, null, false)]
    [InlineData(1, null, true)]
    [InlineData(4, null, true)]
    [InlineData(5, 5, false)]
    [InlineData(12, 12, false)]
    public void A_small_number_of_reports_is_not_told(int? reports, int? told, bool few)
    {
        var entry = EntryOf(facts => facts with { Reports = reports });

        Assert.Equal(told, entry.GetProperty("reports").ValueKind == JsonValueKind.Null ? null : entry.GetProperty("reports").GetInt32());
        Assert.Equal(few, entry.GetProperty("reports_few").GetBoolean());
    }

    [Fact]
    public void Only_entries_of_the_data_are_named_as_earlier_ones()
    {
        var later = FeedSamples.Entry("2026-0050").With(facts => facts with { CameBackFrom = ["2026-0042", "2026-0001"] });

        var entries = Written(later, FeedSamples.Entry("2026-0042")).GetProperty("entries");

        Assert.Equal("[\"2026-0042\"]", Compact(entries[0].GetProperty("came_back_from")));
    }

    [Fact]
    public void A_preview_leaves_drafts_out_of_the_data()
    {
        using var folder = new TemporaryFolder();
        folder.Lay(GoldenSite.Workspace);
        BuildPreview(folder);

        foreach (var name in (string[])["data/entries.json", "data/entries.csv"])
            Assert.True(GoldenSite.Files[name].AsSpan().SequenceEqual(File.ReadAllBytes(folder["site/public/" + name])), name);
    }

    [Fact]
    public void A_preview_has_no_draft_without_a_day_in_its_feeds()
    {
        using var folder = new TemporaryFolder();
        folder.Lay(GoldenSite.Workspace);
        BuildPreview(folder);

        foreach (var name in (string[])["feed.xml", "atom.xml", "feed.json"])
            Assert.DoesNotContain("9999", File.ReadAllText(folder["site/public/" + name]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_mark_of_an_approval_stands_in_no_file()
    {
        using var site = new BrokenSite();
        site.BuildReport();
        var files = Tree.Read(site.Folder["site/public"]);

        Assert.Contains("2026-0001", Encoding.UTF8.GetString(files["data/entries.csv"]), StringComparison.Ordinal);
        Assert.All(files, file => Assert.DoesNotContain("c4bc706e555281eb8c853ce0e43d3e4f", Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal));
    }

    [Fact]
    public void Characters_that_no_file_may_hold_are_left_out()
    {
        var entry = FeedSamples.Entry().WithText(text => text with { Title = "a\0b\ud800c\u0007 😀" });

        Assert.Equal("abc 😀", Written(entry).GetProperty("entries")[0].GetProperty("title").GetString());
    }

    private static void BuildPreview(TemporaryFolder folder) => Assert.True(
        SiteBuilder.Build(new BuildRequest(folder.Path, null, Clean: false, Force: false, new WalkOptions(GoldenSite.Today, ShowDrafts: true), Strict: false)).Wrote);

    private static JsonElement EntryOf(Func<EntryFacts, EntryFacts> change) => Written(FeedSamples.Entry().With(change)).GetProperty("entries")[0];

    private static JsonElement Written(params EditionEntry[] entries)
    {
        var output = new ArrayBufferWriter<byte>();
        DataFiles.Write(new DataFile(OutputPath.Of("data/entries.json"), default) { Format = DataFormat.Json, Language = "fi", Entries = [.. entries] }, FeedSamples.Frame, output);
        return JsonDocument.Parse(output.WrittenMemory).RootElement;
    }

    private static string Compact(JsonElement value) => JsonSerializer.Serialize(value);

    private static JsonElement Json(string path) => JsonDocument.Parse(GoldenSite.Files[path]).RootElement;

    private static string CellOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.Object ? $"{item.GetProperty("date")} {item.GetProperty("kind")}" : item.GetString())),
        _ => value.ToString(),
    };
}
