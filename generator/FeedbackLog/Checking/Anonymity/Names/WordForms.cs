namespace FeedbackLog.Checking.Anonymity.Names;

/// <summary>
/// Leads an inflected word back to the words of a list that it can be a form of: Finnish cases, possessives and clitics with gradation undone
/// (Lehdon to Lehto, Virtaselle to Virtanen, Tuomaan to Tuomas), the Swedish and the English genitive.
/// </summary>
/// <remarks>Rules: <i>Iso suomen kielioppi</i>, §41–§60 (gradation and stems). Some forty look-ups a word at most.</remarks>
internal readonly ref struct WordForms
{
    private const int LongestWord = 40;
    private const int ShortestLemma = 3;

    private static readonly string[] Endings =
    [
        "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ksi", "tta", "ttä", "seen",
        "han", "hen", "hin", "hon", "hun", "hyn", "hän", "hön", "an", "en", "in", "on", "un", "yn", "än", "ön",
        "ten", "ta", "tä", "na", "nä", "n", "a", "ä",
    ];

    private static readonly string[] Clitics = ["kin", "kaan", "kään", "ko", "kö", "han", "hän", "pa", "pä"];
    private static readonly string[] Possessives = ["mme", "nne", "nsa", "nsä", "ni", "si"];

    private readonly WordList words;

    private WordForms(WordList words) => this.words = words;

    /// <summary>The marks of every listed word that this word in lower case can be a form of; as it stands goes before inflected.</summary>
    public static int Read(ReadOnlySpan<char> word, WordList words)
    {
        if (word.Length is < 2 or > LongestWord) return 0;
        return words[word] is not 0 and var exact ? exact : ReadInflected(word, words);
    }

    /// <summary>The same without the word as it stands.</summary>
    public static int ReadInflected(ReadOnlySpan<char> word, WordList words)
    {
        if (word.Length is < 2 or > LongestWord) return 0;
        if (word[^1] == 's' && word.Length > ShortestLemma && words[word[..^1]] is not 0 and var genitive) return genitive;
        var forms = new WordForms(words);
        if (forms.Cases(word) is not 0 and var inflected) return inflected;
        return forms.Tails(word, Clitics) | forms.Tails(word, Possessives);
    }

    private int Tails(ReadOnlySpan<char> word, string[] tails)
    {
        var found = 0;
        foreach (var tail in tails)
        {
            if (word.Length < tail.Length + ShortestLemma || !word.EndsWith(tail, StringComparison.Ordinal)) continue;
            var rest = word[..^tail.Length];
            found |= words[rest] | Cases(rest) | OfStem(rest);
        }
        return found;
    }

    private int Cases(ReadOnlySpan<char> word)
    {
        var found = 0;
        foreach (var ending in Endings)
            if (word.Length >= ending.Length + ShortestLemma - 1 && word.EndsWith(ending, StringComparison.Ordinal)) found |= OfStem(word[..^ending.Length]);
        return word.EndsWith("set") ? found | Lemma(word[..^3], "nen") : found;
    }

    /// <summary>The names that have this stem, in either grade.</summary>
    private int OfStem(ReadOnlySpan<char> stem)
    {
        if (stem.Length < 2) return 0;
        var found = Lemma(stem) | OfLongStem(stem);
        if (!IsVowel(stem[^1])) return found;
        return found | OfWeakGrade(stem);
    }

    /// <summary>Stems that are longer than, or end otherwise than, the nominative.</summary>
    private int OfLongStem(ReadOnlySpan<char> stem)
    {
        var found = 0;
        if (stem.EndsWith("se") || stem.EndsWith("si")) found |= Lemma(stem[..^2], "nen");
        if (stem[^1] == 's') found |= Lemma(stem[..^1], "nen");
        if (stem.EndsWith("kse") || stem.EndsWith("ksi")) found |= Lemma(stem[..^3], "s");
        if (stem[^1] == 'i' && !IsVowel(stem[^2])) found |= Lemma(stem[..^1]);
        if (stem.Length > 3 && stem[^1] == stem[^2] && IsVowel(stem[^1])) found |= OfContracted(stem[..^1]);
        return found;
    }

    /// <summary>Contracted stems are strong where the nominative is weak: Rintee- of Rinne, Kankaa- of Kangas, Tuomaa- of Tuomas.</summary>
    private int OfContracted(ReadOnlySpan<char> stem)
    {
        var found = Lemma(stem) | Lemma(stem, "s");
        Span<char> weak = stackalloc char[LongestWord];
        var vowel = stem[^1];
        var (cut, put) = Weakened(stem[..^1]);
        if (cut == 0) return found;
        var body = stem[..^(cut + 1)];
        body.CopyTo(weak);
        put.CopyTo(weak[body.Length..]);
        weak[body.Length + put.Length] = vowel;
        var whole = (ReadOnlySpan<char>)weak[..(body.Length + put.Length + 1)];
        return found | Lemma(whole) | Lemma(whole, "s");
    }

    /// <summary>Undoes the weak grade before the stem's last vowel.</summary>
    private int OfWeakGrade(ReadOnlySpan<char> stem)
    {
        var body = stem[..^1];
        var vowel = stem[^1];
        var last = body[^1];
        var before = body.Length > 1 ? body[^2] : ' ';
        var found = last switch
        {
            'k' or 't' or 'p' when before != last => Strong(body, last == 'k' ? "k" : last == 't' ? "t" : "p", vowel),
            'd' => Strong(body[..^1], "t", vowel),
            'v' => Strong(body[..^1], "p", vowel),
            'n' or 'l' or 'r' when before == last => Strong(body[..^1], "t", vowel),
            'm' when before == last => Strong(body[..^1], "p", vowel),
            'g' when before == 'n' => Strong(body[..^1], "k", vowel),
            'j' => Strong(body[..^1], "k", vowel),
            _ => 0,
        };
        if (IsVowel(last) || last is 'l' or 'r' or 'h') found |= Strong(body, "k", vowel);
        return vowel == 'e' ? found | Lemma(body, "i") | (body.Length > 3 ? Lemma(body) : 0) : found;
    }

    private int Strong(ReadOnlySpan<char> body, string put, char vowel)
    {
        Span<char> strong = stackalloc char[LongestWord + 4];
        body.CopyTo(strong);
        put.CopyTo(strong[body.Length..]);
        var length = body.Length + put.Length;
        strong[length] = vowel;
        var found = Lemma(strong[..(length + 1)]);
        if (vowel != 'e') return found;
        strong[length] = 'i';
        found |= Lemma(strong[..(length + 1)]);
        if (put != "t") return found;
        strong[length - 1] = 's';
        return found | Lemma(strong[..(length + 1)]);
    }

    private static (int Cut, string Put) Weakened(ReadOnlySpan<char> body) => body switch
    {
        [.., 'k', 'k'] => (1, ""),
        [.., 't', 't'] => (1, ""),
        [.., 'p', 'p'] => (1, ""),
        [.., 'n', 't'] => (1, "n"),
        [.., 'l', 't'] => (1, "l"),
        [.., 'r', 't'] => (1, "r"),
        [.., 'm', 'p'] => (1, "m"),
        [.., 'n', 'k'] => (1, "g"),
        [.., 't'] => (1, "d"),
        [.., 'p'] => (1, "v"),
        [.., 'k'] => (1, ""),
        _ => (0, ""),
    };

    private int Lemma(ReadOnlySpan<char> lemma) => lemma.Length < ShortestLemma ? 0 : words[lemma];

    private int Lemma(ReadOnlySpan<char> body, string tail)
    {
        Span<char> lemma = stackalloc char[LongestWord + 4];
        body.CopyTo(lemma);
        tail.CopyTo(lemma[body.Length..]);
        return Lemma(lemma[..(body.Length + tail.Length)]);
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'ä' or 'ö' or 'å';
}
