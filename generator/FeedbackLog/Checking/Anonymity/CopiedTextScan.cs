using FeedbackLog.Diagnostics;
using FeedbackLog.Text;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>
/// Scans texts that go out as they are: templates of a theme of one's own and the files of site/static/. They are read as they are written;
/// what a template fills in is left out, since it is scanned where it comes from.
/// </summary>
internal static class CopiedTextScan
{
    private static readonly string[] CodeEndings = [".css", ".js", ".mjs", ".map"];
    private static readonly string[] MarkupEndings = [".hbs", ".html", ".htm", ".xml", ".svg"];

    /// <summary>What stands in such a file. In code, whose libraries name their authors, finds are warnings.</summary>
    public static List<FoundPlace> Of(SourceFile file, AnonymityScanner scanner)
    {
        var isCode = Ends(file, CodeEndings);
        var text = ScanText.Of(Ends(file, MarkupEndings) ? WithoutMarkup(file.Text, isTemplate: Ends(file, ".hbs")) : file.Text);
        var found = new List<FoundPlace>();
        foreach (var hit in scanner.Scan(text))
        {
            // Comments are usual in mark-up that people write by hand; what they hold is scanned like the rest.
            if (hit.Rule == HtmlComment.Info) continue;
            found.Add(new FoundPlace(file, text.ToSource(hit.Start, hit.End), isCode ? hit with { Severity = Severity.Warning } : hit));
        }
        return found;
    }

    private static bool Ends(SourceFile file, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
            if (file.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>The text with blanks for the names of tags ("p." is a word for telephone), unit for unit as long; attributes stay.</summary>
    private static string WithoutMarkup(string text, bool isTemplate)
    {
        var letters = text.ToCharArray();
        for (var start = text.IndexOf('<', StringComparison.Ordinal); start >= 0; start = text.IndexOf('<', start + 1))
        {
            var end = start + 1;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '/' or '-' or ':')) end++;
            letters.AsSpan(start, end - start).Fill(' ');
        }
        if (isTemplate) BlankExpressions(text, letters);
        return new string(letters);
    }

    /// <summary>Puts blanks for <c>{{title}}</c>; comments of the template language stay.</summary>
    private static void BlankExpressions(string template, Span<char> letters)
    {
        for (var start = template.IndexOf("{{", StringComparison.Ordinal); start >= 0;)
        {
            var close = template.IndexOf("}}", start + 2, StringComparison.Ordinal);
            if (close < 0) return;
            if (template[start + 2] is not '!') letters[start..(close + 2)].Fill(' ');
            start = template.IndexOf("{{", close + 2, StringComparison.Ordinal);
        }
    }
}
