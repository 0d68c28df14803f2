namespace FeedbackLog.Checking.Anonymity;

/// <summary>
/// What <see cref="char"/> knows about letters, ASCII asked first and in place: the scans ask for every unit of every text, and a compiler
/// that compiles ahead does not lay the framework's answers into our loops.
/// </summary>
internal static class Letters
{
    /// <summary>Like <see cref="char.IsLetter(char)"/>.</summary>
    public static bool IsLetter(char unit) => unit < 128 ? (uint)((unit | 0x20) - 'a') < 26 : char.IsLetter(unit);

    /// <summary>Like <see cref="char.IsLetterOrDigit(char)"/>.</summary>
    public static bool IsLetterOrDigit(char unit) => unit < 128 ? (uint)((unit | 0x20) - 'a') < 26 || (uint)(unit - '0') < 10 : char.IsLetterOrDigit(unit);

    /// <summary>Like <see cref="char.IsUpper(char)"/>.</summary>
    public static bool IsUpper(char unit) => unit < 128 ? (uint)(unit - 'A') < 26 : char.IsUpper(unit);

    /// <summary>Like <see cref="char.IsLower(char)"/>.</summary>
    public static bool IsLower(char unit) => unit < 128 ? (uint)(unit - 'a') < 26 : char.IsLower(unit);

    /// <summary>Like <see cref="char.ToLowerInvariant(char)"/>.</summary>
    public static char ToLower(char unit) => unit < 128 ? (uint)(unit - 'A') < 26 ? (char)(unit | 0x20) : unit : char.ToLowerInvariant(unit);

    /// <summary>Writes a word in lower case; returns what was written, at most as much as there is room for.</summary>
    public static Span<char> ToLower(ReadOnlySpan<char> word, Span<char> room)
    {
        var length = Math.Min(word.Length, room.Length);
        for (var at = 0; at < length; at++) room[at] = ToLower(word[at]);
        return room[..length];
    }
}
