using System.Buffers.Binary;

namespace FeedbackLog.Imaging;

/// <summary>The size and kind of a PNG's pixels (third edition, section 11.2.1).</summary>
internal sealed record PngHeader(int Width, int Height, int BitDepth, int ColourType, bool IsInterlaced)
{
    // The seven passes of Adam7: first column, first row, and the steps between (section 8.1).
    private static readonly (int Column, int Row, int Across, int Down)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>How many bytes the decompressed data have: each row and one byte before it.</summary>
    public long RawLength => IsInterlaced
        ? Passes.Sum(pass => RawLengthOf((Width - pass.Column + pass.Across - 1) / pass.Across, (Height - pass.Row + pass.Down - 1) / pass.Down))
        : RawLengthOf(Width, Height);

    private int BitsPerPixel => BitDepth * ColourType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    /// <summary>The header that these 13 bytes are.</summary>
    public static PngHeader Read(ReadOnlySpan<byte> content)
    {
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(content), BinaryPrimitives.ReadInt32BigEndian(content[4..]));
        ImageCleaning.RequireSize(width, height);
        var header = new PngHeader(width, height, content[8], content[9], content[12] == 1);
        ImageCleaning.Require(header.IsKnown() && content[10] == 0 && content[11] == 0 && content[12] <= 1, ImageFault.Unsupported);
        return header;
    }

    private bool IsKnown() => ColourType switch
    {
        0 => BitDepth is 1 or 2 or 4 or 8 or 16,
        3 => BitDepth is 1 or 2 or 4 or 8,
        2 or 4 or 6 => BitDepth is 8 or 16,
        _ => false,
    };

    private long RawLengthOf(int width, int height) => width <= 0 || height <= 0 ? 0 : height * (1 + ((long)width * BitsPerPixel + 7) / 8);
}
