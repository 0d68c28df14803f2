namespace FeedbackLog.Checking.Anonymity;

/// <summary>A longest run of the digits <c>0</c>–<c>9</c> in a scanned text; half-open.</summary>
internal readonly record struct DigitRun(int Start, int End)
{
    /// <summary>How many digits.</summary>
    public int Length => End - Start;

    /// <summary>All runs, in the text's order.</summary>
    public static IReadOnlyList<DigitRun> FindAll(string text)
    {
        var runs = new List<DigitRun>();
        for (var at = text.AsSpan().IndexOfAnyInRange('0', '9'); at >= 0 && at < text.Length;)
        {
            var end = at + 1;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            runs.Add(new DigitRun(at, end));
            var next = text.AsSpan(end).IndexOfAnyInRange('0', '9');
            at = next < 0 ? -1 : end + next;
        }
        return runs;
    }
}
