using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using FeedbackLog.Cli.Reporting;
using FeedbackLog.Planning;
using FeedbackLog.Walking;

namespace FeedbackLog.Cli.Serving;

/// <summary>The last good site and the newest findings. Never changes; a new walk gives a new one.</summary>
/// <param name="Version">Differs when an input does: an open page with another version is out of date.</param>
/// <param name="Files">Every file of the last good site by path; empty before there was one.</param>
/// <param name="Renderer">Renders them; null before there was a good site.</param>
/// <param name="BasePath">The path part of the base address, with slashes at both ends.</param>
/// <param name="Report">The findings of the newest walk.</param>
/// <param name="Language">The language of the findings.</param>
internal sealed record PreviewState(
    string Version, FrozenDictionary<string, PlannedFile> Files, FileRenderer? Renderer, string BasePath, Report Report, string Language)
{
    private readonly ConcurrentDictionary<string, byte[]> rendered = new(StringComparer.Ordinal);

    /// <summary>Nothing has been read yet.</summary>
    public static PreviewState Empty { get; } = new("", FrozenDictionary<string, PlannedFile>.Empty, null, "/", new Report([], 0), "en");

    /// <summary>The bytes of a file that is made by code or template; rendered once.</summary>
    public byte[] BytesOf(PlannedFile file) => rendered.GetOrAdd(file.Path.Value, _ => Render(file));

    private byte[] Render(PlannedFile file)
    {
        var bytes = new ArrayBufferWriter<byte>();
        Renderer!.Render(file, bytes);
        return bytes.WrittenSpan.ToArray();
    }
}
