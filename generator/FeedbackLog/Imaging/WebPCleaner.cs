using System.Buffers.Binary;

namespace FeedbackLog.Imaging;

/// <summary>
/// Cleans WebP (RFC 9649): keeps the picture and its transparency, writes the header with its flags and the orientation anew, and leaves out
/// all other chunks and whatever stands after the end.
/// </summary>
internal ref struct WebPCleaner
{
    private const byte HasAlpha = 0x10, HasExif = 0x08, HasAnimation = 0x02;

    private ReadOnlySpan<byte> lossy, lossless, alpha;
    private (int Width, int Height)? canvas;
    private int orientation = Orientation.Upright;
    private bool hasExif;

    public WebPCleaner()
    {
    }

    /// <summary>The picture alone.</summary>
    public static CleanImage Clean(ReadOnlySpan<byte> bytes)
    {
        var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
        ImageCleaning.Require(length >= 4 && length <= bytes.Length - 8);
        var cleaner = new WebPCleaner();
        cleaner.ReadChunks(bytes.Slice(12, (int)length - 4));
        return cleaner.Assemble();
    }

    private void ReadChunks(ReadOnlySpan<byte> rest)
    {
        while (!rest.IsEmpty)
        {
            ImageCleaning.Require(rest.Length >= 8);
            var length = BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]);
            ImageCleaning.Require(length <= rest.Length - 8);
            ReadChunk(rest[..4], rest.Slice(8, (int)length));
            rest = rest[Math.Min(rest.Length, 8 + (int)length + (int)(length & 1))..];
        }
    }

    private void ReadChunk(ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        if (type.SequenceEqual("VP8 "u8)) lossy = Once(lossy, content);
        else if (type.SequenceEqual("VP8L"u8)) lossless = Once(lossless, content);
        else if (type.SequenceEqual("ALPH"u8)) alpha = Once(alpha, content);
        else if (type.SequenceEqual("VP8X"u8)) ReadCanvas(content);
        else if (type.SequenceEqual("EXIF"u8) && !hasExif) (hasExif, orientation) = (true, Orientation.Read(content));
        else ImageCleaning.Require(!type.StartsWith("ANI"u8) && !type.StartsWith("ANM"u8), ImageFault.Animated);
    }

    private static ReadOnlySpan<byte> Once(ReadOnlySpan<byte> before, ReadOnlySpan<byte> content)
    {
        ImageCleaning.Require(before.IsEmpty && !content.IsEmpty);
        return content;
    }

    private void ReadCanvas(ReadOnlySpan<byte> content)
    {
        ImageCleaning.Require(canvas is null && content.Length == 10);
        ImageCleaning.Require((content[0] & HasAnimation) == 0, ImageFault.Animated);
        canvas = (1 + UInt24(content[4..]), 1 + UInt24(content[7..]));
        ImageCleaning.RequireSize(canvas.Value.Width, canvas.Value.Height);
    }

    private readonly CleanImage Assemble()
    {
        ImageCleaning.Require(lossy.IsEmpty != lossless.IsEmpty && (alpha.IsEmpty || lossless.IsEmpty));
        var (width, height) = lossy.IsEmpty ? SizeOfLossless() : SizeOfLossy();
        ImageCleaning.RequireSize(width, height);
        ImageCleaning.Require(canvas is null || canvas == (width, height));
        // Header of the alpha data: two bits reserved, two of pre-processing, two of filter, two of compression (section 2.7.1.2).
        ImageCleaning.Require(alpha.IsEmpty || (alpha[0] & 3) <= 1, ImageFault.Unsupported);
        var isTurned = orientation != Orientation.Upright;
        var chunks = new List<byte>(lossy.Length + lossless.Length + alpha.Length + 100);
        if (isTurned || !alpha.IsEmpty) Write(chunks, "VP8X"u8, Header(isTurned, width, height));
        if (!alpha.IsEmpty) Write(chunks, "ALPH"u8, alpha);
        if (lossy.IsEmpty) Write(chunks, "VP8L"u8, lossless);
        else Write(chunks, "VP8 "u8, lossy);
        if (isTurned) Write(chunks, "EXIF"u8, Orientation.Write(orientation));
        var image = new List<byte>(chunks.Count + 12);
        image.AddRange("RIFF"u8);
        AddUInt32(image, chunks.Count + 4);
        image.AddRange("WEBP"u8);
        image.AddRange(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(chunks));
        return ImageCleaning.Finish(ImageFormat.WebP, width, height, orientation, image);
    }

    // A key frame of VP8 (RFC 6386, section 9.1): three bytes of tag, three fixed bytes, 14 bits each of width and height.
    private readonly (int Width, int Height) SizeOfLossy()
    {
        ImageCleaning.Require(lossy.Length >= 10 && (lossy[0] & 1) == 0 && lossy[3..].StartsWith<byte>([0x9D, 0x01, 0x2A]));
        var firstPart = UInt24(lossy) >> 5;
        ImageCleaning.Require(firstPart <= lossy.Length - 10);
        return (BinaryPrimitives.ReadUInt16LittleEndian(lossy[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(lossy[8..]) & 0x3FFF);
    }

    // RFC 9649, section 3.4: a fixed byte, 14 bits each of width and height less one, a hint at transparency, three bits of version.
    private readonly (int Width, int Height) SizeOfLossless()
    {
        ImageCleaning.Require(lossless.Length >= 5 && lossless[0] == 0x2F);
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(lossless[1..]);
        ImageCleaning.Require(bits >> 29 == 0, ImageFault.Unsupported);
        return ((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
    }

    private readonly byte[] Header(bool isTurned, int width, int height)
    {
        var hasTransparency = !alpha.IsEmpty || (!lossless.IsEmpty && (lossless[4] & 0x10) != 0);
        var flags = (byte)((hasTransparency ? HasAlpha : 0) | (isTurned ? HasExif : 0));
        var (across, down) = (width - 1, height - 1);
        return [flags, 0, 0, 0, (byte)across, (byte)(across >> 8), (byte)(across >> 16), (byte)down, (byte)(down >> 8), (byte)(down >> 16)];
    }

    private static void Write(List<byte> chunks, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        chunks.AddRange(type);
        AddUInt32(chunks, content.Length);
        chunks.AddRange(content);
        if ((content.Length & 1) != 0) chunks.Add(0);
    }

    private static void AddUInt32(List<byte> bytes, int value) =>
        bytes.AddRange([(byte)value, (byte)(value >> 8), (byte)(value >> 16), (byte)(value >> 24)]);

    private static int UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
