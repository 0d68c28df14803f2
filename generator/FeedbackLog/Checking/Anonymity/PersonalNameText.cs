using FeedbackLog.Checking.Anonymity.Names;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>A text's words with what the lists say about them; looked up once, when first asked for.</summary>
internal sealed class PersonalNameText
{
    private const int LongestWord = 40;
    private readonly NameList names;
    private readonly CueList cues;
    private readonly NameUse?[] uses;
    private readonly Cue?[] said;

    /// <summary>A text to be searched with these lists.</summary>
    public PersonalNameText(string text, NameList names, CueList cues)
    {
        (Text, this.names, this.cues) = (text, names, cues);
        Words = PersonalNameWords.Of(text);
        uses = new NameUse?[Words.Count];
        said = new Cue?[Words.Count];
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Its words.</summary>
    public List<PersonalNameWord> Words { get; }

    /// <summary>What a word can be used for as a name; none outside the text.</summary>
    public NameUse Use(int index) => IsInside(index) ? uses[index] ??= ReadUse(index) : NameUse.None;

    /// <summary>What a word says about its neighbour; nothing outside the text.</summary>
    public Cue CueOf(int index) => IsInside(index) ? said[index] ??= ReadCue(index) : Cue.None;

    /// <summary>The gap before a word; <see cref="WordGap.Sentence"/> outside the text.</summary>
    public WordGap Gap(int index) => IsInside(index) ? Words[index].Gap : WordGap.Sentence;

    /// <summary>True for a word that is the name as it stands, uninflected.</summary>
    public bool IsLemma(int index) => ExactUse(index) != NameUse.None;

    /// <summary>What a word can be used for exactly as it stands.</summary>
    public NameUse ExactUse(int index)
    {
        Span<char> lower = stackalloc char[LongestWord];
        return names[Lower(index, lower)];
    }

    /// <summary>The word's name part in lower case.</summary>
    public ReadOnlySpan<char> Lower(int index, Span<char> buffer)
    {
        var word = Words[index];
        var length = Math.Min(word.Stem - word.Start, buffer.Length);
        Text.AsSpan(word.Start, length).ToLowerInvariant(buffer);
        return buffer[..length];
    }

    private bool IsInside(int index) => index >= 0 && index < Words.Count;

    private Cue ReadCue(int index)
    {
        Span<char> lower = stackalloc char[LongestWord];
        return cues[Lower(index, lower)];
    }

    private NameUse ReadUse(int index)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        var lower = Lower(index, buffer);
        var use = names.Read(lower);
        return use == NameUse.None && lower.Contains('-') ? ReadDouble(lower) : use;
    }

    /// <summary>Henna-Riikka, Öhman-Lindh: each part is a name; al-Hassan: the last is.</summary>
    private NameUse ReadDouble(ReadOnlySpan<char> word)
    {
        var hyphen = word.LastIndexOf('-');
        var last = names.Read(word[(hyphen + 1)..]);
        var first = hyphen is 2 or 3 ? last : names.Read(word[..hyphen]);
        if ((first & last & NameUse.AnyFirst) != 0 || ((first & NameUse.AnyFirst) != 0 && (last & NameUse.AnyFirst) != 0)) return NameUse.First | NameUse.CommonFirst;
        return ((first | last) & NameUse.AnySurname) != 0 && last != NameUse.None ? NameUse.Surname : NameUse.None;
    }
}
