using System.Text.Json;
using FeedbackLog.Cli.Reporting;
using FeedbackLog.Tests.Snapshots;
using FeedbackLog.Text;
using Xunit;

namespace FeedbackLog.Tests.Reporting;

public class ReportTests
{
    [Fact]
    public void Every_format_says_what_was_reviewed()
    {
        foreach (var (format, text) in ReportExamples.EveryFormat) Snapshot.Match(text, $"reports/{format}");
    }

    [Fact]
    public void No_format_holds_what_an_anonymity_rule_found()
    {
        Assert.Contains(ReportExamples.Secret, ReportExamples.Source.Text, StringComparison.Ordinal);
        foreach (var (_, text) in ReportExamples.EveryFormat) Assert.DoesNotContain("900A", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_excerpt_keeps_the_shape_of_what_it_hides()
    {
        var text = ReportExamples.EveryFormat.Single(example => example.Format == "text-with-excerpts").Text;

        Assert.Contains("######-###X", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_with_a_personal_finding_shows_no_digit_at_all() =>
        Assert.Equal("XXXXX #", Excerpt.Mask("Matti 7", 3, [new TextPlace(3, 1, 3, 6)]));

    [Fact]
    public void The_json_report_has_the_keys_of_the_contract_and_no_others()
    {
        using var json = JsonDocument.Parse(JsonReport.Write(ReportExamples.Mixed));

        Assert.Equal(["version", "findings", "summary"], Names(json.RootElement));
        Assert.Equal(
            ["code", "name", "severity", "file", "line", "column", "endLine", "endColumn", "message", "advice"],
            Names(json.RootElement.GetProperty("findings")[0]));
        Assert.Equal(["files", "errors", "warnings", "hints"], Names(json.RootElement.GetProperty("summary")));
    }

    [Fact]
    public void Fingerprints_survive_moved_lines_and_differ_between_findings()
    {
        var moved = ReportExamples.Mixed with
        {
            Findings = [.. ReportExamples.Mixed.Findings.Select(reported => reported with
            {
                Finding = reported.Finding with { Place = new TextPlace(reported.Finding.Place.Line + 7, 1, reported.Finding.Place.EndLine + 7, 2) },
            })],
        };

        var before = Fingerprints(SarifReport.Write(ReportExamples.Mixed, "1.2.3"));

        Assert.Equal(before, Fingerprints(SarifReport.Write(moved, "1.2.3")));
        Assert.Equal(ReportExamples.Mixed.Findings.Length, before.Distinct().Count());
    }

    [Fact]
    public void Every_sarif_result_points_at_its_own_rule()
    {
        using var json = JsonDocument.Parse(SarifReport.Write(ReportExamples.Mixed, "1.2.3"));
        var run = json.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
    }

    [Fact]
    public void A_report_of_nothing_is_still_a_document()
    {
        using var json = JsonDocument.Parse(JsonReport.Write(ReportExamples.Nothing));
        using var sarif = JsonDocument.Parse(SarifReport.Write(ReportExamples.Nothing, "1.2.3"));

        Assert.Equal(0, json.RootElement.GetProperty("findings").GetArrayLength());
        Assert.Equal(0, sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void Annotations_come_worst_first()
    {
        var commands = GitHubReport.LinesOf(ReportExamples.Mixed, "").Select(line => line[2..line.IndexOf(' ', StringComparison.Ordinal)]);

        Assert.Equal(["error", "error", "error", "error", "warning", "notice"], commands);
    }

    [Fact]
    public void An_annotation_names_the_file_from_the_repository() =>
        Assert.StartsWith("::error file=shop/content/", GitHubReport.LinesOf(ReportExamples.Mixed, "shop/").First(), StringComparison.Ordinal);

    [Fact]
    public void The_last_line_counts_everything()
    {
        var line = Assert.Single(TextReport.LastLine(ReportExamples.Mixed, TimeSpan.FromMilliseconds(412), "nothing was written"));

        Assert.Equal("39 files, 4 errors, 1 warning, 1 hint, 0.41 s; nothing was written", line.Text);
    }

    [Fact]
    public void A_terminal_gets_colours_and_one_without_them_gets_none()
    {
        Assert.Contains("\u001b[", OnTerminal(hasColour: true), StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[", OnTerminal(hasColour: false), StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_never_breaks_a_finding_into_two_lines()
    {
        var lines = OnTerminal(hasColour: false).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(ReportExamples.Mixed.Findings.Length, lines.Length);
    }

    private static string OnTerminal(bool hasColour)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(writer, hasColour);
        foreach (var line in TextReport.LinesOf(ReportExamples.Mixed)) terminal.WriteLine(line);
        return writer.ToString();
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private static string[] Fingerprints(string sarif)
    {
        using var json = JsonDocument.Parse(sarif);
        return [.. json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("partialFingerprints").GetProperty("feedbacklog/v1").GetString()!)];
    }
}
