using System.Text;

namespace FeedbackLog.Text;

/// <summary>
/// One file of the workspace as text. The room Text knows what a file is, where a place is and what a hash is;
/// bytes come in from the shell, and texts with positions go out to every other room.
/// </summary>
/// <param name="Path">Path from the workspace's root, forward slashes, Unicode form C.</param>
/// <param name="Text">The text without a byte order mark, every line ending <c>\n</c>; empty when there is a <paramref name="Defect"/>.</param>
/// <param name="Hash">The hash of the bytes as they were read.</param>
/// <param name="Defect">Why the file could not be read as text; null when it could.</param>
/// <param name="DefectLine">The line, from 1, at which the defect was met.</param>
public sealed record SourceFile(string Path, string Text, ContentHash Hash, TextDefect? Defect = null, int DefectLine = 1)
{
    /// <summary>The largest text file that is read, in bytes: 1 MiB (safety: input limits).</summary>
    public const int MaxBytes = 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Most files are asked for one place or none: counting up to it needs no table of all lines.
    private const int AsksWithoutTable = 2;

    private int[]? lineStarts;
    private int asks;

    /// <summary>The file's name without its folders.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The file that these bytes are. UTF-8 with or without a mark; CRLF and CR become LF; anything else is a defect.</summary>
    public static SourceFile Decode(string path, ReadOnlySpan<byte> bytes)
    {
        var name = path.Normalize(NormalizationForm.FormC);
        var hash = ContentHash.Of(bytes);
        if (bytes.Length > MaxBytes) return new SourceFile(name, "", hash, TextDefect.TooLarge);
        if (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF])) return new SourceFile(name, "", hash, TextDefect.Utf16);
        var withoutMark = bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
        if (!System.Text.Unicode.Utf8.IsValid(withoutMark)) return new SourceFile(name, "", hash, TextDefect.NotUtf8, LineOfFirstInvalidByte(withoutMark));
        var nul = withoutMark.IndexOf((byte)0);
        if (nul >= 0) return new SourceFile(name, "", hash, TextDefect.HoldsNul, 1 + withoutMark[..nul].Count((byte)'\n'));
        var text = StrictUtf8.GetString(withoutMark);
        if (text.Contains('\r', StringComparison.Ordinal)) text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return new SourceFile(name, text, hash);
    }

    /// <summary>A file that could not be read at all.</summary>
    public static SourceFile Unreadable(string path, TextDefect defect) =>
        new(path.Normalize(NormalizationForm.FormC), "", ContentHash.Of([]), defect);

    /// <summary>Lines and columns of a range; a range past the end points at the end.</summary>
    public TextPlace PlaceOf(SourceSpan span)
    {
        if (lineStarts is null && asks++ >= AsksWithoutTable) lineStarts = FindLineStarts(Text);
        var (line, column) = LineAndColumn(span.Start);
        var (endLine, endColumn) = LineAndColumn(span.End);
        return new TextPlace(line, column, endLine, endColumn);
    }

    private (int Line, int Column) LineAndColumn(int position)
    {
        var at = Math.Clamp(position, 0, Text.Length);
        if (lineStarts is not { } starts)
        {
            var before = Text.AsSpan(0, at);
            return (before.Count('\n') + 1, at - before.LastIndexOf('\n'));
        }
        var index = Array.BinarySearch(starts, at);
        if (index < 0) index = ~index - 1;
        return (index + 1, at - starts[index] + 1);
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1)) starts.Add(at + 1);
        return [.. starts];
    }

    private static int LineOfFirstInvalidByte(ReadOnlySpan<byte> bytes)
    {
        var line = 1;
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out var rune, out var consumed) != System.Buffers.OperationStatus.Done) return line;
            if (rune.Value == '\n') line++;
            bytes = bytes[consumed..];
        }
        return line;
    }
}
