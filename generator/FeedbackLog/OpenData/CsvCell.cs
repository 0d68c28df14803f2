using System.Buffers;
using System.Globalization;
using System.Text;

namespace FeedbackLog.OpenData;

/// <summary>
/// A text as a cell: in quotes, and with an apostrophe before it where a spreadsheet would run it as a formula (OWASP ASVS 5.0, 1.2.10). The readers of this data open
/// it in spreadsheets, and a customer's words may begin with anything.
/// </summary>
internal static class CsvCell
{
    // The signs that begin a formula, as they are and in the wide, small, raised and lowered forms that spreadsheets take for the same.
    private static readonly SearchValues<char> FormulaSigns = SearchValues.Create("=+-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋−");

    /// <summary>Writes the cell with its quotes.</summary>
    public static void Write(string text, IBufferWriter<byte> output)
    {
        output.Write(LooksLikeFormula(text) ? "\"'"u8 : "\""u8);
        Encoding.UTF8.GetBytes(text.Replace("\"", "\"\"", StringComparison.Ordinal), output);
        output.Write("\""u8);
    }

    /// <summary>True for a text that a spreadsheet might run, also after it has dropped what does not show at its beginning.</summary>
    public static bool LooksLikeFormula(string text)
    {
        if (text.Length == 0) return false;
        if (text[0] is '\t' or '\r' or '\n' or '\0') return true;
        var first = 0;
        while (first < text.Length && IsUnseen(text[first])) first++;
        return first < text.Length && FormulaSigns.Contains(text[first]);
    }

    private static bool IsUnseen(char letter) =>
        letter < '\x7F' ? letter <= ' ' : char.IsWhiteSpace(letter) || char.IsControl(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.Format;
}
