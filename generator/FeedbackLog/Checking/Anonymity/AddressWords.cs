using System.Buffers;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>
/// The words of a text that may be web addresses: longest stretches without a space that hold a slash or <c>www.</c>. An expression that
/// can match nothing else need not read the rest of the text.
/// </summary>
internal static class AddressWords
{
    private static readonly SearchValues<string> Signs = SearchValues.Create(["/", "www."], StringComparison.OrdinalIgnoreCase);

    /// <summary>All of them, in the text's order; half-open ranges.</summary>
    public static IReadOnlyList<(int Start, int End)> Of(string text)
    {
        List<(int, int)>? words = null;
        for (var from = 0; text.AsSpan(from).IndexOfAny(Signs) is >= 0 and var sign;)
        {
            int start = from + sign, end = start;
            while (start > from && !char.IsWhiteSpace(text[start - 1])) start--;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            (words ??= []).Add((start, end));
            from = end;
        }
        return words ?? (IReadOnlyList<(int, int)>)[];
    }
}
