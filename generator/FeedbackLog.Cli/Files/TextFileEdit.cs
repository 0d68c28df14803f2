using System.Text;
using FeedbackLog.Text;

namespace FeedbackLog.Cli.Files;

/// <summary>A text file that is changed in place: its letters as they stand on the disk, line endings and byte order mark included.</summary>
/// <param name="Text">The letters without the mark.</param>
/// <param name="HasMark">True when the file begins with a UTF-8 byte order mark.</param>
public sealed record TextFileEdit(string Text, bool HasMark)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file. A file that is not there or that is no UTF-8 ends the program with a sentence.</summary>
    public static TextFileEdit Read(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path).AsSpan();
            var hasMark = bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]);
            return new TextFileEdit(StrictUtf8.GetString(hasMark ? bytes[3..] : bytes), hasMark);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            throw new WorkspaceProblem($"{path} could not be read: {trouble.Message}", cause: trouble);
        }
    }

    /// <summary>The file as the walk would read it.</summary>
    public SourceFile Decoded(string path) => SourceFile.Decode(path, Bytes());

    /// <summary>Puts the text in the file's place: to a temporary name beside it, then renamed, so that the file is whole at every moment.</summary>
    public void Replace(string path)
    {
        var temporary = Path.Combine(Path.GetDirectoryName(path)!, AtomicWriter.TemporaryPrefix + Path.GetFileName(path));
        try
        {
            File.WriteAllBytes(temporary, Bytes());
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(temporary)) File.Delete(temporary);
            throw new WorkspaceProblem($"{path} could not be written: {trouble.Message} It stands as it was.", cause: trouble);
        }
    }

    private byte[] Bytes() => HasMark ? [0xEF, 0xBB, 0xBF, .. StrictUtf8.GetBytes(Text)] : StrictUtf8.GetBytes(Text);
}
