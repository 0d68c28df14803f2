using System.Buffers;
using System.Globalization;
using FeedbackLog.Diagnostics;
using FeedbackLog.Text;

namespace FeedbackLog.Entries;

/// <summary>What must be true of every text file before its content is looked at.</summary>
public static class ReadableFile
{
    // Marks that turn the direction of a line can make a text read otherwise than it is (Unicode TR36; "Trojan Source").
    private static readonly SearchValues<char> BidiControls = SearchValues.Create("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200E\u200F\u061C");

    private static readonly SearchValues<char> ControlCharacters = SearchValues.Create(
        [.. Enumerable.Range(1, 0x1F).Append(0x7F).Concat(Enumerable.Range(0x80, 0x20)).Where(code => code is not ('\t' or '\n')).Select(code => (char)code)]);

    /// <summary>True when the file is text; otherwise the reason is a finding. Hidden characters are findings, too, but do not stop the reading.</summary>
    public static bool Check(SourceFile file, ICollection<Diagnostic> findings)
    {
        if (file.Defect is { } defect)
        {
            findings.Add(FindingOf(file, defect));
            return false;
        }
        Report(file, BidiControls, "bidi", findings);
        Report(file, ControlCharacters, "control", findings);
        return true;
    }

    private static Diagnostic FindingOf(SourceFile file, TextDefect defect)
    {
        var place = new TextPlace(file.DefectLine, 1, file.DefectLine, 1);
        return defect switch
        {
            TextDefect.TooLarge => FormatRules.TooLarge.Finding(file.Path, place, "file"),
            TextDefect.NotUtf8 => FormatRules.UnreadableFile.Finding(file.Path, place, "not-utf8"),
            TextDefect.Utf16 => FormatRules.UnreadableFile.Finding(file.Path, place, "utf16"),
            TextDefect.HoldsNul => FormatRules.UnreadableFile.Finding(file.Path, place, "nul"),
            TextDefect.Link => FormatRules.UnreadableFile.Finding(file.Path, place, "link"),
            TextDefect.Folder => FormatRules.UnreadableFile.Finding(file.Path, place, "folder"),
            _ => FormatRules.UnreadableFile.Finding(file.Path, place, "unreadable"),
        };
    }

    private static void Report(SourceFile file, SearchValues<char> hidden, string wording, ICollection<Diagnostic> findings)
    {
        var at = file.Text.AsSpan().IndexOfAny(hidden);
        if (at < 0) return;
        var code = ((int)file.Text[at]).ToString("X4", CultureInfo.InvariantCulture);
        findings.Add(FormatRules.HiddenCharacter.At(file, new SourceSpan(at, at + 1), wording, ("name", "U+" + code)));
    }
}
