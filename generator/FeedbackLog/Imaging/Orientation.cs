using System.Buffers.Binary;

namespace FeedbackLog.Imaging;

/// <summary>
/// How a picture is turned before it is shown, 1 (as it is) to 8: the one field of a camera's data that is kept (Exif 3.0, tag 0x0112).
/// It is read from the old data and written into new data that holds nothing else.
/// </summary>
internal static class Orientation
{
    /// <summary>As it is.</summary>
    public const int Upright = 1;

    private const int Tag = 0x0112, TypeShort = 3;

    /// <summary>The orientation that Exif data say, with or without the letters that JPEG writes before them; upright when they say none.</summary>
    public static int Read(ReadOnlySpan<byte> exif)
    {
        if (exif.StartsWith("Exif\0\0"u8)) exif = exif[6..];
        var isLittle = exif.StartsWith("II*\0"u8);
        if (exif.Length < 14 || !(isLittle || exif.StartsWith("MM\0*"u8))) return Upright;
        var directory = UInt32(exif[4..], isLittle);
        if (directory > exif.Length - 2) return Upright;
        var fields = UInt16(exif[(int)directory..], isLittle);
        for (var index = 0; index < fields; index++)
        {
            var at = (int)directory + 2 + index * 12;
            if (at > exif.Length - 12) return Upright;
            var field = exif.Slice(at, 12);
            if (UInt16(field, isLittle) != Tag || UInt16(field[2..], isLittle) != TypeShort) continue;
            var value = UInt16(field[8..], isLittle);
            return value is >= 1 and <= 8 ? value : Upright;
        }
        return Upright;
    }

    /// <summary>Exif data (a TIFF header and one field) that say nothing but this orientation.</summary>
    public static byte[] Write(int orientation) =>
    [
        (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8,
        0, 1, Tag >> 8, Tag & 0xFF, 0, TypeShort, 0, 0, 0, 1, 0, (byte)orientation, 0, 0,
        0, 0, 0, 0,
    ];

    private static int UInt16(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint UInt32(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
