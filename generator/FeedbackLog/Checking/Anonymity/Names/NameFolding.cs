using System.Globalization;
using System.Text;

namespace FeedbackLog.Checking.Anonymity.Names;

/// <summary>Letters as file names and addresses have them.</summary>
internal static class NameFolding
{
    /// <summary>The text in lower case with its marks dropped: <c>å ä ö ł ø é</c> become <c>a a o l o e</c>. Its length may change.</summary>
    public static string WithoutAccents(string text)
    {
        if (Ascii.IsValid(text)) return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark) folded.Append(Plain(char.ToLowerInvariant(letter)));
        return folded.ToString();
    }

    private static char Plain(char letter) => letter switch
    {
        'ø' => 'o',
        'ł' => 'l',
        'đ' or 'ð' => 'd',
        'ı' => 'i',
        _ => letter,
    };
}
