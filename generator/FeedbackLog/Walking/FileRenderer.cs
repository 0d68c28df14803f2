using System.Buffers;
using FeedbackLog.Feeds;
using FeedbackLog.OpenData;
using FeedbackLog.Planning;
using FeedbackLog.Rendering;

namespace FeedbackLog.Walking;

/// <summary>Renders any planned file but those that are copied. May be used from several threads at once.</summary>
public sealed class FileRenderer(SiteFrame frame)
{
    private readonly PageRenderer pages = new(frame);

    /// <summary>Gets ready for these files. Not needed, but quicker than meeting every kind of page one by one.</summary>
    public void Prepare(IEnumerable<PlannedFile> files) => pages.Prepare(files.OfType<PlannedPage>());

    /// <summary>Writes the file's bytes: the same for the same recipe on every machine.</summary>
    public void Render(PlannedFile file, IBufferWriter<byte> output)
    {
        switch (file)
        {
            case PlannedPage page: pages.Render(page, output); break;
            case AssetFile asset: output.Write(asset.Bytes.Span); break;
            case SearchIndexFile part: output.Write(part.Bytes.Span); break;
            case MediaFile picture: output.Write(picture.Bytes.Span); break;
            case DataFile data: DataFiles.Write(data, frame, output); break;
            case DataSchemaFile schema: DataFiles.Write(schema, frame, output); break;
            case StaticFile: throw new ArgumentException("A static file is copied by the shell.", nameof(file));
            default: IndexFiles.Write(file, frame, output); break;
        }
    }
}
