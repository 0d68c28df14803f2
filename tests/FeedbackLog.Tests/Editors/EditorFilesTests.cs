using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using FeedbackLog.Cli.Reporting;
using FeedbackLog.Diagnostics;
using FeedbackLog.Tests.Reporting;
using Xunit;

namespace FeedbackLog.Tests.Editors;

/// <summary>The files of docs/editors/ fit what the tool prints.</summary>
public sealed class EditorFilesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "editors");

    private static JsonElement Tasks => JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "vscode", "tasks.json"))).RootElement.GetProperty("tasks");

    [Fact]
    public void The_problem_matchers_read_every_line_of_a_report()
    {
        Assert.Equal(2, Tasks.GetArrayLength());
        foreach (var task in Tasks.EnumerateArray())
        {
            var pattern = task.GetProperty("problemMatcher").GetProperty("pattern");
            string Part(Match match, string name) => match.Groups[pattern.GetProperty(name).GetInt32()].Value;
            foreach (var reported in ReportExamples.Mixed.Findings)
            {
                var line = string.Concat(TextReport.LineOf(reported).Select(ink => ink.Text));
                var match = Regex.Match(line, pattern.GetProperty("regexp").GetString()!, RegexOptions.ECMAScript);
                var finding = reported.Finding;
                Assert.True(match.Success, line);
                Assert.Equal(
                    (finding.Path, $"{finding.Place.Line}", $"{finding.Place.Column}", reported.SeverityWord, finding.Rule.Code, reported.Sentences),
                    (Part(match, "file"), Part(match, "line"), Part(match, "column"), Part(match, "severity"), Part(match, "code"), Part(match, "message")));
            }
        }
    }

    [Fact]
    public void The_problem_matchers_read_nothing_else()
    {
        var regexp = Tasks[0].GetProperty("problemMatcher").GetProperty("pattern").GetProperty("regexp").GetString()!;
        Assert.DoesNotMatch(regexp, "1 entry = 1 published + 0 draft + 0 scheduled + 0 withdrawn + 0 in error");
        Assert.DoesNotMatch(regexp, "39 files, 2 errors, 0 warnings, 0.4 s; nothing was written");
    }

    [Fact]
    public void The_hook_is_a_script_that_a_shell_can_read()
    {
        if (!File.Exists("/bin/sh")) Assert.Skip("There is no shell to ask.");
        using var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-n", Path.Combine(Folder, "pre-commit")]) { RedirectStandardError = true })!;
        var complaint = shell.StandardError.ReadToEnd();
        shell.WaitForExit();
        Assert.Equal((0, ""), (shell.ExitCode, complaint));
    }

    [Theory]
    [InlineData("en", "[removed: ")]
    [InlineData("fi", "[poistettu: ")]
    [InlineData("sv", "[borttaget: ")]
    public void What_must_be_taken_out_of_a_text_comes_with_a_mark_to_paste(string language, string mark)
    {
        // Company numbers, times, groups, health and comments are widened or left out, not marked.
        string[] unmarked = ["FL120", "FL121", "FL122", "FL123", "FL124"];
        var advice = Messages.For(language).Sentences.Where(pair => pair.Key.StartsWith("FL1", StringComparison.Ordinal) && pair.Key.EndsWith("/advice", StringComparison.Ordinal))
            .GroupBy(pair => pair.Key[..5], pair => pair.Value).ToArray();
        Assert.True(advice.Length >= 20);
        Assert.Equal(unmarked, advice.Where(rule => !rule.Any(sentence => sentence.Contains(mark, StringComparison.Ordinal))).Select(rule => rule.Key).Order(StringComparer.Ordinal));
    }
}
