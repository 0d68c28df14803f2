namespace FeedbackLog.Checking.Anonymity;

/// <summary>
/// Stems of context words as a tree of letters, kept flat. A walk costs a step per letter, so a search is linear in the text;
/// <see cref="CueWords"/> begins one only where the first three letters are those of a stem.
/// </summary>
internal sealed class StemTree
{
    private readonly List<Branch> branches = [new Branch('\0')];

    /// <summary>Adds a stem in lower case.</summary>
    public void Add(string stem, CueKind kind, bool isWholeWord)
    {
        var branch = 0;
        foreach (var letter in stem) branch = ChildOf(branch, letter) is > 0 and var child ? child : Grow(branch, letter);
        branches[branch] = branches[branch] with { Kinds = [.. branches[branch].Kinds ?? [], (kind, isWholeWord)] };
    }

    /// <summary>Adds every stem that begins at this place, the shortest first.</summary>
    public void Collect(string text, int start, CueFinds finds)
    {
        var branch = 0;
        for (var at = start; at < text.Length; at++)
        {
            branch = ChildOf(branch, char.ToLowerInvariant(text[at]));
            if (branch == 0) return;
            if (branches[branch].Kinds is not { } kinds) continue;
            foreach (var (kind, isWholeWord) in kinds)
                if (!isWholeWord || at + 1 == text.Length || !char.IsLetter(text[at + 1])) finds.Add(kind, start, at + 1);
        }
    }

    private int Grow(int parent, char letter)
    {
        branches.Add(new Branch(letter) { Sibling = branches[parent].Child });
        branches[parent] = branches[parent] with { Child = branches.Count - 1 };
        return branches.Count - 1;
    }

    private int ChildOf(int parent, char letter)
    {
        var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(branches);
        var child = all[parent].Child;
        while (child != 0 && all[child].Letter != letter) child = all[child].Sibling;
        return child;
    }

    /// <summary>A letter of a stem, its first child and its next sibling; zero is none.</summary>
    private readonly record struct Branch(char Letter)
    {
        public int Child { get; init; }

        public int Sibling { get; init; }

        public (CueKind Kind, bool IsWholeWord)[]? Kinds { get; init; }
    }
}
