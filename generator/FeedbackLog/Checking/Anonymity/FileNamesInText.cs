using System.Buffers;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>Names of people in the names of files that a text mentions: <c>per-olof-strand.jpg</c>, <c>receipt_anna.lindqvist.pdf</c>.</summary>
internal static class FileNamesInText
{
    private const int LongestName = 120;

    private static readonly SearchValues<string> Endings = SearchValues.Create(
        [".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".svg", ".pdf", ".doc", ".xls", ".txt", ".csv", ".rtf", ".odt", ".md", ".htm", ".zip", ".mp3", ".mp4", ".mov", ".wav", ".m4a", ".eml", ".msg"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Adds the full names; one look at a text without file names.</summary>
    public static void Find(string text, ICollection<Hit> hits)
    {
        for (var at = text.AsSpan().IndexOfAny(Endings); at >= 0;)
        {
            var start = at;
            while (start > 0 && at - start < LongestName && IsPart(text[start - 1])) start--;
            foreach (var hit in PersonalNameInFileName.Find(text[start..at]))
                if (hit.Severity == Severity.Error) hits.Add(hit with { Start = start + hit.Start, End = start + hit.End });
            var next = text.AsSpan(at + 1).IndexOfAny(Endings);
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    private static bool IsPart(char sign) => char.IsLetterOrDigit(sign) || sign is '-' or '_' or '.' or '+';
}
