namespace FeedbackLog.Imaging;

/// <summary>
/// A picture that holds nothing but what is needed to show it. The room Imaging takes everything else out of pictures that people give:
/// the bytes of a file come in, and the bytes that may be published, or the reason why none may, go out.
/// </summary>
/// <param name="Format">What the bytes are.</param>
/// <param name="Width">Pixels, as shown: a picture that lies on its side is measured upright.</param>
/// <param name="Height">Pixels, as shown.</param>
/// <param name="Bytes">The picture; cleaning it again gives the same bytes.</param>
public sealed record CleanImage(ImageFormat Format, int Width, int Height, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The end of a published file's name: <c>.jpg</c>, <c>.png</c> or <c>.webp</c>.</summary>
    public string Extension => Format switch
    {
        ImageFormat.Jpeg => ".jpg",
        ImageFormat.Png => ".png",
        _ => ".webp",
    };
}

/// <summary>The formats that can be cleaned and that every browser shows.</summary>
public enum ImageFormat
{
    /// <summary>ITU-T T.81, baseline or progressive.</summary>
    Jpeg,

    /// <summary>Portable Network Graphics, third edition.</summary>
    Png,

    /// <summary>RFC 9649, a still picture.</summary>
    WebP,
}

/// <summary>Why a file is not published as a picture.</summary>
public enum ImageFault
{
    /// <summary>The bytes are not JPEG, PNG or WebP.</summary>
    OtherType,

    /// <summary>More bytes than <see cref="ImageCleaning.MaxBytes"/>.</summary>
    TooManyBytes,

    /// <summary>More pixels than <see cref="ImageCleaning.MaxPixels"/>.</summary>
    TooManyPixels,

    /// <summary>Cut short, or with parts that do not fit together.</summary>
    Damaged,

    /// <summary>Several pictures in a row.</summary>
    Animated,

    /// <summary>A kind of the format that browsers do not show, or that holds what this tool does not know.</summary>
    Unsupported,
}

/// <summary>What came of cleaning: the picture or the fault, never both.</summary>
/// <param name="Image">Null when there is a fault.</param>
/// <param name="Fault">Null when there is a picture.</param>
public sealed record CleaningOutcome(CleanImage? Image, ImageFault? Fault);
