using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using FeedbackLog.Archiving;
using FeedbackLog.Configuration;
using FeedbackLog.Entries;
using FeedbackLog.Planning;
using FeedbackLog.Wording;

namespace FeedbackLog.Rendering;

/// <summary>The site in one language: its words, its addresses and what all its pages share, made once.</summary>
internal sealed class LocalSite
{
    private readonly FrozenDictionary<string, LinkModel> topics;
    private readonly FrozenDictionary<string, OutcomeModel> outcomes;
    private readonly FrozenDictionary<MenuPlace, SiteModel> sites;
    private readonly FrozenDictionary<string, FeedModel> topicFeeds;
    private readonly FrozenDictionary<string, ResponderModel> people;

    // An entry's card stands on half a dozen pages: home, lists, topics, its year, its neighbours.
    private readonly ConcurrentDictionary<string, CardModel> cards = new(StringComparer.Ordinal);

    public LocalSite(SiteFrame frame, string language)
    {
        Frame = frame;
        Language = language;
        Words = frame.Words[language];
        Title = frame.Config.Title.In(language, frame.Config.DefaultLanguage);
        Description = frame.Config.Description.In(language, frame.Config.DefaultLanguage) is { Length: > 0 } text ? text : null;
        Picture = frame.Theme.FindAsset("feed.png") is { } picture ? Absolute(picture.Path.Value) : null;
        topics = frame.Topics.Topics.ToFrozenDictionary(topic => topic.Key, TopicLinkOf);
        outcomes = Vocabulary.Outcomes.ToFrozenDictionary(key => key, key => new OutcomeModel(key, Words["outcome." + key], Words["outcome_means." + key]));
        Contacts = MakeContacts();
        Organisation = new ResponderModel(Config.Organisation, null, Contacts);
        people = frame.People.People.ToFrozenDictionary(person => person.Key, MakeResponder, StringComparer.Ordinal);
        sites = Enum.GetValues<MenuPlace>().ToFrozenDictionary(place => place, MakeSite);
        Feeds = this.SiteFeeds();
        topicFeeds = frame.Topics.Topics.ToFrozenDictionary(topic => topic.Key, this.MakeTopicFeed, StringComparer.Ordinal);
    }

    public SiteFrame Frame { get; }

    public SiteConfig Config => Frame.Config;

    public string Language { get; }

    public Words Words { get; }

    /// <summary>The site's name.</summary>
    public string Title { get; }

    /// <summary>One sentence about the site; null when nobody wrote one.</summary>
    public string? Description { get; }

    /// <summary>The site's picture, absolute; null in a theme without one.</summary>
    public string? Picture { get; }

    /// <summary>How readers reach the organisation.</summary>
    public ImmutableArray<ContactModel> Contacts { get; }

    /// <summary>The organisation as the one who answers.</summary>
    public ResponderModel Organisation { get; }

    /// <summary>The feeds that every page offers: the language's own, then the other languages'.</summary>
    public ImmutableArray<FeedModel> Feeds { get; }

    /// <summary>The RSS feed of a topic; null for an unknown key.</summary>
    public FeedModel? TopicFeed(string key) => topicFeeds.GetValueOrDefault(key);

    /// <summary>Who answers for an entry: the person with this key, else the organisation.</summary>
    public ResponderModel Responder(string? key) => key is not null && people.TryGetValue(key, out var person) ? person : Organisation;

    /// <summary>The name of another language for itself.</summary>
    public string NameOf(string language) => Frame.Words[language]["language.name"];

    /// <summary>An address within the site as links write it.</summary>
    public string Link(string address) => Config.BasePath + address;

    /// <summary>An address within the site for the world outside.</summary>
    public string Absolute(string address) => Config.BaseUrl.AbsoluteUri + address;

    /// <summary>What every page shows; the menu marks this place.</summary>
    public SiteModel Site(MenuPlace current) => sites[current];

    /// <summary>The language of the text that readers of this one get; null when it is this one.</summary>
    public string? ForeignLanguageOf(LocalText text) =>
        text.LanguageIn(Language, Config.DefaultLanguage) is { } language && language != Language ? language : null;

    public string LabelOf(Topic topic) => topic.Label.In(Language, Config.DefaultLanguage);

    public ImmutableArray<LinkModel> TopicLinks(ImmutableArray<string> keys)
    {
        var links = ImmutableArray.CreateBuilder<LinkModel>(keys.Length);
        foreach (var key in keys)
            if (topics.TryGetValue(key, out var link)) links.Add(link);
        return links.DrainToImmutable();
    }

    public LinkModel? TopicLink(string? key) => key is null ? null : topics.GetValueOrDefault(key);

    public OutcomeModel? Outcome(string? key) => key is null ? null : outcomes.GetValueOrDefault(key);

    public string? Channel(string? key) =>
        key is null ? null
        : Config.AddedChannels.TryGetValue(key, out var added) ? added.In(Language, Config.DefaultLanguage)
        : Words["channel." + key];

    public string? Notice(EditionEntry entry) => entry.Visibility switch
    {
        Visibility.Draft => Words["state.draft"],
        Visibility.Scheduled => Words["state.scheduled"],
        _ => null,
    };

    public DayModel Day(DateOnly day) => new(Words.Day(day), MachineDay(day));

    public string Period(Period period) => period.IsQuarter ? Words.Quarter(period.Year, period.Quarter) : Words.Month(period.Year, period.Month);

    public static string MachineDay(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public CardModel Card(EditionEntry entry) =>
        cards.TryGetValue(entry.Entry.Id, out var known) ? known : cards.GetOrAdd(entry.Entry.Id, MakeCard(entry));

    private CardModel MakeCard(EditionEntry entry) => new()
    {
        Title = entry.Text.Title,
        Address = Link(Addresses.Entry(Config, entry)),
        Summary = entry.Text.Summary,
        Day = entry.Facts.Published is { } day ? Day(day) : null,
        Notice = Notice(entry),
        Outcome = Outcome(entry.Facts.Outcome),
        Topics = TopicLinks(entry.Facts.Topics),
        Channel = Channel(entry.Facts.Channel),
        ResolvedAfter = entry.Facts.ResolvedAfter is { } duration ? Words.Duration(duration) : null,
    };

    public ImmutableArray<CardModel> Cards(ImmutableArray<EditionEntry> entries)
    {
        var cards = ImmutableArray.CreateBuilder<CardModel>(entries.Length);
        foreach (var entry in entries) cards.Add(Card(entry));
        return cards.MoveToImmutable();
    }

    private LinkModel TopicLinkOf(Topic topic) =>
        new(LabelOf(topic), Link(Addresses.Topic(Config, Language, topic.Key))) { ForeignLanguage = ForeignLanguageOf(topic.Label) };

    private ResponderModel MakeResponder(Person person)
    {
        var role = person.Role.In(Language, Config.DefaultLanguage);
        return new ResponderModel(
            person.Name, role.Length > 0 ? role : null,
            person.Contact is { } contact ? [ContactWriting.Of(contact, null)] : Contacts)
        { ForeignLanguage = ForeignLanguageOf(person.Role) };
    }

    private ImmutableArray<ContactModel> MakeContacts()
    {
        var contacts = ImmutableArray.CreateBuilder<ContactModel>(2);
        if (Config.Contact.Email is { } email) contacts.Add(ContactWriting.Of(email, Words["site.email"]));
        if (Config.Contact.Phone is { } phone) contacts.Add(ContactWriting.Of(phone, Words["site.phone"]));
        return contacts.ToImmutable();
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private SiteModel MakeSite(MenuPlace current) => new()
    {
        Title = Title,
        Organisation = Config.Organisation,
        Logo = Frame.Logo is { Cleaned.Image: { } image, PublishedAt: { } path } ? new LogoModel(Link(path.Value), Plain(image.Width), Plain(image.Height)) : null,
        HomeAddress = Link(Addresses.Home(Config, Language)),
        Menu =
        [
            new MenuModel(Words["site.home"], Link(Addresses.Home(Config, Language)), current == MenuPlace.Home),
            new MenuModel(Words["site.topics"], Link(Addresses.Topics(Config, Language)), current == MenuPlace.Topics),
            new MenuModel(Words["site.numbers"], Link(Addresses.Numbers(Config, Language)), current == MenuPlace.Numbers),
            new MenuModel(Words["site.archive"], Link(Addresses.Archive(Config, Language)), current == MenuPlace.Archive),
            new MenuModel(Words["site.search"], Link(Addresses.Search(Config, Language)), current == MenuPlace.Search),
            new MenuModel(Words["site.subscribe"], Link(Addresses.Subscribe(Config, Language)), current == MenuPlace.Subscribe),
        ],
        Pages =
        [
            .. Frame.Pages.Where(page => page.Language == Language).OrderBy(page => page.Title, NordicOrder.Instance)
                .Select(page => new LinkModel(page.Title, Link(Addresses.Page(Config, Language, page.Slug)))),
        ],
        Contacts = Contacts,
        PublishedBy = Words.Say("site.published_by", ("organisation", Config.Organisation)),
        SubscribeAddress = Link(Addresses.Subscribe(Config, Language)),
        DataAddress = Link(Addresses.Data(Config, Language)),
        FeedAddress = Link(Addresses.Feed(Addresses.Home(Config, Language), FeedFormat.Rss)),
    };
}

/// <summary>The places of the main menu.</summary>
internal enum MenuPlace
{
    /// <summary>A page that the menu does not name.</summary>
    Elsewhere,

    /// <summary>The newest entries.</summary>
    Home,

    /// <summary>All topics.</summary>
    Topics,

    /// <summary>All years.</summary>
    Archive,

    /// <summary>How the organisation does, in numbers.</summary>
    Numbers,

    /// <summary>The search.</summary>
    Search,

    /// <summary>How to subscribe.</summary>
    Subscribe,
}
