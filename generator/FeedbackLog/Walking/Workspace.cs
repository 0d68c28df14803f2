using System.Collections.Immutable;
using FeedbackLog.Imaging;
using FeedbackLog.Planning;
using FeedbackLog.Text;
using FeedbackLog.Theming;

namespace FeedbackLog.Walking;

/// <summary>
/// Every input of a site, read and sorted into its kinds. The room Walking is the walk itself: a workspace and a day come in,
/// findings and a plan go out, and each planned file can be rendered.
/// </summary>
public sealed record Workspace
{
    /// <summary>site/feedbacklog.yml; null when there is none.</summary>
    public SourceFile? Configuration { get; init; }

    /// <summary>content/topics.yml; null when there is none.</summary>
    public SourceFile? Topics { get; init; }

    /// <summary>content/people.yml; null when there is none.</summary>
    public SourceFile? People { get; init; }

    /// <summary>content/periods.yml; null when there is none.</summary>
    public SourceFile? Periods { get; init; }

    /// <summary>The Markdown files of content/entries/, sorted by path.</summary>
    public ImmutableArray<SourceFile> Entries { get; init; } = [];

    /// <summary>The Markdown files of content/pages/, sorted by path.</summary>
    public ImmutableArray<SourceFile> Pages { get; init; } = [];

    /// <summary>Files of content/ that are none of these, sorted by path.</summary>
    public ImmutableArray<SourceFile> Strays { get; init; } = [];

    /// <summary>The templates of templates/, sorted by path.</summary>
    public ImmutableArray<SourceFile> Templates { get; init; } = [];

    /// <summary>The words files of templates/words/, sorted by path.</summary>
    public ImmutableArray<SourceFile> Words { get; init; } = [];

    /// <summary>The files of templates/assets/, sorted by path.</summary>
    public ImmutableArray<ThemeAssetSource> Assets { get; init; } = [];

    /// <summary>The files of site/static/, sorted by path.</summary>
    public ImmutableArray<StaticSource> Statics { get; init; } = [];

    /// <summary>The files of content/media/, sorted by path.</summary>
    public ImmutableArray<MediaSource> Media { get; init; } = [];

    /// <summary>How many files were read; those that are copied byte for byte count, too.</summary>
    public int FileCount => new[] { Configuration, Topics, People, Periods }.Count(file => file is not null)
        + Entries.Length + Pages.Length + Strays.Length + Templates.Length + Words.Length + Assets.Length + Statics.Length + Media.Length;

    /// <summary>The workspace that these text files are; each finds its kind by its path.</summary>
    public static Workspace Of(IEnumerable<SourceFile> files)
    {
        var kinds = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToLookup(file => WorkspacePath.KindOf(file.Path));
        return new Workspace
        {
            Configuration = kinds[FileKind.Configuration].FirstOrDefault(),
            Topics = kinds[FileKind.Topics].FirstOrDefault(),
            People = kinds[FileKind.People].FirstOrDefault(),
            Periods = kinds[FileKind.Periods].FirstOrDefault(),
            Entries = [.. kinds[FileKind.Entry]],
            Pages = [.. kinds[FileKind.Page]],
            Strays = [.. kinds[FileKind.Stray], .. kinds[FileKind.Media].Concat(kinds[FileKind.Static]).Where(file => file.Defect is not null)],
            Media = [.. kinds[FileKind.Media].Where(file => file.Defect is null).Select(MediaOf)],
            Templates = [.. kinds[FileKind.Template]],
            Statics = [.. kinds[FileKind.Static].Where(file => file.Defect is null).Select(StaticSource.Of)],
            Words = [.. kinds[FileKind.Words]],
        };
    }

    // A picture is no text, but a text may stand where a picture should, and then it is found to be none.
    private static MediaSource MediaOf(SourceFile file)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(file.Text);
        return new MediaSource(file.Path, bytes, bytes.Length);
    }

    /// <summary>
    /// The hash of every input: the same hash, the same findings and the same site. Costs one pass over the hashes, nothing is read.
    /// </summary>
    public ContentHash ToHash()
    {
        var hash = new HashBuilder();
        foreach (var file in (IEnumerable<SourceFile?>)[Configuration, Topics, People, Periods, .. Entries, .. Pages, .. Strays, .. Templates, .. Words])
        {
            if (file is null) hash.Add(-1);
            else hash.Add(file.Path).Add(file.Hash).Add((int?)file.Defect ?? -1);
        }
        foreach (var asset in Assets) hash.Add(asset.Path).Add(ContentHash.Of(asset.Bytes.Span));
        foreach (var file in Statics) hash.Add(file.Path).Add(file.Hash);
        foreach (var file in Media) hash.Add(file.Path).Add(file.Hash);
        return hash.ToHash();
    }
}
