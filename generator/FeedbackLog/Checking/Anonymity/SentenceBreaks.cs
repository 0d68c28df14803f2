namespace FeedbackLog.Checking.Anonymity;

/// <summary>
/// Where the sentences of a scanned text end. A full stop after three letters or fewer is taken for an abbreviation ("puh.", "nr.", "reg."):
/// reading on into the next sentence only widens what counts as context.
/// </summary>
internal sealed class SentenceBreaks
{
    private const int LongestAbbreviation = 3;
    private readonly List<int> breaks = [];

    /// <summary>The ends of all sentences.</summary>
    public static SentenceBreaks Of(string text)
    {
        var found = new SentenceBreaks();
        for (var at = text.AsSpan().IndexOfAny(".!?\n"); at >= 0 && at < text.Length;)
        {
            if (IsBreak(text, at)) found.breaks.Add(at);
            var next = text.AsSpan(at + 1).IndexOfAny(".!?\n");
            at = next < 0 ? -1 : at + 1 + next;
        }
        return found;
    }

    /// <summary>True when no sentence ends between the two places.</summary>
    public bool Joins(int left, int right)
    {
        var index = breaks.BinarySearch(Math.Min(left, right));
        if (index < 0) index = ~index;
        return index >= breaks.Count || breaks[index] >= Math.Max(left, right);
    }

    private static bool IsBreak(string text, int at)
    {
        if (text[at] == '\n') return true;
        if (at + 2 >= text.Length || text[at + 1] != ' ') return false;
        if (text[at] is '!' or '?') return true;
        var next = text[at + 2];
        if (!char.IsUpper(next) && next is not '"' and not '\'' and not '“' and not '”' and not '»') return false;
        var letters = 0;
        while (letters < at && letters <= LongestAbbreviation && char.IsLetter(text[at - 1 - letters])) letters++;
        return letters > LongestAbbreviation || (letters == 0 && at > 0 && !char.IsAsciiDigit(text[at - 1]));
    }
}
