
namespace FeedbackLog.Checking.Anonymity;

/// <summary>The context words of every kind, in three languages, found in one pass over a text.</summary>
internal sealed class CueWords
{
    private const string ResourceName = "FeedbackLog.Checking.Anonymity.context-words.txt";
    private readonly Branch words = new();
    private readonly Branch innerStems = new();

    /// <summary>The words of <c>context-words.txt</c>.</summary>
    public static CueWords Default { get; } = Read(ResourceText());

    /// <summary>
    /// The words of a list: <c>[section]</c> names the kind, <c>hetu*</c> begins a word, <c>*tunnus*</c> stands anywhere in one,
    /// <c>puh</c> is a whole word, <c>#</c> begins a remark.
    /// </summary>
    public static CueWords Read(string list)
    {
        var cues = new CueWords();
        CueKind? kind = null;
        foreach (var rawLine in list.Split('\n'))
        {
            var line = rawLine.Split('#')[0].Trim();
            if (line.StartsWith('[')) kind = Enum.Parse<CueKind>(line.Trim('[', ']').Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            else if (kind is { } known)
                foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries)) cues.Add(word.Replace('_', ' '), known);
        }
        return cues;
    }

    /// <summary>Every context word of a text; of words that begin at one place, all of them.</summary>
    public CueFinds FindAll(ScanText scanned)
    {
        var finds = new CueFinds(scanned);
        var text = scanned.Text;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at])) continue;
            innerStems.Collect(text, at, finds);
            if (at == 0 || !char.IsLetter(text[at - 1])) words.Collect(text, at, finds);
        }
        return finds;
    }

    private void Add(string word, CueKind kind)
    {
        var isInner = word.StartsWith('*');
        var stem = word.Trim('*').ToLowerInvariant();
        (isInner ? innerStems : words).Add(stem, kind, isWholeWord: !word.EndsWith('*'));
    }

    private static string ResourceText()
    {
        using var stream = typeof(CueWords).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The assembly lacks {ResourceName}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>A node of the tree of letters; a step per letter, so the search is linear in the text.</summary>
    private sealed class Branch
    {
        private readonly Dictionary<char, Branch> next = [];
        private readonly List<(CueKind Kind, bool IsWholeWord)> kinds = [];

        public void Add(string stem, CueKind kind, bool isWholeWord)
        {
            var branch = this;
            foreach (var letter in stem)
            {
                if (!branch.next.TryGetValue(letter, out var child)) branch.next[letter] = child = new Branch();
                branch = child;
            }
            branch.kinds.Add((kind, isWholeWord));
        }

        public void Collect(string text, int start, CueFinds finds)
        {
            var branch = this;
            for (var at = start; at < text.Length; at++)
            {
                if (!branch.next.TryGetValue(char.ToLowerInvariant(text[at]), out branch!)) return;
                foreach (var (kind, isWholeWord) in branch.kinds)
                    if (!isWholeWord || at + 1 == text.Length || !char.IsLetter(text[at + 1])) finds.Add(kind, start, at + 1);
            }
        }
    }
}
