using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Planning;
using FeedbackLog.Text;

namespace FeedbackLog.Feeds;

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
