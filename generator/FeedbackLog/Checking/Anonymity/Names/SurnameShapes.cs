namespace FeedbackLog.Checking.Anonymity.Names;

/// <summary>Endings that surnames of Finland and Sweden have: Hedlund, Sandkvist, Kuparinen. For capitalised words that no list holds; alone they prove nothing.</summary>
internal static class SurnameShapes
{
    private const int ShortestBeginning = 3;

    private static readonly string[] Endings =
    [
        "lund", "kvist", "qvist", "ström", "gren", "sson", "dahl", "blom", "berg", "holm", "stedt", "sköld", "hjelm", "löf",
        "nen", "sen", "selle", "selta", "sella", "sesta",
    ];

    /// <summary>True for a word in lower case that ends so, with or without the Swedish genitive.</summary>
    public static bool Fit(ReadOnlySpan<char> word)
    {
        if (word.Length > ShortestBeginning && word[^1] == 's') word = word[..^1];
        foreach (var ending in Endings)
            if (word.Length >= ending.Length + ShortestBeginning && word.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }
}
