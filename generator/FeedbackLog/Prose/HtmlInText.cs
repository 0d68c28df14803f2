using System.Text.RegularExpressions;
using FeedbackLog.Text;

namespace FeedbackLog.Prose;

/// <summary>Finds what was meant as HTML in a text whose signs are all shown as they are.</summary>
internal static partial class HtmlInText
{
    /// <summary>The first tag or the beginning of the first comment at or after a position; null when there is none.</summary>
    public static SourceSpan? Find(ReadOnlySpan<char> text, int from)
    {
        if (text[from..].IndexOf('<') < 0) return null;
        foreach (var match in TagOrComment().EnumerateMatches(text, from)) return new SourceSpan(match.Index, match.Index + match.Length);
        return null;
    }

    // CommonMark 0.31.2, "Raw HTML": a name begins with a letter; a comment with <!--. "1 < 2" and "<3" are neither.
    [GeneratedRegex("<!--|</?[A-Za-z][^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex TagOrComment();
}
