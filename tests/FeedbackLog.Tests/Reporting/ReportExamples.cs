using System.Collections.Immutable;
using System.Text;
using FeedbackLog.Cli.Reporting;
using FeedbackLog.Diagnostics;
using FeedbackLog.Text;

namespace FeedbackLog.Tests.Reporting;

/// <summary>Findings of every weight, one of them about anonymity, with the file that they are about.</summary>
internal static class ReportExamples
{
    public const string Secret = "010190-900A";

    private const string Path = "content/entries/2026/2026-0042-late refund.fi.md";

    private static readonly RuleInfo IdentityCode = new("FL101", "finnish-personal-identity-code", Severity.Error, "found");

    public static SourceFile Source { get; } = SourceFile.Decode(Path, Encoding.UTF8.GetBytes($"""
        ---
        id: 2026-0042
        titel: Palautus jäi tulematta
        ---
        ## Ongelma
        Tunnus on {Secret}, puhelin 010 555 0100.
        """));

    public static Report Mixed { get; } = new(
    [
        new(FormatRules.MissingSection.About(Path, "missing", ("section", "Korjaus")), "The section \"Korjaus\" is missing.", "Say what was changed."),
        new(FormatRules.UnknownKey.At(Source, Span("titel"), "nearest"), "There is no field \"titel\".", "Write \"title\"."),
        new(FormatRules.UnknownKey.At(Source, Span("jäi"), "nearest"), "100 %: a, b\nand c.", "Second of its kind."),
        new(ConsistencyRules.BrokenLink.At(Source, Span("Tunnus"), "missing"), "The link leads nowhere.", "Mend it."),
        new(IdentityCode.At(Source, Span(Secret), "found"), "A Finnish personal identity code.", "Take it out."),
        new(ConsistencyRules.Scheduled.At(Source, Span("puhelin"), "waits"), "Waits until 2026-08-01.", "Nothing to do."),
    ], Files: 39);

    public static Report Nothing { get; } = new([], Files: 1);

    public static ImmutableArray<(string Format, string Text)> EveryFormat =>
    [
        ("text", Lines(TextReport.LinesOf(Mixed))),
        ("text-with-excerpts", Lines(TextReport.LinesOf(Mixed, path => path == Path ? Source : null))),
        ("json", JsonReport.Write(Mixed)),
        ("sarif", SarifReport.Write(Mixed, "1.2.3")),
        ("github", string.Join('\n', GitHubReport.LinesOf(Mixed, "")) + "\n"),
    ];

    private static string Lines(IEnumerable<ImmutableArray<Ink>> lines) =>
        string.Concat(lines.Select(line => string.Concat(line.Select(ink => ink.Text)) + "\n"));

    private static SourceSpan Span(string text)
    {
        var start = Source.Text.IndexOf(text, StringComparison.Ordinal);
        return new SourceSpan(start, start + text.Length);
    }
}
