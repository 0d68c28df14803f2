using System.Text;

namespace FeedbackLog.Wording;

/// <summary>Named gaps in sentences: <c>{count} entries</c>.</summary>
internal static class Placeholder
{
    [ThreadStatic]
    private static StringBuilder? spare;

    /// <summary>The names in the order in which they stand; a brace without its partner is plain text.</summary>
    public static IEnumerable<string> NamesIn(string text)
    {
        for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = text.IndexOf('}', open);
            if (close < 0) yield break;
            yield return text[(open + 1)..close];
        }
    }

    /// <summary>The text with its gaps filled; a gap that nobody fills is our own fault and throws.</summary>
    public static string Fill(string text, ReadOnlySpan<(string Name, string Value)> values)
    {
        var open = text.IndexOf('{', StringComparison.Ordinal);
        if (open < 0) return text;
        var filled = (spare ?? new StringBuilder(256)).Clear();
        spare = null;
        var from = 0;
        while (open >= 0 && text.IndexOf('}', open) is > 0 and var close)
        {
            filled.Append(text, from, open - from).Append(ValueOf(text.AsSpan(open + 1, close - open - 1), values));
            from = close + 1;
            open = text.IndexOf('{', from);
        }
        var said = filled.Append(text, from, text.Length - from).ToString();
        spare = filled;
        return said;
    }

    private static string ValueOf(ReadOnlySpan<char> name, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var (known, value) in values)
            if (name.SequenceEqual(known)) return value;
        throw new ArgumentException($"Nothing was given for {{{name}}}.", nameof(values));
    }
}
