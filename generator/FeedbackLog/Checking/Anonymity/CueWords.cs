
namespace FeedbackLog.Checking.Anonymity;

/// <summary>The context words of every kind, in three languages, found in one pass over a text.</summary>
internal sealed class CueWords
{
    private const string ResourceName = "FeedbackLog.Checking.Anonymity.context-words.txt";
    private const byte Word = 1;
    private const byte InnerStem = 2;
    private readonly StemTree words = new();
    private readonly StemTree innerStems = new();
    private readonly StemBeginnings beginnings = new();

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
        for (var at = beginnings.Next(text, 0, out var mark); at >= 0; at = beginnings.Next(text, at + 1, out mark))
        {
            if (!Letters.IsLetter(text[at])) continue;
            if ((mark & InnerStem) != 0) innerStems.Collect(text, at, finds);
            if ((mark & Word) != 0 && (at == 0 || !Letters.IsLetter(text[at - 1]))) words.Collect(text, at, finds);
        }
        return finds;
    }

    private void Add(string word, CueKind kind)
    {
        var isInner = word.StartsWith('*');
        var stem = word.Trim('*').ToLowerInvariant();
        (isInner ? innerStems : words).Add(stem, kind, isWholeWord: !word.EndsWith('*'));
        beginnings.Add(stem, isInner ? InnerStem : Word);
    }

    private static string ResourceText()
    {
        using var stream = typeof(CueWords).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The assembly lacks {ResourceName}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
