namespace FeedbackLog.Checking.Anonymity;

/// <summary>
/// Which three letters stems begin with: one look into a table tells that no stem begins at a place, which is so at nearly all. Letters that
/// stems seldom hold share a code, so the table may say yes too often, never no wrongly.
/// </summary>
internal sealed class StemBeginnings
{
    private const int BitsOfCode = 5;
    private const int Codes = 1 << BitsOfCode;
    private const int Other = Codes - 1;
    private const int Mask = (1 << (3 * BitsOfCode)) - 1;

    private static readonly byte[] CodeOfLatin = [.. Enumerable.Range(0, 256).Select(unit => CodeOfLower(char.ToLowerInvariant((char)unit)))];

    private readonly byte[] marks = new byte[Mask + 1];

    /// <summary>Notes how a stem in lower case begins.</summary>
    /// <param name="stem">At least one letter.</param>
    /// <param name="mark">A bit that tells this kind of stem from others.</param>
    public void Add(string stem, byte mark)
    {
        var known = Math.Min(3, stem.Length);
        var code = 0;
        for (var at = 0; at < known; at++) code = (code << BitsOfCode) | CodeOf(stem[at]);
        var open = BitsOfCode * (3 - known);
        for (var rest = 0; rest < 1 << open; rest++) marks[(code << open) | rest] |= mark;
    }

    /// <summary>The first place from a position on at which a stem may begin, with the marks of such stems; -1 when there is none.</summary>
    public int Next(ReadOnlySpan<char> text, int from, out byte mark)
    {
        var codes = CodeOfLatin;
        var window = 0;
        for (var at = from; at < text.Length; at++)
        {
            var letter = text[at];
            window = ((window << BitsOfCode) | (letter < 256 ? codes[letter] : CodeOf(letter))) & Mask;
            if (marks[window] != 0 && at >= from + 2)
            {
                mark = marks[window];
                return at - 2;
            }
        }
        return NextAtEnd(text, from, out mark);
    }

    /// <summary>The last two letters have none or one behind them.</summary>
    private int NextAtEnd(ReadOnlySpan<char> text, int from, out byte mark)
    {
        for (var at = Math.Max(from, text.Length - 2); at < text.Length; at++)
        {
            var window = (CodeOf(text[at]) << (2 * BitsOfCode)) | (at + 1 < text.Length ? CodeOf(text[at + 1]) << BitsOfCode : 0);
            mark = marks[window];
            if (mark != 0) return at;
        }
        mark = 0;
        return -1;
    }

    private static int CodeOf(char letter) => letter < 256 ? CodeOfLatin[letter] : CodeOfLower(char.ToLowerInvariant(letter));

    private static byte CodeOfLower(char letter) => letter switch
    {
        >= 'a' and <= 'z' => (byte)(letter - 'a' + 1),
        'å' => 27,
        'ä' => 28,
        'ö' => 29,
        ' ' => 30,
        _ => Other,
    };
}
