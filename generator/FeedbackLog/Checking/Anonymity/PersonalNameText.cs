using System.Buffers;
using FeedbackLog.Checking.Anonymity.Names;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>A text's words with what the lists say about them; looked up once, when first asked for. Its room is borrowed and given back at its end.</summary>
internal sealed class PersonalNameText : IDisposable
{
    private const int LongestWord = 40;

    // Beside a use or a cue that has been looked up; neither has so high a bit.
    private const int IsKnown = 1 << 30;

    private readonly NameList names;
    private readonly CueList cues;
    private readonly PersonalNameWord[] words;
    private readonly int[] uses;
    private readonly int[] said;
    private readonly int count;

    /// <summary>A text to be searched with these lists.</summary>
    public PersonalNameText(string text, NameList names, CueList cues)
    {
        (Text, this.names, this.cues) = (text, names, cues);
        words = ArrayPool<PersonalNameWord>.Shared.Rent((text.Length / 2) + 1);
        count = PersonalNameWords.Read(text, words);
        uses = ArrayPool<int>.Shared.Rent(count);
        said = ArrayPool<int>.Shared.Rent(count);
        uses.AsSpan(0, count).Clear();
        said.AsSpan(0, count).Clear();
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Its words.</summary>
    public ReadOnlySpan<PersonalNameWord> Words => words.AsSpan(0, count);

    /// <summary>What a word can be used for as a name; none outside the text.</summary>
    public NameUse Use(int index)
    {
        if (!IsInside(index)) return NameUse.None;
        if (uses[index] == 0) uses[index] = (int)ReadUse(index) | IsKnown;
        return (NameUse)(uses[index] & ~IsKnown);
    }

    /// <summary>What a word says about its neighbour; nothing outside the text.</summary>
    public Cue CueOf(int index)
    {
        if (!IsInside(index)) return Cue.None;
        if (said[index] == 0) said[index] = (int)ReadCue(index) | IsKnown;
        return (Cue)(said[index] & ~IsKnown);
    }

    /// <summary>The gap before a word; <see cref="WordGap.Sentence"/> outside the text.</summary>
    public WordGap Gap(int index) => IsInside(index) ? words[index].Gap : WordGap.Sentence;

    /// <summary>True for a word that is the name as it stands, uninflected.</summary>
    public bool IsLemma(int index) => ExactUse(index) != NameUse.None;

    /// <summary>What a word can be used for exactly as it stands.</summary>
    public NameUse ExactUse(int index)
    {
        var word = words[index];
        if (!names.MayHold(Text.AsSpan(word.Start, Math.Min(word.Stem - word.Start, LongestWord)))) return NameUse.None;
        Span<char> lower = stackalloc char[LongestWord];
        return names[Lower(index, lower)];
    }

    /// <summary>True when a word is a frequent first name or a form of one: Samia is rare, but it is Sami's partitive, too.</summary>
    public bool IsCommonFirst(int index)
    {
        if ((Use(index) & NameUse.CommonFirst) != 0) return true;
        Span<char> buffer = stackalloc char[LongestWord];
        const NameUse common = NameUse.First | NameUse.CommonFirst;
        return (names.ReadInflected(Lower(index, buffer)) & common) == common;
    }

    /// <summary>The word's name part in lower case.</summary>
    public ReadOnlySpan<char> Lower(int index, Span<char> buffer)
    {
        var word = words[index];
        return Letters.ToLower(Text.AsSpan(word.Start, word.Stem - word.Start), buffer);
    }

    /// <summary>Gives the room back; the text cannot be asked any more.</summary>
    public void Dispose()
    {
        ArrayPool<PersonalNameWord>.Shared.Return(words);
        ArrayPool<int>.Shared.Return(uses);
        ArrayPool<int>.Shared.Return(said);
    }

    private bool IsInside(int index) => index >= 0 && index < count;

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
        return (use & NameUse.CommonFirst) == 0 && lower.Contains('-') ? use | ReadDouble(lower) : use;
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
