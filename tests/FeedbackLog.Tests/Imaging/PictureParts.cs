using System.Buffers.Binary;
using System.Text;

namespace FeedbackLog.Tests.Imaging;

/// <summary>Reads a published picture part by part, without the code that wrote it.</summary>
internal static class PictureParts
{
    /// <summary>The parts that no published picture may have, in words; empty when there are none and the picture is whole.</summary>
    public static string UnexpectedIn(byte[] bytes) => bytes[0] switch
    {
        0xFF => InJpeg(bytes),
        0x89 => InPng(bytes),
        _ => InWebP(bytes),
    };

    /// <summary>The orientation that the last-but-eight bytes of the only camera data say; 1 when there are none.</summary>
    public static int OrientationOf(byte[] bytes)
    {
        var at = bytes.AsSpan().IndexOf("MM\0*"u8);
        return at < 0 ? 1 : bytes[at + 19];
    }

    private static string InJpeg(byte[] bytes)
    {
        var at = 2;
        while (at < bytes.Length)
        {
            if (bytes[at] != 0xFF) return $"no marker at {at}";
            var marker = bytes[at + 1];
            if (marker == 0xD9) return at + 2 == bytes.Length ? "" : "bytes behind the end";
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 2));
            var isKnown = marker is 0xC0 or 0xC1 or 0xC2 or 0xC4 or 0xDA or 0xDB or 0xDD
                || (marker == 0xE0 && length == 16) || (marker == 0xE1 && length == 34) || (marker == 0xEE && length == 14);
            if (!isKnown) return $"segment {marker:X2} of {length}";
            at += 2 + length;
            if (marker == 0xDA) while (bytes[at] != 0xFF || bytes[at + 1] is 0 or (>= 0xD0 and <= 0xD7)) at++;
        }
        return "no end";
    }

    private static string InPng(byte[] bytes)
    {
        var at = 8;
        while (at + 12 <= bytes.Length)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));
            var type = Encoding.ASCII.GetString(bytes, at + 4, 4);
            if (type is not ("IHDR" or "PLTE" or "tRNS" or "IDAT" or "IEND" or "sRGB" or "gAMA") && !(type == "eXIf" && length == 26)) return $"chunk {type} of {length}";
            at += 12 + length;
            if (type == "IEND") return at == bytes.Length ? "" : "bytes behind the end";
        }
        return "no end";
    }

    private static string InWebP(byte[] bytes)
    {
        if (BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(4)) + 8 != bytes.Length) return "another length than it says";
        var at = 12;
        while (at < bytes.Length)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at + 4));
            var type = Encoding.ASCII.GetString(bytes, at, 4);
            if (type is not ("VP8 " or "VP8L" or "ALPH") && !(type == "VP8X" && length == 10) && !(type == "EXIF" && length == 26)) return $"chunk {type} of {length}";
            at += 8 + length + (length & 1);
        }
        return at == bytes.Length ? "" : "cut short";
    }
}
