using System.Collections.Immutable;
using System.Globalization;
using FeedbackLog.Archiving;
using FeedbackLog.Planning;

namespace FeedbackLog.Rendering;

/// <summary>Makes the models of lists: home, older entries, topics, the archive.</summary>
internal static class ListModelMaking
{
    public static HomeModel Of(HomePage page, LocalSite site)
    {
        var description = site.Description ?? site.Title;
        var sentence = EndOfFirstSentence(description);
        var heading = description[..sentence];
        return new HomeModel
        {
            Language = page.Language,
            Heading = heading,
            Lead = sentence < description.Length ? description[sentence..].TrimStart() : null,
            Head = site.Head(page, heading, site.Description),
            Site = site.Site(MenuPlace.Home),
            Languages = site.LanguagesOf(page),
            Figures = FiguresOf(page.Numbers, site),
            NumbersAddress = site.Link(Addresses.Numbers(site.Config, site.Language)),
            Newest = site.Cards(page.Newest),
            OlderAddress = page.Position.Count > 1 ? site.Link(page.Position.AddressOf(2)) : null,
            Topics = TopicTree.Of(page.Topics, site),
            TopicsAddress = site.Link(Addresses.Topics(site.Config, site.Language)),
        };
    }

    public static ListModel Of(ListPage page, LocalSite site)
    {
        var heading = site.Words.Say("list.heading", ("number", Plain(page.Position.Number)));
        return new ListModel
        {
            Language = page.Language,
            Heading = heading,
            Head = site.Head(page, heading, site.Description),
            Site = site.Site(MenuPlace.Elsewhere),
            Languages = site.LanguagesOf(page),
            Entries = site.Cards(page.Entries),
            Pager = PagerOf(page.Position, site),
        };
    }

    public static TopicsModel Of(TopicsPage page, LocalSite site) => new()
    {
        Language = page.Language,
        Heading = site.Words["topics.heading"],
        Head = site.Head(page, site.Words["topics.heading"], site.Words["topics.lead"]),
        Site = site.Site(MenuPlace.Topics),
        Languages = site.LanguagesOf(page),
        Topics = TopicTree.Of(page.Topics, site),
    };

    public static TopicPageModel Of(TopicPage page, LocalSite site)
    {
        var label = site.LabelOf(page.Topic);
        var home = Addresses.Topic(site.Config, site.Language, page.Topic.Key);
        var title = site.Words.Say("feeds.topic_title", ("site", site.Title), ("topic", label));
        var feeds = site.FeedsAt(home, title);
        return new TopicPageModel
        {
            ForeignLanguage = site.ForeignLanguageOf(page.Topic.Label),
            Language = page.Language,
            Heading = label,
            Head = site.Head(page, label, site.Words.Say("topics.description", ("topic", label)), feeds),
            Site = site.Site(MenuPlace.Topics),
            Languages = site.LanguagesOf(page),
            Count = site.Words.Count("list.entries", page.Total),
            Wider = site.TopicLink(page.Topic.Parent),
            Entries = site.Cards(page.Entries),
            Pager = page.Position.Count > 1 ? PagerOf(page.Position, site) : null,
            Feeds = OtherModelMaking.FormatLinks(site, feeds.Select(feed => feed.Address)),
        };
    }

    public static ArchiveModel Of(ArchivePage page, LocalSite site) => new()
    {
        Language = page.Language,
        Heading = site.Words["archive.heading"],
        Head = site.Head(page, site.Words["archive.heading"], site.Words["archive.lead"]),
        Site = site.Site(MenuPlace.Archive),
        Languages = site.LanguagesOf(page),
        Years = [.. page.Years.Select(year => new YearModel(Plain(year.Year), YearLink(year.Year, site).Address, site.Words.Count("list.entries", year.Count)))],
    };

    public static YearPageModel Of(YearPage page, LocalSite site)
    {
        var heading = site.Words.Say("archive.year_heading", ("year", Plain(page.Year)));
        return new YearPageModel
        {
            Language = page.Language,
            Heading = heading,
            Head = site.Head(page, heading, $"{heading}. {site.Words.Count("list.entries", page.Entries.Length)}."),
            Site = site.Site(MenuPlace.Archive),
            Languages = site.LanguagesOf(page),
            Count = site.Words.Count("list.entries", page.Entries.Length),
            Months = [.. page.Entries.GroupBy(entry => (entry.Day.Year, entry.Day.Month)).Select(month => MonthOf(month.Key, [.. month], site))],
            Earlier = page.Earlier is { } earlier ? YearLink(earlier, site) : null,
            Later = page.Later is { } later ? YearLink(later, site) : null,
        };
    }

    private static int EndOfFirstSentence(string text)
    {
        var blank = text.IndexOf(". ", StringComparison.Ordinal);
        return blank < 0 ? text.Length : blank + 1;
    }

    private static MonthModel MonthOf((int Year, int Month) month, ImmutableArray<EditionEntry> entries, LocalSite site) => new(
        entries[0].Facts.Published is null ? site.Words["archive.drafts"] : site.Words.Month(month.Year, month.Month), site.Cards(entries));

    private static LinkModel YearLink(int year, LocalSite site) => new(Plain(year), site.Link(Addresses.Year(site.Config, site.Language, year)));

    private static PagerModel PagerOf(PagePosition position, LocalSite site) => new(
        site.Words.Say("list.page_of", ("number", Plain(position.Number)), ("count", Plain(position.Count))),
        position.Number > 1 ? site.Link(position.AddressOf(position.Number - 1)) : null,
        position.Number < position.Count ? site.Link(position.AddressOf(position.Number + 1)) : null);

    private static ImmutableArray<FigureModel> FiguresOf(HeadlineNumbers numbers, LocalSite site)
    {
        if (numbers.Entries == 0) return [];
        var figures = ImmutableArray.CreateBuilder<FigureModel>();
        figures.Add(new FigureModel(site.Words.Number(numbers.Entries), site.Words.Count("figures.entries", numbers.Entries), null));
        AddMedian(numbers.MedianFirstResponse, "figures.first_answer", site.Config.Targets.FirstResponse, figures, site);
        AddMedian(numbers.MedianResolved, "figures.resolved", site.Config.Targets.Resolved, figures, site);
        if (numbers.PromisesKept > 0)
            figures.Add(new FigureModel(site.Words.Number(numbers.PromisesKept), site.Words.Count("figures.kept", numbers.PromisesKept), null));
        if (numbers.PromisesKept + numbers.PromisesOpen > 0)
            figures.Add(new FigureModel(site.Words.Number(numbers.PromisesOpen), site.Words.Count("figures.promises", numbers.PromisesOpen), null));
        return figures.ToImmutable();
    }

    private static void AddMedian(
        int? minutes, string key, Configuration.Duration? target, ImmutableArray<FigureModel>.Builder figures, LocalSite site)
    {
        if (minutes is not { } median) return;
        var aim = target is { } duration ? site.Words.Say("figures.target", ("duration", site.Words.Duration(duration))) : null;
        figures.Add(new FigureModel(site.Words.Duration(Configuration.Duration.OfMinutes(median)), site.Words[key], aim));
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
