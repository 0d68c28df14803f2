using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace FeedbackLog.Tests.Checking.Anonymity;

/// <summary>A way to write the same thing so that a careless scanner does not see it.</summary>
public sealed record Mutator(string Name, Func<string, string> Apply)
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<Mutator> All { get; } =
    [
        new("zero-width space", text => Insert(text, "\u200B")),
        new("zero-width non-joiner", text => Insert(text, "\u200C")),
        new("zero-width joiner", text => Insert(text, "\u200D")),
        new("soft hyphen", text => Insert(text, "\u00AD")),
        new("word joiner", text => Insert(text, "\u2060")),
        new("grapheme joiner", text => Insert(text, "\u034F")),
        new("variation selector", text => Insert(text, "\uFE0F")),
        new("byte order mark", text => Insert(text, "\uFEFF")),
        new("tag character", text => Insert(text, "\U000E0041")),
        new("left-to-right mark", text => Insert(text, "\u200E")),
        new("right-to-left override", text => Insert(text, "\u202E")),
        new("Hangul filler", text => Insert(text, "\u3164")),
        new("Mongolian separator", text => Insert(text, "\u180E")),
        new("decimal entities", text => Each(text, letter => string.Create(CultureInfo.InvariantCulture, $"&#{(int)letter};"))),
        new("hexadecimal entities", text => Each(text, letter => string.Create(CultureInfo.InvariantCulture, $"&#x{(int)letter:X};"))),
        new("full-width digits", text => Map(text, letter => char.IsAsciiDigit(letter) ? (char)(letter + 0xFEE0) : letter)),
        new("full-width signs", text => Map(text, letter => letter is > ' ' and <= '~' and not '&' and not ';' and not '\\' ? (char)(letter + 0xFEE0) : letter)),
        new("mathematical digits", text => Each(text, letter => char.IsAsciiDigit(letter) ? char.ConvertFromUtf32(0x1D7CE + letter - '0') : letter.ToString(), every: 1)),
        new("en dashes", text => text.Replace('-', '\u2013')),
        new("non-breaking hyphens", text => text.Replace('-', '\u2011')),
        new("minus signs", text => text.Replace('-', '\u2212')),
        new("no-break spaces", text => text.Replace(' ', '\u00A0')),
        new("narrow spaces", text => text.Replace(' ', '\u202F')),
        new("line breaks", text => text.Replace(' ', '\n')),
        new("double spaces", text => text.Replace(" ", "  ", StringComparison.Ordinal)),
        new("capitals", text => text.ToUpperInvariant()),
        new("Cyrillic letters", text => Map(text, Cyrillic)),
        new("decomposed letters", text => text.Normalize(NormalizationForm.FormD)),
        new("escapes", text => Each(text, letter => char.IsAscii(letter) && (char.IsPunctuation(letter) || char.IsSymbol(letter)) ? "\\" + letter : letter.ToString(), every: 1)),
    ];

    private static string Insert(string text, string invisible) => Each(text, letter => letter + invisible, every: 3);

    private static string Each(string text, Func<char, string> write, int every = 2)
    {
        var written = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            var isWhole = at % every == 0 && !char.IsSurrogate(text[at]) && text[at] is not ('&' or ';' or ' ');
            written.Append(isWhole ? write(text[at]) : text[at].ToString());
        }
        return written.ToString();
    }

    private static string Map(string text, Func<char, char> write) => string.Concat(text.Select(write));

    private static char Cyrillic(char letter) => letter switch
    {
        'a' => '\u0430',
        'e' => '\u0435',
        'o' => '\u043E',
        'A' => '\u0410',
        'B' => '\u0412',
        'E' => '\u0415',
        'T' => '\u0422',
        _ => letter,
    };
}
