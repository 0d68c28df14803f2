using System.Collections.Concurrent;
using System.Collections.Immutable;
using FeedbackLog.Text;

namespace FeedbackLog.Yaml;

/// <summary>
/// Reads the lines that nearly every front matter consists of, <c>key: some words</c> and <c>key: [one, two]</c>, without the YAML parser,
/// which took as long as all of Markdown over ten thousand entries (docs/performance.md). Whatever is not surely such a line is left to the parser,
/// so both read every document alike; a test holds them to that.
/// </summary>
internal static class PlainFields
{
    private const int MostKeys = 256;

    private static readonly ConcurrentDictionary<string, string> Keys = new(StringComparer.Ordinal);

    /// <summary>The field that stands on the lines from <paramref name="start"/> to <paramref name="end"/>; null when the parser has to read it.</summary>
    public static YamlField? Read(string text, int start, int end)
    {
        while (end > start && text[end - 1] is '\n' or ' ') end--;
        var colon = text.IndexOf(": ", start, end - start, StringComparison.Ordinal);
        if (colon < 0 || text.AsSpan(start, end - start).Contains('\n')) return null;
        var key = new SourceSpan(start, colon);
        var from = colon + 2;
        while (from < end && text[from] == ' ') from++;
        YamlNode? value = from < end && text[from] == '[' ? ReadList(text, from, end) : ReadWords(text, from, end);
        return value is null ? null : new YamlField(KeyAt(text, key), key, value);
    }

    /// <summary>True when a line begins with a key of the outermost map.</summary>
    public static bool StartsWithKey(string text, int start, int end)
    {
        var at = start;
        while (at < end && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or '-')) at++;
        return at > start && char.IsAsciiLetter(text[start]) && at < end && text[at] == ':' && (at + 1 == end || text[at + 1] is ' ' or '\n');
    }

    // The same few keys stand in every file; one string each is enough.
    private static string KeyAt(string text, SourceSpan span)
    {
        var key = text.AsSpan(span.Start, span.Length);
        var known = Keys.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(key, out var same)) return same;
        var added = key.ToString();
        if (Keys.Count < MostKeys) Keys.TryAdd(added, added);
        return added;
    }

    private static YamlText? ReadWords(string text, int start, int end)
    {
        if (start >= end || !char.IsLetterOrDigit(text[start])) return null;
        var words = text.AsSpan(start, end - start);
        return words.Contains(": ", StringComparison.Ordinal) || words.Contains(" #", StringComparison.Ordinal) || words[^1] == ':' || words.ContainsAny('\t', '\u0085', '\u2028')
            || words.Contains('\u2029') || words.Contains('\uFEFF')
            ? null : new YamlText(text[start..end], true, new SourceSpan(start, end));
    }

    private static YamlList? ReadList(string text, int start, int end)
    {
        if (text[end - 1] != ']') return null;
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        for (var at = start + 1; at < end;)
        {
            while (text[at] == ' ') at++;
            var from = at;
            while (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or '_') at++;
            if (at == from || text[from] == '-' || text[at] is not (',' or ']') || (text[at] == ']' && at != end - 1)) return null;
            items.Add(new YamlText(text[from..at], true, new SourceSpan(from, at)));
            at++;
        }
        // The parser leaves the closing bracket out.
        return new YamlList(items.DrainToImmutable(), new SourceSpan(start, end - 1));
    }
}
