using System.Collections.Immutable;
using FeedbackLog.Planning;

namespace FeedbackLog.Rendering;

/// <summary>Makes the models of plain pages, the page about feeds, withdrawn entries, old addresses and the missing address.</summary>
internal static class OtherModelMaking
{
    private static readonly string[] FormatKeys = ["subscribe.format_rss", "subscribe.format_atom", "subscribe.format_json"];

    public static TextModel Of(TextPage page, LocalSite site) => new()
    {
        Language = page.Language,
        Heading = page.Page.Title,
        Head = site.Head(page, page.Page.Title, page.Page.Summary.Length > 0 ? page.Page.Summary : null),
        Site = site.Site(MenuPlace.Elsewhere),
        Languages = site.LanguagesOf(page),
        Body = new Html(page.Page.Body.WithAddresses(site.Config.BasePath)),
    };

    public static SubscribeModel Of(SubscribePage page, LocalSite site) => new()
    {
        Language = page.Language,
        Heading = site.Words["subscribe.heading"],
        Head = site.Head(page, site.Words["subscribe.heading"], site.Words["subscribe.what"]),
        Site = site.Site(MenuPlace.Subscribe),
        Languages = site.LanguagesOf(page),
        Feeds = AbsoluteFeeds(Addresses.Home(site.Config, site.Language), site),
        Topics = [.. page.Topics.Select(topic => TopicFeeds(topic, site))],
        OpmlAddress = site.Absolute(Addresses.Opml(site.Config, site.Language)),
    };

    public static WithdrawnModel Of(WithdrawnPage page, LocalSite site) => new()
    {
        Language = page.Language,
        Heading = site.Words["withdrawn.heading"],
        Head = site.Head(page, site.Words["withdrawn.heading"], null),
        Site = site.Site(MenuPlace.Elsewhere),
        Languages = site.LanguagesOf(page),
        Id = site.Words.Say("entry.id", ("id", page.Id)),
        Day = site.Day(page.Withdrawal.Date),
        Reason = site.Words["withdrawal." + page.Withdrawal.Reason],
        Note = page.Withdrawal.Note,
        NoteLanguage = page.NoteLanguage,
    };

    public static RedirectModel Of(RedirectPage page, LocalSite site) => new()
    {
        Language = page.Language,
        Heading = site.Words["redirect.heading"],
        Head = site.Head(page, site.Words["redirect.heading"], null) with { Canonical = site.Absolute(page.Target) },
        Site = site.Site(MenuPlace.Elsewhere),
        Languages = [],
        Target = site.Link(page.Target),
    };

    public static NotFoundModel Of(NotFoundPage page, LocalSite site, IReadOnlyDictionary<string, LocalSite> sites) => new()
    {
        Language = page.Language,
        Heading = site.Words["not_found.heading"],
        Head = site.Head(page, site.Words["not_found.heading"], null),
        Site = site.Site(MenuPlace.Elsewhere),
        Languages = site.LanguagesOf(page),
        Messages =
        [
            .. site.Config.Languages.OrderBy(language => language == page.Language ? 0 : 1).Select(language => MessageOf(sites[language])),
        ],
    };

    /// <summary>Links named for the formats RSS, Atom and JSON Feed, in this order.</summary>
    public static ImmutableArray<LinkModel> FormatLinks(LocalSite site, IEnumerable<string> addresses) =>
        [.. FormatKeys.Zip(addresses, (key, address) => new LinkModel(site.Words[key], address))];

    private static NotFoundMessage MessageOf(LocalSite site) => new(
        site.Language, site.Words["not_found.heading"], site.Words["not_found.text"],
        [
            new LinkModel(site.Words["not_found.home"], site.Link(Addresses.Home(site.Config, site.Language))),
            new LinkModel(site.Words["site.topics"], site.Link(Addresses.Topics(site.Config, site.Language))),
            new LinkModel(site.Words["site.archive"], site.Link(Addresses.Archive(site.Config, site.Language))),
        ]);

    private static TopicFeedsModel TopicFeeds(TopicCount topic, LocalSite site)
    {
        var address = Addresses.Topic(site.Config, site.Language, topic.Topic.Key);
        return new TopicFeedsModel(site.LabelOf(topic.Topic), site.Link(address), AbsoluteFeeds(address, site)) { ForeignLanguage = site.ForeignLanguageOf(topic.Topic.Label) };
    }

    private static ImmutableArray<LinkModel> AbsoluteFeeds(string pageAddress, LocalSite site) =>
        FormatLinks(site, Enum.GetValues<FeedFormat>().Select(format => site.Absolute(Addresses.Feed(pageAddress, format))));
}
