namespace FeedbackLog.Planning;

/// <summary>
/// Numbers the words of texts and counts in how many texts each stands. A word is its first letters, so that "toimitus" and "toimituksen",
/// "delivery" and "delivered" are one; shorter words say too little alone and are passed over.
/// </summary>
internal sealed class WordCounting
{
    private const int ShortestWord = 4;
    private const int LettersCompared = 5;

    // Five letters in one number: twelve bits hold every letter of European scripts, and of others enough to tell words apart.
    private const int BitsOfLetter = 12;

    private readonly Dictionary<ulong, int> numbers = [];
    private readonly List<ulong> words = [];
    private readonly List<int> texts = [];
    private readonly List<int> lastText = [];
    private readonly List<int> found = [];
    private int textsRead;

    /// <summary>How many words there are: numbers go from 0 to one below.</summary>
    public int Words => words.Count;

    /// <summary>In how many texts a word stands.</summary>
    public int TextsWith(int word) => texts[word];

    /// <summary>The words of one text that is given in parts, each word once. Cost: one pass.</summary>
    public int[] Read(params ReadOnlySpan<string> parts)
    {
        textsRead++;
        found.Clear();
        foreach (var part in parts)
        {
            var rest = part.AsSpan();
            while (NextWord(ref rest) is { Length: > 0 } word)
                if (word.Length >= ShortestWord) Note(Beginning(word));
        }
        return [.. found];
    }

    /// <summary>All words from the rarest to the most common; equally rare ones by their letters, since their numbers change with every text before them.</summary>
    public int[] ByRarity()
    {
        var ordered = Enumerable.Range(0, Words).ToArray();
        Array.Sort(ordered, (left, right) => texts[left] != texts[right] ? texts[left].CompareTo(texts[right]) : words[left].CompareTo(words[right]));
        return ordered;
    }

    private void Note(ulong word)
    {
        if (!numbers.TryGetValue(word, out var number))
        {
            numbers.Add(word, number = words.Count);
            words.Add(word);
            texts.Add(0);
            lastText.Add(0);
        }
        if (lastText[number] == textsRead) return;
        lastText[number] = textsRead;
        texts[number]++;
        found.Add(number);
    }

    private static ulong Beginning(ReadOnlySpan<char> word)
    {
        var packed = 0UL;
        for (var at = 0; at < LettersCompared; at++)
        {
            var letter = at < word.Length ? (ulong)char.ToLowerInvariant(word[at]) : 0;
            packed = (packed << BitsOfLetter) | (letter & ((1 << BitsOfLetter) - 1));
        }
        return packed;
    }

    private static ReadOnlySpan<char> NextWord(ref ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetter(text[start])) start++;
        var end = start;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        var word = text[start..end];
        text = text[end..];
        return word;
    }
}
