namespace FeedbackLog.Checking.Anonymity;

/// <summary>
/// Stems of context words as a tree of letters, kept flat. A walk costs a step per letter, so a search is linear in the text;
/// <see cref="CueWords"/> begins one only where the first three letters are those of a stem.
/// </summary>
internal sealed class StemTree
{
    private const int FirstLetters = 256;
    private readonly int[] roots = new int[FirstLetters];
    private Branch[] branches = new Branch[1024];
    private int count = 1;

    /// <summary>Adds a stem in lower case; it begins with a letter of Latin-1.</summary>
    public void Add(string stem, CueKind kind, bool isWholeWord)
    {
        if (roots[stem[0]] == 0) roots[stem[0]] = Grow(stem[0], sibling: 0);
        var branch = roots[stem[0]];
        foreach (var letter in stem.AsSpan(1))
        {
            var child = ChildOf(branch, letter);
            if (child == 0)
            {
                child = Grow(letter, branches[branch].Child);
                branches[branch].Child = child;
            }
            branch = child;
        }
        branches[branch].Kinds = [.. branches[branch].Kinds ?? [], (kind, isWholeWord)];
    }

    /// <summary>Adds every stem that begins at this place, the shortest first.</summary>
    public void Collect(string text, int start, CueFinds finds)
    {
        var first = Letters.ToLower(text[start]);
        var branch = first < FirstLetters ? roots[first] : 0;
        for (var at = start + 1; branch != 0; at++)
        {
            if (branches[branch].Kinds is { } kinds) Add(kinds, text, start, at, finds);
            if (at == text.Length) return;
            branch = ChildOf(branch, Letters.ToLower(text[at]));
        }
    }

    private static void Add((CueKind Kind, bool IsWholeWord)[] kinds, string text, int start, int end, CueFinds finds)
    {
        var isWhole = end == text.Length || !Letters.IsLetter(text[end]);
        foreach (var (kind, isWholeWord) in kinds)
            if (isWhole || !isWholeWord) finds.Add(kind, start, end);
    }

    private int Grow(char letter, int sibling)
    {
        if (count == branches.Length) Array.Resize(ref branches, 2 * count);
        branches[count] = new Branch { Letter = letter, Sibling = sibling };
        return count++;
    }

    private int ChildOf(int parent, char letter)
    {
        var child = branches[parent].Child;
        while (child != 0 && branches[child].Letter != letter) child = branches[child].Sibling;
        return child;
    }

    /// <summary>A letter of a stem, its first child and its next sibling; zero is none.</summary>
    private struct Branch
    {
        public char Letter;
        public int Child;
        public int Sibling;
        public (CueKind Kind, bool IsWholeWord)[]? Kinds;
    }
}
