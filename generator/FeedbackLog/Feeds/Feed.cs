using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Configuration;
using FeedbackLog.Planning;

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

/// <summary>Where a feed leads on to, as absolute addresses in its own format.</summary>
/// <param name="IsArchive">True for a year's archive, false for what readers subscribe to.</param>
/// <param name="Current">Of an archive the subscribed feed; else null.</param>
/// <param name="Previous">The nearest earlier archive; null when there is none.</param>
/// <param name="Next">The nearest later archive; null when there is none.</param>
public sealed record ArchiveLinks(bool IsArchive, string? Current, string? Previous, string? Next)
{
    /// <summary>The links of a planned feed; none in JSON, which has no archives.</summary>
    public static ArchiveLinks Of(FeedFile file, SiteConfig config)
    {
        if (file.Format == FeedFormat.Json) return new ArchiveLinks(false, null, null, null);
        var current = file.Year is null ? null : Absolute(Addresses.Home(config, file.Language));
        return new ArchiveLinks(file.Year is not null, current, OfYear(file.PreviousArchive), OfYear(file.NextArchive));

        string? OfYear(int? year) => year is { } written ? Absolute(Addresses.Year(config, file.Language, written)) : null;
        string Absolute(string page) => Addresses.Absolute(config, Addresses.Feed(page, file.Format));
    }

    /// <summary>The links with their relations (RFC 5005, section 4), those that there are.</summary>
    public IEnumerable<KeyValuePair<string, string>> ByRelation()
    {
        if (Current is not null) yield return new("current", Current);
        if (Previous is not null) yield return new("prev-archive", Previous);
        if (Next is not null) yield return new("next-archive", Next);
    }
}

/// <summary>A topic as a feed names it.</summary>
/// <param name="Key">The same in every language.</param>
/// <param name="Label">In the feed's language.</param>
public sealed record FeedTopic(string Key, string Label);

/// <summary>An entry as an item of a feed.</summary>
public sealed record FeedItem
{
    /// <summary>Permanent, and the same in every feed of the language.</summary>
    public required string Id { get; init; }

    /// <summary>Language code.</summary>
    public required string Language { get; init; }

    /// <summary>The entry's page.</summary>
    public required string Address { get; init; }

    /// <summary>Plain text.</summary>
    public required string Title { get; init; }

    /// <summary>Plain text.</summary>
    public required string Summary { get; init; }

    /// <summary>The full text as HTML, in parts to be written one after the other.</summary>
    public required ImmutableArray<string> Content { get; init; }

    /// <summary>Name or role of who answers, else the organisation.</summary>
    public required string Author { get; init; }

    /// <summary>In the writer's order.</summary>
    public required ImmutableArray<FeedTopic> Topics { get; init; }

    /// <summary>The day of publication.</summary>
    public required DateOnly Published { get; init; }

    /// <summary>The day of the last major change; the day of publication when there is none.</summary>
    public required DateOnly Updated { get; init; }

    /// <summary>The item that an entry is in its edition's feeds.</summary>
    public static FeedItem Of(EditionEntry entry, SiteFrame frame)
    {
        var (config, language) = (frame.Config, entry.Text.Language);
        var address = Addresses.Absolute(config, Addresses.Entry(config, entry));
        return new FeedItem
        {
            Id = PermanentId.OfEntry(config, entry.Entry.Id, language),
            Language = language,
            Address = address,
            Title = LegalText.Of(entry.Text.Title),
            Summary = LegalText.Of(entry.Text.Summary),
            Content = FeedContent.Of(entry, config.BaseUrl.AbsoluteUri, address),
            Author = LegalText.Of(AuthorOf(entry, frame)),
            Topics = TopicsOf(entry, frame),
            Published = entry.Day,
            Updated = DayOfChange(entry),
        };
    }

    /// <summary>The day that readers should know of last: publication or a major change.</summary>
    internal static DateOnly DayOfChange(EditionEntry entry) => entry.Facts.Updated ?? entry.Day;

    private static string AuthorOf(EditionEntry entry, SiteFrame frame)
    {
        if (entry.Facts.Responder is not { } key || frame.People.Find(key) is not { } person) return frame.Config.Organisation;
        if (person.Name is { Length: > 0 } name) return name;
        return person.Role.In(entry.Text.Language, frame.Config.DefaultLanguage) is { Length: > 0 } role ? role : frame.Config.Organisation;
    }

    private static ImmutableArray<FeedTopic> TopicsOf(EditionEntry entry, SiteFrame frame)
    {
        var topics = ImmutableArray.CreateBuilder<FeedTopic>(entry.Facts.Topics.Length);
        foreach (var key in entry.Facts.Topics)
        {
            if (frame.Topics.Find(key) is not { } topic) continue;
            topics.Add(new FeedTopic(key, LegalText.Of(topic.Label.In(entry.Text.Language, frame.Config.DefaultLanguage))));
        }
        return topics.DrainToImmutable();
    }
}
