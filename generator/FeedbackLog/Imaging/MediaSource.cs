using FeedbackLog.Text;

namespace FeedbackLog.Imaging;

/// <summary>A file of content/media/. It is cleaned when somebody first asks, so that a picture that nobody uses costs nothing.</summary>
public sealed class MediaSource
{
    private readonly Lazy<CleaningOutcome> cleaned;

    /// <summary>The file with these bytes.</summary>
    /// <param name="path">From the workspace's root: <c>content/media/shop.jpg</c>.</param>
    /// <param name="bytes">The file; empty when it is too large to be read.</param>
    /// <param name="length">The file's length in bytes.</param>
    public MediaSource(string path, ReadOnlyMemory<byte> bytes, long length)
    {
        (Path, Hash) = (path, length == bytes.Length ? ContentHash.Of(bytes.Span) : new HashBuilder().Add(path).Add(length.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToHash());
        cleaned = new Lazy<CleaningOutcome>(() => length > ImageCleaning.MaxBytes
            ? new CleaningOutcome(null, ImageFault.TooManyBytes)
            : ImageCleaning.Clean(bytes.Span));
    }

    /// <summary>The folder that pictures stand in.</summary>
    public const string Folder = "content/media/";

    /// <summary>From the workspace's root.</summary>
    public string Path { get; }

    /// <summary>Of the bytes as they were read.</summary>
    public ContentHash Hash { get; }

    /// <summary>The picture without anything that is not needed to show it; the first call does the work.</summary>
    public CleaningOutcome Cleaned => cleaned.Value;

    /// <summary>Where the cleaned picture is published: <c>media/3f2a90c1de.jpg</c>, after its own content; null when it cannot be.</summary>
    public OutputPath? PublishedAt => Cleaned.Image is { } image ? OutputPath.Of($"media/{ContentHash.Of(image.Bytes.Span).FileTag}{image.Extension}") : null;
}
