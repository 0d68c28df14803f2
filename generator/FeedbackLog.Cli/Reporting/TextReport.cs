using System.Collections.Immutable;
using System.Globalization;
using FeedbackLog.Diagnostics;
using FeedbackLog.Text;

namespace FeedbackLog.Cli.Reporting;

/// <summary>One finding per line as GNU tools write them, <c>path:line:column: error FL301: …</c>, so that editors and terminals make it clickable.</summary>
internal static class TextReport
{
    /// <summary>The findings' lines in the report's order.</summary>
    /// <param name="report">What to say.</param>
    /// <param name="sourceOf">Gives a file for excerpts; null leaves excerpts out.</param>
    public static IEnumerable<ImmutableArray<Ink>> LinesOf(Report report, Func<string, SourceFile?>? sourceOf = null)
    {
        foreach (var reported in report.Findings)
        {
            yield return LineOf(reported);
            if (sourceOf?.Invoke(reported.Finding.Path) is not { } source) continue;
            foreach (var line in Excerpt.Of(reported.Finding, source, report.Findings)) yield return line;
        }
    }

    /// <summary>The counts that end every report: <c>39 files, 2 errors, 0 warnings, 0.4 s; nothing was written</c>.</summary>
    public static ImmutableArray<Ink> LastLine(Report report, TimeSpan taken, string outcome)
    {
        var hints = report.Hints == 0 ? "" : $", {Counted(report.Hints, "hint")}";
        var tone = report.Errors > 0 ? Tone.Error : report.Warnings > 0 ? Tone.Warning : Tone.Good;
        return Ink.Line($"{Counted(report.Files, "file")}, {Counted(report.Errors, "error")}, {Counted(report.Warnings, "warning")}{hints}, {Seconds(taken)}; {outcome}", tone);
    }

    /// <summary><c>1 file</c>, <c>2 files</c>.</summary>
    public static string Counted(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary><c>0.41 s</c>.</summary>
    public static string Seconds(TimeSpan taken) => string.Create(CultureInfo.InvariantCulture, $"{taken.TotalSeconds:0.00} s");

    /// <summary>One finding on one line.</summary>
    public static ImmutableArray<Ink> LineOf(ReportedFinding reported)
    {
        var (finding, tone) = (reported.Finding, ToneOf(reported.Finding.Severity));
        var place = string.Create(CultureInfo.InvariantCulture, $"{finding.Path}:{finding.Place.Line}:{finding.Place.Column}: ");
        return [new(Tone.Plain, place), new(tone, $"{reported.SeverityWord} {finding.Rule.Code}"), new(Tone.Plain, $": {reported.Sentences}")];
    }

    private static Tone ToneOf(Severity severity) => severity switch
    {
        Severity.Error => Tone.Error,
        Severity.Warning => Tone.Warning,
        _ => Tone.Hint,
    };
}
