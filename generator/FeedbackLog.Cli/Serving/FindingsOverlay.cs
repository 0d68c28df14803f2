using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using FeedbackLog.Cli.Reporting;

namespace FeedbackLog.Cli.Serving;

/// <summary>What the server adds to pages: the findings as a list that can be folded away, its style sheet, and the reload script.</summary>
internal static class FindingsOverlay
{
    /// <summary>Where the server's own files stand; the tool writes no page whose address begins with underscores.</summary>
    public const string OwnFolder = "/__feedbacklog/";

    private const int MostShown = 100;
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The page with the additions before its end.</summary>
    public static byte[] LaidOver(ReadOnlySpan<byte> page, PreviewState state, string root)
    {
        var end = page.LastIndexOf("</body>"u8);
        if (end < 0) end = page.Length;
        return [.. page[..end], .. Encoding.UTF8.GetBytes(Additions(state, root)), .. page[end..]];
    }

    /// <summary>The page that is shown while there is no good site yet.</summary>
    public static byte[] PageOfItsOwn(PreviewState state, string root)
    {
        var words = OverlayWords.In(state.Language);
        return Encoding.UTF8.GetBytes($"""
            <!doctype html>
            <html lang="{words.Language}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{Encoder.Encode(words.NoSiteYet)}</title></head>
            <body>
            {Additions(state, root)}</body>
            </html>

            """);
    }

    private static string Additions(PreviewState state, string root)
    {
        var html = new StringBuilder();
        // Hints alone, such as a draft's empty fields, are not worth a bar across every page.
        if (state.Report.Errors + state.Report.Warnings > 0) AppendFindings(html, state, root);
        html.Append(CultureInfo.InvariantCulture, $"<script src=\"{OwnFolder}reload.js\" data-version=\"{state.Version}\" defer></script>\n");
        return html.ToString();
    }

    private static void AppendFindings(StringBuilder html, PreviewState state, string root)
    {
        var (report, words) = (state.Report, OverlayWords.In(state.Language));
        var consequence = report.Errors == 0 ? "" : state.Renderer is null ? words.NoSiteYet : words.LastGood;
        html.Append(CultureInfo.InvariantCulture, $"<link rel=\"stylesheet\" href=\"{OwnFolder}overlay.css\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<details class=\"feedbacklog-findings\" lang=\"{words.Language}\"{(report.Errors > 0 ? " open" : "")}>\n");
        html.Append("<summary>").Append(Encoder.Encode($"{words.Count(report)} {consequence}".TrimEnd())).Append("</summary>\n<ol>\n");
        foreach (var reported in report.Findings.OrderByDescending(reported => reported.Finding.Severity).Take(MostShown)) AppendFinding(html, reported, root);
        html.Append("</ol>\n");
        if (report.Findings.Length > MostShown) html.Append(CultureInfo.InvariantCulture, $"<p>+ {report.Findings.Length - MostShown}</p>\n");
        html.Append("</details>\n");
    }

    // The link opens the line in Visual Studio Code where that is installed; a browser opens no local file by itself.
    private static void AppendFinding(StringBuilder html, ReportedFinding reported, string root)
    {
        var (finding, place) = (reported.Finding, reported.Finding.Place);
        var position = string.Create(CultureInfo.InvariantCulture, $":{place.Line}:{place.Column}");
        var file = string.Join('/', Path.Combine(root, finding.Path).Replace('\\', '/').TrimStart('/').Split('/').Select(Uri.EscapeDataString));
        html.Append(CultureInfo.InvariantCulture, $"<li class=\"feedbacklog-{reported.SeverityWord}\"><a href=\"vscode://file/{Encoder.Encode(file + position)}\">");
        html.Append(Encoder.Encode(finding.Path + position)).Append("</a> <strong>").Append(finding.Rule.Code).Append("</strong> ");
        html.Append(Encoder.Encode(reported.Sentences)).Append("</li>\n");
    }
}
