namespace FeedbackLog.Checking.Anonymity;

/// <summary>Where a text holds context words; asked per kind, by place.</summary>
internal sealed class CueFinds(ScanText scanned)
{
    /// <summary>How far a context word reaches, in units: about a line and a half of running text.</summary>
    public const int Reach = 120;

    private static readonly int Kinds = Enum.GetValues<CueKind>().Length;
    private readonly List<(int Start, int End)>?[] finds = new List<(int, int)>?[Kinds];

    internal void Add(CueKind kind, int start, int end) => (finds[(int)kind] ??= []).Add((start, end));

    /// <summary>Every word of this kind, in the text's order.</summary>
    public IReadOnlyList<(int Start, int End)> All(CueKind kind) => finds[(int)kind] ?? [];

    /// <summary>True when a word of this kind stands in the same sentence, on either side and not inside the range.</summary>
    public bool Near(CueKind kind, int start, int end, int reach = Reach) => Before(kind, start, reach) || After(kind, end, reach);

    /// <summary>True when a word of this kind stands before the place in the same sentence.</summary>
    public bool Before(CueKind kind, int start, int reach = Reach) => LastBefore(kind, start, reach) is not null;

    /// <summary>The nearest word of this kind before the place in the same sentence; null when there is none.</summary>
    public (int Start, int End)? LastBefore(CueKind kind, int start, int reach = Reach)
    {
        if (finds[(int)kind] is not { } places) return null;
        for (var index = FirstFrom(places, start) - 1; index >= 0 && places[index].Start >= start - reach; index--)
            if (places[index].End <= start) return scanned.Sentences.Joins(places[index].End, start) ? places[index] : null;
        return null;
    }

    /// <summary>True when a word of this kind stands after the place in the same sentence.</summary>
    public bool After(CueKind kind, int end, int reach = Reach)
    {
        if (finds[(int)kind] is not { } places) return false;
        var index = FirstFrom(places, end);
        return index < places.Count && places[index].Start <= end + reach && scanned.Sentences.Joins(end, places[index].Start);
    }

    /// <summary>The end of the word whose stem ends here.</summary>
    public static int WordEnd(string text, int stemEnd)
    {
        var end = stemEnd;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return end;
    }

    private static int FirstFrom(List<(int Start, int End)> places, int position)
    {
        int low = 0, high = places.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (places[middle].Start < position) low = middle + 1; else high = middle;
        }
        return low;
    }
}
