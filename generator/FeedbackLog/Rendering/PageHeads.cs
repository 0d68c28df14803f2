using System.Collections.Immutable;
using FeedbackLog.Planning;

namespace FeedbackLog.Rendering;

/// <summary>Makes what stands in pages' heads and the ways to other languages.</summary>
internal static class PageHeads
{
    /// <summary>The head of a page that search engines may list.</summary>
    public static HeadModel Head(this LocalSite site, PlannedPage page, string heading, string? description, ImmutableArray<FeedModel> nearFeeds = default) => new()
    {
        Title = page is HomePage
            ? site.Words.Say("site.page_title", ("page", site.Title), ("site", site.Config.Organisation))
            : site.Words.Say("site.page_title", ("page", heading), ("site", site.Title)),
        ShortTitle = page is HomePage ? site.Title : heading,
        Description = description,
        Canonical = page is NotFoundPage or WithdrawnPage ? null : site.Absolute(page.Address),
        IsHidden = page is NotFoundPage or WithdrawnPage or RedirectPage or EntryPage { Entry.Visibility: not Archiving.Visibility.Public },
        Alternates = page.Alternates.Length < 2 ? [] : [.. page.Alternates.Select(alternate => new AlternateModel(alternate.Language, site.Absolute(alternate.Address)))],
        DefaultAddress = DefaultAddress(site, page),
        Feeds = nearFeeds.IsDefaultOrEmpty ? site.Feeds : [.. nearFeeds, .. site.Feeds],
        Picture = site.Picture,
        Locale = site.Words["language.locale"],
    };

    /// <summary>The same page, or the home page, in every language of the site.</summary>
    public static ImmutableArray<LanguageModel> LanguagesOf(this LocalSite site, PlannedPage page)
    {
        if (site.Config.Languages.Length < 2) return [];
        var languages = ImmutableArray.CreateBuilder<LanguageModel>(site.Config.Languages.Length);
        foreach (var language in site.Config.Languages) languages.Add(LanguageOf(site, page, language));
        return languages.MoveToImmutable();
    }

    /// <summary>A feed in its three formats.</summary>
    public static ImmutableArray<FeedModel> FeedsAt(this LocalSite site, string pageAddress, string title) =>
    [
        new FeedModel("application/rss+xml", Named(site, title, "rss"), site.Link(Addresses.Feed(pageAddress, FeedFormat.Rss))),
        new FeedModel("application/atom+xml", Named(site, title, "atom"), site.Link(Addresses.Feed(pageAddress, FeedFormat.Atom))),
        new FeedModel("application/feed+json", Named(site, title, "json"), site.Link(Addresses.Feed(pageAddress, FeedFormat.Json))),
    ];

    private static string Named(LocalSite site, string title, string format) => $"{title} ({site.Words["subscribe.format_" + format]})";

    /// <summary>The RSS feed of a topic.</summary>
    public static FeedModel MakeTopicFeed(this LocalSite site, Configuration.Topic topic) => new(
        "application/rss+xml",
        site.Words.Say("feeds.topic_title", ("site", site.Title), ("topic", site.LabelOf(topic))),
        site.Link(Addresses.Feed(Addresses.Topic(site.Config, site.Language, topic.Key), FeedFormat.Rss)));

    /// <summary>The feeds of all entries: the language's own in every format, then one of each other language.</summary>
    public static ImmutableArray<FeedModel> SiteFeeds(this LocalSite site) =>
        [.. site.FeedsAt(Addresses.Home(site.Config, site.Language), site.Title), .. OtherLanguages(site)];

    private static IEnumerable<FeedModel> OtherLanguages(LocalSite site) => site.Config.Languages
        .Where(language => language != site.Language)
        .Select(language => new FeedModel(
            "application/rss+xml",
            site.Config.Title.In(language, site.Config.DefaultLanguage),
            site.Link(Addresses.Feed(Addresses.Home(site.Config, language), FeedFormat.Rss))));

    private static string? DefaultAddress(LocalSite site, PlannedPage page)
    {
        if (page.Alternates.Length < 2) return null;
        var preferred = page.Alternates.FirstOrDefault(alternate => alternate.Language == site.Config.DefaultLanguage, page.Alternates[0]);
        return site.Absolute(preferred.Address);
    }

    private static LanguageModel LanguageOf(LocalSite site, PlannedPage page, string language)
    {
        var isCurrent = language == site.Language;
        foreach (var alternate in page.Alternates)
            if (alternate.Language == language) return new LanguageModel(language, site.NameOf(language), site.Link(alternate.Address), isCurrent, null);
        if (isCurrent) return new LanguageModel(language, site.NameOf(language), site.Link(page.Address), true, null);
        return new LanguageModel(
            language, site.NameOf(language), site.Link(Addresses.Home(site.Config, language)), false, site.Frame.Words[language]["site.front_page"]);
    }
}
