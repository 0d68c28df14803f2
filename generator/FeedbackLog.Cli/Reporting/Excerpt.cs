using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FeedbackLog.Diagnostics;
using FeedbackLog.Text;

namespace FeedbackLog.Cli.Reporting;

/// <summary>
/// The source line of a finding with a mark under the place. Every anonymity finding on the line is masked, whichever finding the excerpt
/// belongs to, and on such a line only words of small letters are shown: what one rule found may go on beside its range.
/// </summary>
internal static class Excerpt
{
    // Wide enough for a sentence with its neighbours, narrow enough for one row of a usual terminal window.
    private const int MaxWidth = 100;

    /// <summary>Two lines, text and mark; none for a finding about a whole file or an empty line.</summary>
    public static IEnumerable<ImmutableArray<Ink>> Of(Diagnostic finding, SourceFile source, IEnumerable<ReportedFinding> all)
    {
        var line = LineText(source, finding.Place.Line);
        if (finding.Place == TextPlace.FileStart || line.Trim().Length == 0) return [];
        var hidden = all.Where(other => other.IsAboutAnonymity && other.Finding.Path == finding.Path).Select(other => other.Finding.Place);
        var shown = Mask(line, finding.Place.Line, [.. hidden.Where(place => place.Line <= finding.Place.Line && place.EndLine >= finding.Place.Line)]);
        return Marked(shown, finding.Place);
    }

    /// <summary>The line with the places' letters and digits replaced: the shape stays, the text is gone.</summary>
    internal static string Mask(string line, int lineNumber, ImmutableArray<TextPlace> places)
    {
        if (places.IsEmpty) return line;
        var masked = new StringBuilder(line);
        for (var index = 0; index < masked.Length; index++)
        {
            if (char.IsDigit(masked[index])) masked[index] = '#';
            else if ((IsInside(places, lineNumber, index + 1) || !IsInPlainWord(line, index)) && !IsShape(masked[index])) masked[index] = 'X';
        }
        return masked.ToString();
    }

    /// <summary>True inside a word of small letters only: what stands beside a find may be the rest of a name, an address or a code.</summary>
    private static bool IsInPlainWord(string line, int index)
    {
        if (!char.IsLetter(line[index])) return false;
        var (start, end) = (index, index);
        while (start > 0 && !char.IsWhiteSpace(line[start - 1])) start--;
        while (end < line.Length && !char.IsWhiteSpace(line[end])) end++;
        var word = line.AsSpan(start, end - start).Trim("()[]{}\"'.,:;!?*");
        foreach (var letter in word)
            if (!char.IsLower(letter)) return false;
        return true;
    }

    private static bool IsShape(char letter) => letter < '\u0080' && (char.IsPunctuation(letter) || char.IsSymbol(letter) || letter == ' ');

    private static bool IsInside(ImmutableArray<TextPlace> places, int line, int column) =>
        places.Any(place => (place.Line, place.Column).CompareTo((line, column)) <= 0 && (line, column).CompareTo((place.EndLine, place.EndColumn)) < 0);

    private static string LineText(SourceFile source, int number)
    {
        var start = 0;
        for (var line = 1; line < number; line++)
        {
            start = source.Text.IndexOf('\n', start) + 1;
            if (start == 0) return "";
        }
        var end = source.Text.IndexOf('\n', start);
        return end < 0 ? source.Text[start..] : source.Text[start..end];
    }

    private static ImmutableArray<Ink>[] Marked(string line, TextPlace place)
    {
        var first = Math.Clamp(place.Column - 1 - MaxWidth / 4, 0, Math.Max(0, line.Length - MaxWidth));
        var window = Printable(line[first..Math.Min(line.Length, first + MaxWidth)]);
        var column = Math.Min(place.Column - 1 - first, window.Length);
        var end = place.EndLine > place.Line ? window.Length : Math.Min(place.EndColumn - 1 - first, window.Length);
        var number = place.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        return
        [
            Ink.Line($"{number} | {window}", Tone.Faint),
            Ink.Line($"      | {new string(' ', column)}{new string('^', Math.Max(1, end - column))}", Tone.Faint),
        ];
    }

    // A line of an entry must not be able to move the cursor or colour the terminal.
    private static string Printable(string text) =>
        string.Concat(text.Select(letter => char.IsControl(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format ? ' ' : letter));
}
