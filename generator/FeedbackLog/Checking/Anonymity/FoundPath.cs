using FeedbackLog.Entries;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>A file whose name or folder holds something personal, and the path as reports may show it.</summary>
/// <param name="Path">The path as it is.</param>
/// <param name="Mask">The same with the shape of the name only: <c>content/entries/2026/2026-0042-XXXXX-XXXXXXXX.fi.md</c>.</param>
/// <param name="Hit">The weightiest find.</param>
internal sealed record FoundPath(string Path, string Mask, Hit Hit)
{
    private const int IdLength = 9;

    /// <summary>What a path holds; null when there is nothing. The first folder is ours.</summary>
    public static FoundPath? In(string path, AnonymityScanner scanner)
    {
        var parts = path.Split('/');
        Hit? worst = null;
        for (var index = 1; index < parts.Length; index++)
        {
            var (start, end) = NameIn(parts[index], isFile: index == parts.Length - 1);
            // The entry's own number is public; "case-2026-0042" is not the number of a customer's case.
            var name = start > 0 ? parts[index][start..end].Replace(parts[index][..start], "", StringComparison.Ordinal) : parts[index][start..end];
            if (scanner.ScanFileName(name) is not { } hit) continue;
            if (worst is null || hit.Severity > worst.Value.Severity) worst = hit;
            parts[index] = parts[index][..start] + Anonymity.Mask.Of(parts[index][start..end]) + parts[index][end..];
        }
        return worst is { } found ? new FoundPath(path, string.Join('/', parts), found) : null;
    }

    /// <summary>The part of a name between an entry's id and the language or ending.</summary>
    private static (int Start, int End) NameIn(string part, bool isFile)
    {
        var start = part.Length > IdLength && EntryName.IsId(part[..IdLength]) ? IdLength : 0;
        var end = isFile && part.LastIndexOf('.') is > 0 and var dot ? dot : part.Length;
        if (isFile && end >= 3 && part[end - 3] == '.') end -= 3;
        return (start, Math.Max(start, end));
    }
}
