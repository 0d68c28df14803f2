using System.Buffers.Binary;

namespace FeedbackLog.Imaging;

/// <summary>
/// Cleans PNG (third edition): keeps header, palette, transparency, data and the two short chunks that say how bright the colours are;
/// orientation is written anew, all other chunks and whatever stands after the end are left out.
/// </summary>
internal ref struct PngCleaner
{
    private readonly ReadOnlySpan<byte> source;
    private readonly List<byte> head = [];
    private readonly List<byte> data;
    private int at;
    private PngHeader? header;
    private int orientation = Orientation.Upright;
    private bool hasPalette, hasTransparency, dataEnded;
    private readonly HashSet<string> onceSeen = new(StringComparer.Ordinal);

    private PngCleaner(ReadOnlySpan<byte> source)
    {
        this.source = source;
        data = new List<byte>(source.Length);
        at = Signature.Length;
    }

    /// <summary>The first eight bytes of every PNG.</summary>
    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The picture alone.</summary>
    public static CleanImage Clean(ReadOnlySpan<byte> bytes)
    {
        var cleaner = new PngCleaner(bytes);
        while (cleaner.ReadChunk()) { }
        var header = cleaner.header!;
        ImageCleaning.Require(cleaner.data.Count > 0 && (cleaner.hasPalette || header.ColourType != 3));
        PngData.RequireExactly(cleaner.data, header.RawLength);
        return ImageCleaning.Finish(ImageFormat.Png, header.Width, header.Height, cleaner.orientation, cleaner.Assemble());
    }

    private bool ReadChunk()
    {
        ImageCleaning.Require(at + 12 <= source.Length);
        var length = BinaryPrimitives.ReadUInt32BigEndian(source[at..]);
        ImageCleaning.Require(length <= (uint)(source.Length - at - 12));
        var named = source.Slice(at + 4, 4 + (int)length);
        ImageCleaning.Require(BinaryPrimitives.ReadUInt32BigEndian(source[(at + 8 + (int)length)..]) == Crc32.Of(named));
        at += 12 + (int)length;
        var type = System.Text.Encoding.Latin1.GetString(named[..4]);
        var content = named[4..];
        ImageCleaning.Require(header is not null || type == "IHDR");
        dataEnded |= data.Count > 0 && type != "IDAT";
        switch (type)
        {
            case "IHDR": ReadHeader(content); break;
            case "PLTE": KeepPalette(content); break;
            case "tRNS": KeepTransparency(content); break;
            case "sRGB": KeepOnce(type, content, content.Length == 1 && content[0] <= 3); break;
            case "gAMA": KeepOnce(type, content, content.Length == 4); break;
            case "IDAT": ImageCleaning.Require(!dataEnded); data.AddRange(content); break;
            case "eXIf": orientation = Orientation.Read(content); break;
            case "IEND": ImageCleaning.Require(content.IsEmpty); return false;
            case "acTL" or "fcTL" or "fdAT": throw new ImageFaultException(ImageFault.Animated);
            // A small first letter marks a chunk without which the picture can be shown (section 5.4).
            default: ImageCleaning.Require(char.IsAsciiLetterLower(type[0]), ImageFault.Unsupported); break;
        }
        return true;
    }

    private void ReadHeader(ReadOnlySpan<byte> content)
    {
        ImageCleaning.Require(header is null && content.Length == 13);
        header = PngHeader.Read(content);
        Write(head, "IHDR", content);
    }

    private void KeepPalette(ReadOnlySpan<byte> content)
    {
        ImageCleaning.Require(!hasPalette && data.Count == 0 && content.Length is > 0 and <= 768 && content.Length % 3 == 0 && header!.ColourType is 2 or 3 or 6);
        hasPalette = true;
        // With colours of their own the pixels need no palette: it is only a suggestion.
        if (header!.ColourType == 3) Write(head, "PLTE", content);
    }

    private void KeepTransparency(ReadOnlySpan<byte> content)
    {
        var isSound = header!.ColourType switch { 0 => content.Length == 2, 2 => content.Length == 6, 3 => hasPalette && content.Length is > 0 and <= 256, _ => false };
        ImageCleaning.Require(isSound && !hasTransparency && data.Count == 0);
        hasTransparency = true;
        Write(head, "tRNS", content);
    }

    private readonly void KeepOnce(string type, ReadOnlySpan<byte> content, bool isSound)
    {
        ImageCleaning.Require(isSound && onceSeen.Add(type));
        if (hasPalette || data.Count > 0) return;
        Write(head, type, content);
    }

    private readonly List<byte> Assemble()
    {
        var image = new List<byte>(data.Count + head.Count + 100);
        image.AddRange(Signature);
        image.AddRange(head);
        if (orientation != Orientation.Upright) Write(image, "eXIf", Orientation.Write(orientation));
        Write(image, "IDAT", System.Runtime.InteropServices.CollectionsMarshal.AsSpan(data));
        Write(image, "IEND", []);
        return image;
    }

    private static void Write(List<byte> image, string type, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        image.AddRange(number);
        var start = image.Count;
        image.AddRange(System.Text.Encoding.Latin1.GetBytes(type));
        image.AddRange(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Of(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(image)[start..]));
        image.AddRange(number);
    }
}
