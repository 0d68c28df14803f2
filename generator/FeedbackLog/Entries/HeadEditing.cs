using System.Text.RegularExpressions;

namespace FeedbackLog.Entries;

/// <summary>Sets a field in the head of a Markdown file and leaves every other letter as it is: comments, order, quotation marks and line endings.</summary>
public static partial class HeadEditing
{
    /// <summary>
    /// The text with the field set. A field that is not there is put behind <paramref name="after"/>, or at the head's end.
    /// Null when the text has no head between two lines of three hyphens.
    /// </summary>
    /// <param name="text">The file as it was read, line endings unchanged.</param>
    /// <param name="key">The field, at the left edge.</param>
    /// <param name="value">A word of letters, digits, hyphens and underscores.</param>
    /// <param name="after">The field that it should follow; null for the head's end.</param>
    public static string? Set(string text, string key, string value, string? after = null)
    {
        if (Head().Match(text) is not { Success: true } head) return null;
        var lines = Lines().Matches(text, head.Groups["body"].Index).TakeWhile(line => line.Index < head.Groups["end"].Index).ToArray();
        if (lines.FirstOrDefault(line => KeyOf(line.Value) == key) is { } standing)
            return string.Concat(text.AsSpan(0, standing.Index), WithValue(standing.Value, value), text.AsSpan(standing.Index + standing.Length));
        var before = after is null ? null : lines.FirstOrDefault(line => KeyOf(line.Value) == after);
        var at = before is null ? head.Groups["end"].Index : before.Index + before.Length;
        return text.Insert(at, $"{key}: {value}{head.Groups["break"].Value}");
    }

    private static string? KeyOf(string line) => Field().Match(line) is { Success: true } field ? field.Groups["key"].Value : null;

    private static string WithValue(string line, string value)
    {
        var field = Field().Match(line);
        var (start, blank, old, rest) = (field.Groups["start"].Value, field.Groups["blank"].Value, field.Groups["value"].Value, field.Groups["rest"].Value);
        // The remark beside an empty field stays in its column where there is room.
        if (old.Length == 0 && rest.StartsWith('#')) return $"{start} {value}{new string(' ', Math.Max(1, blank.Length - value.Length - 1))}{rest}";
        var quote = old.Length > 1 && old[0] is '"' or '\'' ? old[..1] : "";
        return $"{start}{(old.Length == 0 ? " " : blank)}{quote}{value}{quote}{rest}";
    }

    [GeneratedRegex(@"\A\uFEFF?---(?<break>\r\n|\n|\r)(?<body>)(?:.*(?:\r\n|\n|\r))*?(?<end>)--- *(?:\r|\n|\z)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Head();

    [GeneratedRegex(@"[^\r\n]*(\r\n|\n|\r)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Lines();

    [GeneratedRegex(@"\A(?<start>(?<key>[a-z_]+)[ \t]*:)(?<blank>[ \t]*)(?<value>""[^""\r\n]*""|'[^'\r\n]*'|[^ \t#""'\r\n][^ \t\r\n]*)?(?<rest>[ \t]*(#[^\r\n]*)?[\r\n]*)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Field();
}
