using System.Collections.Immutable;
using System.Text;

namespace FeedbackLog.Searching;

/// <summary>What a letter is to the search: the script of the search page (<c>templates/assets/search.js</c>) says the same of each.</summary>
internal static class Letters
{
    // Latin letters with marks end here (Latin Extended-B); letters of other scripts stand for themselves.
    private const int Known = 0x250;

    private static readonly ImmutableArray<char> Plain = [.. Enumerable.Range(0, Known).Select(code => WithoutMarks((char)code))];

    /// <summary>The small letter without dots and accents: å and ä are a, ö and ø are o. One letter for one letter.</summary>
    public static char Fold(char small) => small < Known ? Plain[small] : small;

    /// <summary>The words of these letters, small and without dots.</summary>
    public static string Fold(string small) => string.Create(small.Length, small, static (folded, from) =>
    {
        for (var at = 0; at < folded.Length; at++) folded[at] = Fold(from[at]);
    });

    /// <summary>True for what words are made of: letters and digits.</summary>
    public static bool AreInWords(char letter) => letter < 128 ? char.IsAsciiLetterOrDigit(letter) : char.IsLetterOrDigit(letter);

    /// <summary>The small letter.</summary>
    public static char Small(char letter) => letter < 128 ? (char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter) : char.ToLowerInvariant(letter);

    private static char WithoutMarks(char letter) => letter switch
    {
        'ø' => 'o',
        'æ' => 'a',
        'ð' or 'đ' => 'd',
        'þ' => 't',
        'ß' => 's',
        'ł' => 'l',
        'ı' => 'i',
        < (char)128 => letter,
        _ => letter.ToString().Normalize(NormalizationForm.FormD)[0],
    };
}
