using System.Collections.Immutable;

namespace FeedbackLog.Checking.Anonymity.Names;

/// <summary>
/// Names in lower case and what they are used for. This room knows names and how they bend: embedded lists come in, together with a
/// word of a text; what the word can be a form of goes out.
/// </summary>
internal sealed class NameList
{
    private static readonly Lazy<NameList> Embedded = new(ReadEmbedded);
    private readonly Lazy<NameList> folded;
    private readonly WordList words;
    private readonly WordVerdicts verdicts = new();

    private NameList(WordList words)
    {
        this.words = words;
        folded = new Lazy<NameList>(() => new NameList(words.WithoutAccents()));
    }

    /// <summary>First names, surnames, places and organisations of the embedded lists; read once, some 35,000 lines.</summary>
    public static NameList Default => Embedded.Value;

    /// <summary>How many different names there are.</summary>
    public int Count => words.Count;

    /// <summary>The same names as file names and addresses write them: <c>makela</c> for Mäkelä. Made when first asked for.</summary>
    public NameList Folded => folded.Value;

    /// <summary>What a word in lower case is used for, exactly as it stands.</summary>
    public NameUse this[ReadOnlySpan<char> word] => AsWord((NameUse)words[word]);

    /// <summary>False when a word, in whatever case, is surely in no list as it stands; a quick answer for nearly all words of a text.</summary>
    public bool MayHold(ReadOnlySpan<char> word) => words.MayHold(word);

    /// <summary>What the names are used for that a word in lower case can be a form of.</summary>
    public NameUse Read(ReadOnlySpan<char> word) => (NameUse)(verdicts.Of(word) ?? verdicts.Remember(word, (int)ReadAnew(word)));

    private NameUse ReadAnew(ReadOnlySpan<char> word)
    {
        var exact = (NameUse)words[word];
        if (exact != NameUse.Ordinary) return exact == NameUse.None ? (NameUse)WordForms.Read(word, words) & ~NameUse.Ordinary : AsWord(exact);
        return AsWord((NameUse)WordForms.ReadInflected(word, words) | NameUse.Ordinary);
    }

    /// <summary>The same for a word that is taken as inflected, even when it stands in a list as it is.</summary>
    public NameUse ReadInflected(ReadOnlySpan<char> word) => (NameUse)WordForms.ReadInflected(word, words);

    /// <summary>An everyday word is never a plain name, whatever it can be a form of.</summary>
    private static NameUse AsWord(NameUse use)
    {
        if ((use & NameUse.Ordinary) == 0) return use;
        if ((use & NameUse.First) != 0) use |= NameUse.FirstWord;
        if ((use & NameUse.Surname) != 0) use |= NameUse.SurnameWord;
        return use & ~(NameUse.First | NameUse.Surname | NameUse.CommonFirst);
    }

    private static NameList ReadEmbedded()
    {
        var words = new WordList(40_000);
        foreach (var language in (ImmutableArray<string>)["fi", "sv", "en", "other"])
        {
            AddNames(words, $"{language}-first", NameUse.First, NameUse.FirstWord, NameUse.CommonFirst);
            AddNames(words, $"{language}-surnames", NameUse.Surname, NameUse.SurnameWord, NameUse.CommonSurname);
        }
        foreach (var line in EmbeddedLines.Of("ordinary-words")) words.Add(line, (int)NameUse.Ordinary);
        foreach (var line in EmbeddedLines.Of("places")) words.Add(line, (int)NameUse.Place);
        foreach (var line in EmbeddedLines.Of("organisations")) words.Add(line, (int)NameUse.Organisation);
        return new NameList(words);
    }

    /// <summary>Lines of <c>NAME BAND [word|place]</c>; bands a and b are the 1,500 most frequent.</summary>
    private static void AddNames(WordList words, string list, NameUse plain, NameUse word, NameUse common)
    {
        foreach (var line in EmbeddedLines.Of(list))
        {
            var name = line.AsSpan(0, line.IndexOf(' ', StringComparison.Ordinal));
            var rest = line.AsSpan(name.Length + 1);
            var use = rest.EndsWith(" word") ? word : rest.EndsWith(" place") ? NameUse.FirstPlace : plain;
            words.Add(name, (int)(rest[0] == 'c' ? use : use | common));
        }
    }
}
