using System.Buffers.Binary;

namespace FeedbackLog.Imaging;

/// <summary>
/// Cleans JPEG (ITU-T T.81): keeps tables, frame and scans, writes the headers that colour and orientation need anew, and leaves out all other
/// segments and whatever stands after the end of the picture. Colour profiles go, too: without one a browser takes the colours to be sRGB.
/// </summary>
internal ref struct JpegCleaner
{
    private const byte StartOfImage = 0xD8, EndOfImage = 0xD9, StartOfScan = 0xDA, QuantisationTables = 0xDB, HuffmanTables = 0xC4, RestartInterval = 0xDD;
    private const byte Application0 = 0xE0, Application1 = 0xE1, Application14 = 0xEE, Comment = 0xFE;

    private readonly ReadOnlySpan<byte> source;
    private readonly List<byte> body;
    private int at;
    private int width, height, components;
    private int orientation = Orientation.Upright;
    private bool hasExif, hasJfif, hasScan;
    private byte? adobeTransform;

    private JpegCleaner(ReadOnlySpan<byte> source)
    {
        this.source = source;
        body = new List<byte>(source.Length);
        at = 2;
    }

    /// <summary>The picture alone.</summary>
    public static CleanImage Clean(ReadOnlySpan<byte> bytes)
    {
        var cleaner = new JpegCleaner(bytes);
        cleaner.ReadAll();
        return ImageCleaning.Finish(ImageFormat.Jpeg, cleaner.width, cleaner.height, cleaner.orientation, cleaner.Assemble());
    }

    private void ReadAll()
    {
        for (var marker = NextMarker(); marker != EndOfImage; marker = NextMarker())
        {
            var segment = NextSegment();
            switch (marker)
            {
                case QuantisationTables: KeepQuantisation(segment); break;
                case HuffmanTables: KeepHuffman(segment); break;
                case RestartInterval: ImageCleaning.Require(segment.Length == 2); Keep(marker, segment); break;
                case 0xC0 or 0xC1 or 0xC2: KeepFrame(marker, segment); break;
                case StartOfScan: KeepScan(segment); break;
                case Application0: hasJfif |= segment.StartsWith("JFIF\0"u8); break;
                case Application1: ReadOrientation(segment); break;
                case Application14: ReadAdobe(segment); break;
                case > Application0 and <= 0xEF or Comment: break;
                default: throw new ImageFaultException(ImageFault.Unsupported);
            }
        }
        ImageCleaning.Require(hasScan);
    }

    // Any number of 0xFF may stand before a marker (T.81, B.1.1.2).
    private byte NextMarker()
    {
        ImageCleaning.Require(at < source.Length && source[at] == 0xFF);
        while (at < source.Length && source[at] == 0xFF) at++;
        ImageCleaning.Require(at < source.Length);
        return source[at++];
    }

    private ReadOnlySpan<byte> NextSegment()
    {
        ImageCleaning.Require(at + 2 <= source.Length);
        var length = BinaryPrimitives.ReadUInt16BigEndian(source[at..]);
        ImageCleaning.Require(length >= 2 && at + length <= source.Length);
        var segment = source.Slice(at + 2, length - 2);
        at += length;
        return segment;
    }

    private readonly void Keep(byte marker, ReadOnlySpan<byte> segment)
    {
        body.AddRange([0xFF, marker, (byte)((segment.Length + 2) >> 8), (byte)(segment.Length + 2)]);
        body.AddRange(segment);
    }

    private readonly void KeepQuantisation(ReadOnlySpan<byte> tables)
    {
        for (var rest = tables; !rest.IsEmpty;)
        {
            var length = rest[0] >> 4 == 0 ? 65 : 129;
            ImageCleaning.Require(rest[0] >> 4 <= 1 && (rest[0] & 15) <= 3 && rest.Length >= length);
            rest = rest[length..];
        }
        Keep(QuantisationTables, tables);
    }

    private readonly void KeepHuffman(ReadOnlySpan<byte> tables)
    {
        for (var rest = tables; !rest.IsEmpty;)
        {
            ImageCleaning.Require(rest[0] >> 4 <= 1 && (rest[0] & 15) <= 3 && rest.Length >= 17);
            var symbols = 0;
            foreach (var count in rest.Slice(1, 16)) symbols += count;
            ImageCleaning.Require(symbols <= 256 && rest.Length >= 17 + symbols);
            rest = rest[(17 + symbols)..];
        }
        Keep(HuffmanTables, tables);
    }

    private void KeepFrame(byte marker, ReadOnlySpan<byte> frame)
    {
        ImageCleaning.Require(components == 0 && frame.Length >= 6);
        ImageCleaning.Require(frame[0] == 8, ImageFault.Unsupported);
        (height, width, components) = (BinaryPrimitives.ReadUInt16BigEndian(frame[1..]), BinaryPrimitives.ReadUInt16BigEndian(frame[3..]), frame[5]);
        ImageCleaning.Require(components is 1 or 3 or 4 && frame.Length == 6 + 3 * components, ImageFault.Unsupported);
        ImageCleaning.RequireSize(width, height);
        Keep(marker, frame);
    }

    private void KeepScan(ReadOnlySpan<byte> header)
    {
        ImageCleaning.Require(components > 0 && header.Length >= 1 && header.Length == 4 + 2 * header[0] && header[0] >= 1 && header[0] <= components);
        Keep(StartOfScan, header);
        var start = at;
        while (true)
        {
            var mark = source[at..].IndexOf((byte)0xFF);
            ImageCleaning.Require(mark >= 0 && at + mark + 1 < source.Length);
            at += mark;
            // 0xFF 0x00 is a byte of the data, 0xFF 0xD0 to 0xD7 restarts it; everything else ends the scan.
            if (source[at + 1] is not (0 or (>= 0xD0 and <= 0xD7))) break;
            at += 2;
        }
        body.AddRange(source[start..at]);
        hasScan = true;
    }

    private void ReadOrientation(ReadOnlySpan<byte> segment)
    {
        if (hasExif || !segment.StartsWith("Exif\0\0"u8)) return;
        (hasExif, orientation) = (true, Orientation.Read(segment));
    }

    private void ReadAdobe(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 12 || !segment.StartsWith("Adobe"u8)) return;
        ImageCleaning.Require(segment[11] <= 2, ImageFault.Unsupported);
        adobeTransform = segment[11];
    }

    private readonly List<byte> Assemble()
    {
        var image = new List<byte>(body.Count + 80) { 0xFF, StartOfImage };
        // JFIF says that the colours are YCbCr, Adobe's segment says which; both are written without density, thumbnail and flags.
        if (hasJfif) image.AddRange([0xFF, Application0, 0, 16, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
        if (orientation != Orientation.Upright)
        {
            var exif = Orientation.Write(orientation);
            image.AddRange([0xFF, Application1, 0, (byte)(exif.Length + 8), .. "Exif\0\0"u8, .. exif]);
        }
        if (adobeTransform is { } transform) image.AddRange([0xFF, Application14, 0, 14, .. "Adobe"u8, 0, 100, 0, 0, 0, 0, transform]);
        image.AddRange(body);
        image.AddRange([0xFF, EndOfImage]);
        return image;
    }
}
