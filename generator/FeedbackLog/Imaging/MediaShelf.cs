using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FeedbackLog.Imaging;

/// <summary>The files of content/media/ by their names.</summary>
public sealed class MediaShelf
{
    private readonly FrozenDictionary<string, MediaSource> byPath;

    /// <summary>A shelf of these files.</summary>
    public MediaShelf(ImmutableArray<MediaSource> sources) => byPath = sources.ToFrozenDictionary(source => source.Path, StringComparer.Ordinal);

    /// <summary>A shelf without files.</summary>
    public static MediaShelf Empty { get; } = new([]);

    /// <summary>The file that stands at <c>content/media/</c> and this name; null when there is none.</summary>
    public MediaSource? Find(string name) => byPath.GetValueOrDefault(MediaSource.Folder + name);
}
