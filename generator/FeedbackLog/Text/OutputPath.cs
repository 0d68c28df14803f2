using System.Buffers;

namespace FeedbackLog.Text;

/// <summary>
/// Where a finished file stands in the built site: lower case, forward slashes, no part that climbs out, hides (a leading dot)
/// or that some file system keeps for itself.
/// </summary>
public readonly record struct OutputPath : IComparable<OutputPath>
{
    private const int MostLetters = 400;

    private static readonly SearchValues<char> SafeLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_.");

    private OutputPath(string value) => Value = value;

    /// <summary>The path from the site's root, for example <c>sv/2026/late-refund/index.html</c>.</summary>
    public string Value { get; }

    /// <summary>The path that this text is. Throws when it is not one: our own addresses always are.</summary>
    public static OutputPath Of(string path) =>
        Accepts(path) ? new OutputPath(path) : throw new ArgumentException($"'{path}' is not an output path.", nameof(path));

    /// <summary>The page at an address such as <c>/sv/2026/late-refund/</c>: its <c>index.html</c>.</summary>
    public static OutputPath OfPage(string address) => Of(address.TrimStart('/') + "index.html");

    /// <summary>True when the text can be an output path as it stands.</summary>
    public static bool Accepts(string path)
    {
        if (path.Length is 0 or > MostLetters) return false;
        foreach (var part in path.AsSpan().Split('/'))
            if (!IsSafePart(path.AsSpan(part))) return false;
        return true;
    }

    /// <summary>
    /// The path of a file that is copied byte for byte: capitals may stay (CNAME), and so may the two hidden names that hosts ask for
    /// (<c>.well-known/</c>, RFC 8615, and <c>.nojekyll</c>). Null when the text is no such path.
    /// </summary>
    public static OutputPath? OfStatic(string path)
    {
        if (path.Length is 0 or > MostLetters) return null;
        var lower = path.ToLowerInvariant();
        foreach (var part in path.AsSpan().Split('/'))
            if (path.AsSpan(part) is not (".well-known" or ".nojekyll") && !IsSafePart(lower.AsSpan(part))) return null;
        return new OutputPath(path);
    }

    /// <summary>Ordinal order.</summary>
    public int CompareTo(OutputPath other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static bool IsSafePart(ReadOnlySpan<char> part) =>
        part.Length is > 0 and <= 120 && part[0] != '.' && part[^1] is not ('.' or ' ')
        && !part.ContainsAnyExcept(SafeLetters)
        && !Slug.IsReservedByFileSystems(part);
}
