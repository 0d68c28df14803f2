using System.Collections.Frozen;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>Cyrillic and Greek letters that look like Latin ones (Unicode confusables, the single-letter pairs that print alike).</summary>
public static class Homoglyphs
{
    private const string Pairs =
        "\u0131i \u0251a \u0261g \u0391A \u0392B \u0395E \u0396Z \u0397H \u0399I \u039AK " +
        "\u039CM \u039DN \u039FO \u03A1P \u03A4T \u03A5Y \u03A7X \u03B1a \u03B9i \u03BAk " +
        "\u03BDv \u03BFo \u03C1p \u03C5u \u03C7x \u0401E \u0405S \u0406I \u0407I \u0408J " +
        "\u0410A \u0412B \u0415E \u041AK \u041CM \u041DH \u041EO \u0420P \u0421C \u0422T " +
        "\u0423Y \u0425X \u0430a \u0432b \u0435e \u043Ak \u043Eo \u0440p \u0441c \u0442t " +
        "\u0443y \u0445x \u0451e \u0455s \u0456i \u0457i \u0458j \u04AEY \u04AFy \u04BBh " +
        "\u04C0I \u04CFl \u0501d \u050CG \u051AQ \u051Bq \u051CW \u051Dw ";

    private static readonly FrozenDictionary<char, char> LatinOf =
        Pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>
    /// Writes Latin letters over their look-alikes, in place, in every word that also holds a Latin letter, a digit or an <c>@</c>.
    /// A word in one foreign script stays as it is: it is a word of that language.
    /// </summary>
    internal static void Replace(Span<char> text)
    {
        if (text.IndexOfAnyExceptInRange('\0', '\u024F') < 0) return;
        for (var at = 0; at < text.Length;)
        {
            if (!IsPartOfWord(text[at])) { at++; continue; }
            var end = at + 1;
            while (end < text.Length && IsPartOfWord(text[end])) end++;
            ReplaceInWord(text[at..end]);
            at = end;
        }
    }

    private static void ReplaceInWord(Span<char> word)
    {
        var hasForeign = false;
        var hasLatin = false;
        foreach (var letter in word)
        {
            hasLatin |= char.IsAsciiLetterOrDigit(letter) || letter is '@' or (>= '\u00C0' and < '\u0250');
            hasForeign |= letter >= '\u0250' && LatinOf.ContainsKey(letter);
        }
        if (!hasForeign || !hasLatin) return;
        for (var at = 0; at < word.Length; at++)
            if (LatinOf.TryGetValue(word[at], out var latin)) word[at] = latin;
    }

    private static bool IsPartOfWord(char letter) => char.IsLetterOrDigit(letter) || letter is '@' or '.' or '_' or '+' or '-' or '%';
}
