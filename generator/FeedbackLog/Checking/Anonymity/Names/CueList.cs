namespace FeedbackLog.Checking.Anonymity.Names;

/// <summary>The words of <c>cue-words.txt</c>: what stands beside names, in three languages.</summary>
internal sealed class CueList
{
    private static readonly Lazy<CueList> Embedded = new(Read);
    private readonly WordList words = new(1_500);
    private readonly WordVerdicts verdicts = new();
    private readonly Dictionary<char, List<(string Stem, Cue Cue)>> stems = [];

    /// <summary>The embedded list; read once.</summary>
    public static CueList Default => Embedded.Value;

    /// <summary>What a word in lower case says: as it stands, as a Finnish form, or by a stem inside it.</summary>
    public Cue this[ReadOnlySpan<char> word] => (Cue)(verdicts.Of(word) ?? verdicts.Remember(word, (int)ReadAnew(word)));

    private Cue ReadAnew(ReadOnlySpan<char> word)
    {
        var exact = (Cue)words[word];
        if (exact != Cue.None) return exact;
        var inner = OfStems(word);
        if ((inner & Cue.NoCue) != 0) return inner & Cue.Department;
        return inner != Cue.None ? inner : (Cue)WordForms.Read(word, words) & Cue.Somebody;
    }

    private Cue OfStems(ReadOnlySpan<char> word)
    {
        var found = Cue.None;
        for (var at = 0; at + 3 < word.Length; at++)
            if (stems.TryGetValue(word[at], out var candidates))
                foreach (var (stem, cue) in candidates)
                    if (word[at..].StartsWith(stem, StringComparison.Ordinal)) found |= cue;
        return found;
    }

    private static CueList Read()
    {
        var list = new CueList();
        var cue = Cue.None;
        foreach (var line in EmbeddedLines.Of("cue-words"))
        {
            if (line[0] == '[') cue = line == "[none]" ? Cue.NoCue : Enum.Parse<Cue>(line.Trim('[', ']'), ignoreCase: true);
            else
                foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries)) list.Add(word, cue);
        }
        return list;
    }

    private void Add(string word, Cue cue)
    {
        if (word[0] != '*')
        {
            words.Add(word, (int)cue);
            return;
        }
        var stem = word.Trim('*');
        if (!stems.TryGetValue(stem[0], out var started)) stems[stem[0]] = started = [];
        started.Add((stem, cue));
    }
}
