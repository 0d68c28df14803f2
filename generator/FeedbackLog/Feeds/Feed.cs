using FeedbackLog.Configuration;
using FeedbackLog.Planning;
using FeedbackLog.Text;

namespace FeedbackLog.Feeds;

/// <summary>A feed before it is written in a format: every text is clean of characters that XML forbids, every address is absolute.</summary>
public sealed record Feed
{
    /// <summary>The theme's asset that readers show beside the feed's name: square and at most 144 pixels wide, as RSS asks.</summary>
    public const string PictureName = "feed.png";

    /// <summary>Permanent: made from the authority, never from an address.</summary>
    public required string Id { get; init; }

    /// <summary>Language code.</summary>
    public required string Language { get; init; }

    /// <summary>The site's name, with the topic or the year where the feed has one.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence about the site; its name when the configuration has none.</summary>
    public required string Description { get; init; }

    /// <summary>Who publishes.</summary>
    public required string Organisation { get; init; }

    /// <summary>Where the feed itself stands.</summary>
    public required string Address { get; init; }

    /// <summary>The page that it belongs to.</summary>
    public required string PageAddress { get; init; }

    /// <summary>A square picture that stands for the site, from the theme's <see cref="PictureName"/>; null when the theme has none.</summary>
    public string? PictureAddress { get; init; }

    /// <summary>The newest change of its content, never the day of the build; of an empty feed the authority's first day.</summary>
    public required DateOnly Updated { get; init; }

    /// <summary>Its place in the chain of archives (RFC 5005).</summary>
    public required ArchiveLinks Archives { get; init; }

    /// <summary>Newest first; may be empty. Each is made when it is asked for, so that a long archive never stands in memory whole.</summary>
    public required IEnumerable<FeedItem> Items { get; init; }

    /// <summary>What the planned file says, with everything that a format needs.</summary>
    public static Feed Of(FeedFile file, SiteFrame frame)
    {
        var config = frame.Config;
        var title = config.Title.In(file.Language, config.DefaultLanguage);
        var description = config.Description.In(file.Language, config.DefaultLanguage);
        return new Feed
        {
            Id = file.Year is { } year ? PermanentId.OfArchive(config, file.Language, year) : PermanentId.OfFeed(config, file.Language, file.Topic?.Key),
            Language = file.Language,
            Title = LegalText.Of(TitleOf(file, title, frame)),
            Description = LegalText.Of(description.Length > 0 ? description : title),
            Organisation = LegalText.Of(config.Organisation),
            Address = Addresses.Absolute(config, file.Path.Value),
            PageAddress = Addresses.Absolute(config, file.PageAddress),
            PictureAddress = frame.Theme.FindAsset(PictureName) is { } picture ? Addresses.Absolute(config, picture.Path.Value) : null,
            Updated = file.Entries.IsEmpty ? PermanentId.FirstDay(config) : file.Entries.Max(FeedItem.DayOfChange),
            Archives = ArchiveLinks.Of(file, config),
            Items = file.Entries.Select(entry => FeedItem.Of(entry, frame)),
        };
    }

    /// <summary>The name under which readers list a topic's feed: <c>What we learned: Refunds</c>.</summary>
    internal static string TopicTitle(string siteTitle, Topic topic, string language, SiteFrame frame) =>
        Narrowed(siteTitle, topic.Label.In(language, frame.Config.DefaultLanguage), language, frame);

    private static string TitleOf(FeedFile file, string siteTitle, SiteFrame frame) => file switch
    {
        { Year: { } year } => Narrowed(siteTitle, $"{year:0000}", file.Language, frame),
        { Topic: { } topic } => TopicTitle(siteTitle, topic, file.Language, frame),
        _ => siteTitle,
    };

    private static string Narrowed(string siteTitle, string to, string language, SiteFrame frame) =>
        frame.Words[language].Say("feeds.topic_title", ("site", siteTitle), ("topic", to));
}
