namespace FeedbackLog.Imaging;

/// <summary>
/// Copies a picture part by part from an allow-list. What is not on the list (camera data, places, thumbnails, comments, colour profiles,
/// edit histories, bytes after the end) is left out, and what is unexpected among the needed parts refuses the picture.
/// </summary>
public static class ImageCleaning
{
    /// <summary>The largest file, in bytes: 20 MiB (safety: input limits).</summary>
    public const int MaxBytes = 20 * 1024 * 1024;

    /// <summary>The largest picture, in pixels: 25 million (safety: input limits).</summary>
    public const int MaxPixels = 25_000_000;

    /// <summary>The picture without anything that is not needed to show it, or why it cannot be published. Nothing is decoded but the data of a PNG, to measure it.</summary>
    public static CleaningOutcome Clean(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxBytes) return new CleaningOutcome(null, ImageFault.TooManyBytes);
        try
        {
            var image = CleanOnce(bytes);
            // The proof: whatever the output holds has been through the allow-list, down to the last byte.
            return CleanOnce(image.Bytes.Span).Bytes.Span.SequenceEqual(image.Bytes.Span)
                ? new CleaningOutcome(image, null)
                : new CleaningOutcome(null, ImageFault.Unsupported);
        }
        catch (ImageFaultException refused)
        {
            return new CleaningOutcome(null, refused.Fault);
        }
    }

    /// <summary>What the first bytes say that the file is; null for anything else.</summary>
    public static ImageFormat? FormatOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF])) return ImageFormat.Jpeg;
        if (bytes.StartsWith(PngCleaner.Signature)) return ImageFormat.Png;
        return bytes.Length >= 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8) ? ImageFormat.WebP : null;
    }

    private static CleanImage CleanOnce(ReadOnlySpan<byte> bytes) => FormatOf(bytes) switch
    {
        ImageFormat.Jpeg => JpegCleaner.Clean(bytes),
        ImageFormat.Png => PngCleaner.Clean(bytes),
        ImageFormat.WebP => WebPCleaner.Clean(bytes),
        _ => throw new ImageFaultException(ImageFault.OtherType),
    };

    /// <summary>The picture, measured as it is shown.</summary>
    internal static CleanImage Finish(ImageFormat format, int width, int height, int orientation, List<byte> bytes) =>
        orientation >= 5 ? new CleanImage(format, height, width, bytes.ToArray()) : new CleanImage(format, width, height, bytes.ToArray());

    /// <summary>Refuses a picture without pixels or with too many; asked as soon as the size is read.</summary>
    internal static void RequireSize(int width, int height)
    {
        if (width <= 0 || height <= 0) throw new ImageFaultException(ImageFault.Damaged);
        if ((long)width * height > MaxPixels) throw new ImageFaultException(ImageFault.TooManyPixels);
    }

    /// <summary>Refuses a picture whose parts do not fit together.</summary>
    internal static void Require(bool isSound, ImageFault otherwise = ImageFault.Damaged)
    {
        if (!isSound) throw new ImageFaultException(otherwise);
    }
}
