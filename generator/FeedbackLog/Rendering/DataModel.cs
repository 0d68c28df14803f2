using System.Collections.Immutable;
using FeedbackLog.OpenData;
using FeedbackLog.Planning;

namespace FeedbackLog.Rendering;

/// <summary>The page about the open data.</summary>
public sealed record DataModel : PageModel
{
    /// <summary>How many entries the data holds, in words.</summary>
    public required string Count { get; init; }

    /// <summary>The files, one per format, and the schema for programs; absolute addresses to copy.</summary>
    public required ImmutableArray<LinkModel> Files { get; init; }

    /// <summary>What each field holds, in the order of the files.</summary>
    public required ImmutableArray<FieldModel> Fields { get; init; }
}

/// <summary>A field of the open data.</summary>
/// <param name="Key">Its name in the files.</param>
/// <param name="Meaning">What it holds, in a sentence.</param>
public sealed record FieldModel(string Key, string Meaning);

/// <summary>Makes the model of the page about the open data.</summary>
internal static class DataModelMaking
{
    public static DataModel Of(DataPage page, LocalSite site) => new()
    {
        Language = page.Language,
        Heading = site.Words["data.heading"],
        Head = site.Head(page, site.Words["data.heading"], site.Words["data.lead"]),
        Site = site.Site(MenuPlace.Elsewhere),
        Languages = site.LanguagesOf(page),
        Count = site.Words.Count("list.entries", page.Entries),
        Files =
        [
            new LinkModel(site.Words["data.json"], site.Absolute(Addresses.Data(site.Config, site.Language, DataFormat.Json))),
            new LinkModel(site.Words["data.csv"], site.Absolute(Addresses.Data(site.Config, site.Language, DataFormat.Csv))),
            new LinkModel(site.Words["data.schema"], site.Absolute(Addresses.DataSchema(site.Config, site.Language))),
        ],
        Fields = [.. DataFiles.FieldKeys.Select(key => new FieldModel(key, site.Words["data.fields." + key]))],
    };
}
