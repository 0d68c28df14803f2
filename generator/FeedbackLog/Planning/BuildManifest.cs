using System.Collections.Frozen;
using FeedbackLog.Text;

namespace FeedbackLog.Planning;

/// <summary>What was written last time: the index of the output folder.</summary>
/// <param name="Whole">The hash of all inputs, options and the tool; the same hash, the same site.</param>
/// <param name="Files">By path in the output.</param>
public sealed record BuildManifest(ContentHash Whole, FrozenDictionary<string, WrittenFile> Files)
{
    /// <summary>Nothing was ever written.</summary>
    public static BuildManifest Empty { get; } = new(default, FrozenDictionary<string, WrittenFile>.Empty);
}

/// <summary>A file that was written, and what it was made from.</summary>
/// <param name="Recipe">What it was made from.</param>
/// <param name="Output">The hash of its bytes.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Modified">When the file system says it was last written, in ticks of UTC; only to see quickly that nobody touched it.</param>
public readonly record struct WrittenFile(Recipe Recipe, ContentHash Output, long Length, long Modified);
