using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using FeedbackLog.Imaging;

namespace FeedbackLog.Tests.Imaging;

/// <summary>Small pictures and the parts that are put into them. The pictures show a slope of colours and were drawn by a browser; nobody is on them.</summary>
internal static class Pictures
{
    public static byte[] Jpeg { get; } = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAA"
        + "AAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAA"
        + "ACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0"
        + "AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAA"
        + "AAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAM"
        + "ZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVt"
        + "VkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8"
        + "fHz/wAARCAAQABgDASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAABQAE/8QAFxAAAwEAAAAAAAAAAAAAAAAAAAMEYf/EABUBAQEAAAAAAAAAAAAAAAAA"
        + "AAQF/8QAGREAAgMBAAAAAAAAAAAAAAAAAAQBAiED/9oADAMBAAIRAxEAPwAVcmGpcmCa5MNK5MKd2Aq7QauTCHFyYQaWNLXNrD//2Q==");

    public static byte[] WebPLossy { get; } = Convert.FromBase64String(
        "UklGRmAAAABXRUJQVlA4IFQAAAAQBACdASoYABAAPu1krU2ppaSiMAgBMB2JbACdMoRwN6AAYQXK3MxVMAD+6TvGaeQoJRtZfP90hg2I2EZRaJuT6jwP/L62"
        + "vEaTSvFkZO9R1PCoAAA=");

    public static byte[] WebPLossless { get; } = Convert.FromBase64String(
        "UklGRlgAAABXRUJQVlA4TEsAAAAvB0ABAH9BkG0zg/qDXPIEozDI89+FDAAAy+8ADAMALJqcjWzbRfQ/ADNR0S0X5DYu+/VGwiXVsD1Y+rQe95eoIGum46M6"
        + "zNv5/AEA");

    public static byte[] WebPWithAlpha { get; } = Convert.FromBase64String(
        "UklGRpgAAABXRUJQVlA4WAoAAAAQAAAAFwAADwAAQUxQSB0AAAAFF6AgbQMWtjsREfwgzDbyN9mmed8DiOj/BNhyDABWUDggVAAAABAEAJ0BKhgAEAA+7Waq"
        + "TamlpCIwCAEwHYlsAJ0yhHA3kABhBcPCbicAAP7pO8Zp6NR7mF4q/ulCkRGwjKdEMuJggBbcJQYic4Zj35pimks3PoAAAA==");

    /// <summary>Two rows of three grey pixels.</summary>
    public static byte[] Png { get; } = PngOf(3, 2, 8, 0, [0, 10, 20, 30, 0, 40, 50, 60]);

    /// <summary>A PNG of these rows, each with its filter byte.</summary>
    public static byte[] PngOf(int width, int height, byte depth, byte colour, byte[] rows, params byte[][] beforeData)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (depth, colour);
        return [0x89, .. "PNG\r\n\x1a\n"u8, .. Chunk("IHDR", header), .. beforeData.SelectMany(part => part), .. Chunk("IDAT", Zlib(rows)), .. Chunk("IEND", [])];
    }

    /// <summary>Compressed as PNG compresses.</summary>
    public static byte[] Zlib(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal)) zlib.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>A chunk of a PNG with its check sum.</summary>
    public static byte[] Chunk(string type, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(type), .. content];
        return [.. BigEndian(content.Length), .. named, .. BigEndian((int)Crc32.Of(named))];
    }

    /// <summary>A segment of a JPEG.</summary>
    public static byte[] Segment(byte marker, byte[] content) =>
        [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    /// <summary>A chunk of a WebP, padded to an even length.</summary>
    public static byte[] Riff(string type, byte[] content) =>
        [.. Encoding.ASCII.GetBytes(type), .. LittleEndian(content.Length), .. content, .. new byte[content.Length & 1]];

    /// <summary>The JPEG with these bytes behind its first two.</summary>
    public static byte[] IntoJpeg(params byte[][] segments) => [.. Jpeg[..2], .. segments.SelectMany(part => part), .. Jpeg[2..]];

    /// <summary>The PNG with these chunks behind its header, which is 25 bytes long.</summary>
    public static byte[] IntoPng(params byte[][] chunks) => [.. Png[..33], .. chunks.SelectMany(part => part), .. Png[33..]];

    /// <summary>A WebP with the chunks of this one and these, under an extended header with all flags set but that of animation.</summary>
    public static byte[] IntoWebP(byte[] simple, int width, int height, params byte[][] chunks)
    {
        byte[] canvas = [0x3C, 0, 0, 0, (byte)(width - 1), 0, 0, (byte)(height - 1), 0, 0];
        byte[] parts = [.. Riff("VP8X", canvas), .. simple[12..], .. chunks.SelectMany(part => part)];
        return [.. "RIFF"u8, .. LittleEndian(parts.Length + 4), .. "WEBP"u8, .. parts];
    }

    /// <summary>A camera's data: this orientation, a maker's note, a comment and a place, all with this word in them; and a thumbnail behind.</summary>
    public static byte[] Exif(string word, int orientation, bool isLittle)
    {
        var text = Encoding.ASCII.GetBytes(word.PadRight(32));
        (int Tag, int Type, int Count)[] fields = [(0x010E, 2, 32), (0x010F, 2, 32), (0x0112, 3, 1), (0x013B, 2, 32), (0x8298, 2, 32), (0x8825, 4, 1), (0x927C, 7, 32), (0x9286, 7, 32)];
        using var tiff = new MemoryStream();
        void Number(long value, int size)
        {
            for (var index = 0; index < size; index++) tiff.WriteByte((byte)(value >> (8 * (isLittle ? index : size - 1 - index))));
        }
        tiff.Write(isLittle ? "II"u8 : "MM"u8);
        Number(42, 2);
        Number(8, 4);
        Number(fields.Length, 2);
        var behind = 8 + 2 + fields.Length * 12 + 4;
        foreach (var (tag, type, count) in fields)
        {
            Number(tag, 2);
            Number(type, 2);
            Number(count, 4);
            if (tag != 0x0112) Number(behind, 4);
            else
            {
                Number(orientation, 2);
                Number(0, 2);
            }
        }
        Number(0, 4);
        tiff.Write(text);
        tiff.Write(Jpeg);
        tiff.Write(text);
        return tiff.ToArray();
    }

    private static byte[] BigEndian(int value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];

    private static byte[] LittleEndian(int value) => [(byte)value, (byte)(value >> 8), (byte)(value >> 16), (byte)(value >> 24)];
}
