using System.Collections.Frozen;
using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Configuration;
using FeedbackLog.Entries;
using FeedbackLog.Planning;
using FeedbackLog.Prose;
using FeedbackLog.Text;
using FeedbackLog.Theming;
using FeedbackLog.Wording;
using FeedbackLog.Yaml;

namespace FeedbackLog.Tests.Rendering;

/// <summary>A made-up site with one page of every kind, each full (every field set) and minimal (none that may be missing).</summary>
internal static class InventedSite
{
    private static readonly ContentHash NoHash = ContentHash.Of([]);

    public static SiteConfig Config { get; } = new()
    {
        Title = Local("Mitä opimme palautteestanne", "Vad vi lärde oss av er feedback", "What we learned from your feedback"),
        Description = Local(
            "Kerromme, mistä meille on valitettu, mitä teimme väärin ja mitä muutimme. Julkaisemme nekin, joista emme ole ylpeitä.",
            "Vi berättar vad ni har klagat på, vad vi gjorde fel och vad vi ändrade.",
            "What people complained about, what we did wrong, and what we changed."),
        Organisation = "Esimerkki Osuuskunta",
        BaseUrl = new Uri("https://palaute.example.org/feedback/"),
        Languages = ["fi", "sv", "en"],
        Authority = "example.org,2026",
        Contact = new ContactRoute("asiakaspalvelu@example.org", "010 555 0100"),
        Targets = new ResponseTargets(Duration.Parse("1d"), Duration.Parse("14d")),
        AddedChannels = new Dictionary<string, LocalText> { ["kiosk"] = Local("Kioski", "Kiosk", "Kiosk") }.ToFrozenDictionary(),
        Hash = NoHash,
    };

    public static TopicList Topics { get; } = new(
        [
            new Topic("refunds", Local("Palautukset ja hyvitykset", "Returer", "Refunds"), "money"),
            new Topic("money", Local("Raha", "Pengar", "Money"), null),
            new Topic("web-shop", Local("Verkkokauppa", "Webbutik", "Web shop"), null),
            new Topic("cafes", Local("Kahvilat", "Kaféer", "Cafés"), null),
        ],
        NoHash);

    public static PersonList People { get; } = new(
        [
            new Person("anna", "Anna Esimerkki", Local("asiakaspalvelun päällikkö", "kundtjänstchef", "head of customer service"), "anna@example.org"),
            new Person("kahvilat", null, Local("kahviloiden vastuuhenkilö", "ansvarig för kaféerna", "in charge of the cafés"), null),
        ],
        NoHash);

    public static FrozenDictionary<string, Words> AllWords { get; } = WordsFiles.Merge([], Config.Languages).Value!;

    public static ThemeFiles Theme { get; } = ThemeFiles.Merge([], []).Value!;

    public static SiteFrame Frame { get; } = new(Config, Topics, People, AllWords, [.. Config.Languages.Select(AboutPage)], Theme);

    public static EntryText Text(string id, string language, string slug, string title, bool isFull) => new()
    {
        Id = id,
        Language = language,
        Slug = slug,
        Title = title,
        Summary = "Rahat palautuksesta tulivat vasta kuuden viikon ja kolmen kyselyn jälkeen. \"Joka kerta eri vastaus\", asiakas kertoi.",
        Sections = isFull ? FullSections : [.. FullSections.Take(3)],
        Head = isFull ? HeadWithSummary : YamlMap.Empty,
        Source = new SourceFile($"content/entries/2026/{id}-{slug}.{language}.md", "", NoHash),
        HeadHash = NoHash,
        BodyHash = NoHash,
    };

    public static EditionEntry FullEntry { get; } = new(
        new Entry(
            "2026-0042",
            new EntryFacts
            {
                State = "published",
                Published = new DateOnly(2026, 4, 20),
                Received = Period.Parse("2026-03"),
                Channel = "email",
                Topics = ["refunds", "web-shop"],
                Outcome = Vocabulary.Confirmed,
                FirstResponse = Duration.Parse("3h"),
                ResolvedAfter = Duration.Parse("16d"),
                Remedies = ["apology", "refund", "process"],
                Responder = "anna",
                Actions =
                [
                    new EntryAction("Lomake siirtyy maksutiimille heti", Period.Parse("2026-04"), Period.Parse("2026-05"), null),
                    new EntryAction("Muistutus, jos palautus ei ole lähtenyt kolmessa päivässä", null, Period.Parse("2026-06"), null),
                    new EntryAction("Palautusten seuranta omalla tilillä", null, Period.Parse("2026-09"), "Järjestelmä vaihtuu, ja uudessa seuranta on valmiina."),
                ],
                FollowedUp = Vocabulary.Satisfied,
                Reports = 12,
                Changes =
                [
                    new EntryChange(new DateOnly(2026, 4, 22), "minor", null),
                    new EntryChange(new DateOnly(2026, 5, 3), Vocabulary.Major, "Ratkaisuaika oli kirjattu väärin."),
                ],
            },
            [Text("2026-0042", "fi", "late-refund", "Palautus jäi tulematta kuudeksi viikoksi", true), Text("2026-0042", "sv", "sen-retur", "Returen kom inte på sex veckor", true)]),
        Text("2026-0042", "fi", "late-refund", "Palautus jäi tulematta kuudeksi viikoksi", true));

    public static EditionEntry MinimalEntry { get; } = Other("2026-0007", "kylma-kahvi", "Kahvi oli kylmää joka aamu", Vocabulary.Fixed, "cafes");

    public static EditionEntry Draft { get; } = new EditionEntry(
        new Entry("2026-0099", new EntryFacts { State = "draft" }, [Text("2026-0099", "fi", "luonnos", "Luonnos <b>ilman</b> mitään & \"lainausta\"", false) with { Sections = [] }]),
        Text("2026-0099", "fi", "luonnos", "Luonnos <b>ilman</b> mitään & \"lainausta\"", false) with { Sections = [] },
        Visibility.Draft);

    public static EditionEntry Other(string id, string slug, string title, string outcome, string topic) => new(
        new Entry(
            id,
            new EntryFacts
            {
                State = "published",
                Published = new DateOnly(2026, 3, 2),
                Received = Period.Parse("2026-Q1"),
                Channel = "kiosk",
                Topics = [topic],
                Outcome = outcome,
                NoFirstResponse = outcome == Vocabulary.NoChange,
                FirstResponse = outcome == Vocabulary.NoChange ? null : Duration.Parse("2d"),
                ResolvedAfter = outcome == Vocabulary.Fixed ? Duration.Parse("6d") : null,
                NoChangeReason = outcome == Vocabulary.NoChange ? "Sulkemisaika on laissa." : null,
                Responder = outcome == Vocabulary.Planned ? "kahvilat" : null,
                Reports = 3,
            },
            [Text(id, "fi", slug, title, false)]),
        Text(id, "fi", slug, title, false));

    public static ImmutableArray<EditionEntry> Several { get; } =
    [
        FullEntry,
        Other("2026-0011", "sulkemisaika", "Kauppa sulkeutui nenäni edessä, vaikka kello oli vasta kymmentä vaille", Vocabulary.NoChange, "web-shop"),
        Other("2026-0010", "tilausvahvistus", "Tilausvahvistus tuli väärällä kielellä", Vocabulary.Planned, "web-shop"),
        MinimalEntry,
    ];

    /// <summary>Every page kind, full and minimal, named.</summary>
    public static IReadOnlyDictionary<string, PlannedPage> Pages { get; } = MakePages().ToDictionary(pair => pair.Name, pair => pair.Page);

    private static IEnumerable<(string Name, PlannedPage Page)> MakePages()
    {
        var everywhere = (string tail) => ImmutableArray.Create(new Alternate("fi", tail), new Alternate("sv", "sv/" + tail), new Alternate("en", "en/" + tail));
        ImmutableArray<Alternate> two = [new Alternate("fi", "2026/late-refund/"), new Alternate("sv", "sv/2026/sen-retur/")];
        ImmutableArray<TopicCount> counts = [.. Topics.Topics.Select((topic, index) => new TopicCount(topic, 1240 >> (index * 3)))];
        yield return ("entry", new EntryPage(At("2026/late-refund/"), default, "fi", "2026/late-refund/", two)
        {
            Entry = FullEntry,
            Newer = Several[1],
            Older = Several[2],
            CameBackFrom = [Several[3]],
            CameBackAs = [Several[2]],
            Related = [Several[1], Several[2]],
        });
        yield return ("entry-translated", new EntryPage(At("sv/2026/sen-retur/"), default, "sv", "sv/2026/sen-retur/", two)
        {
            Entry = FullEntry with { Text = FullEntry.Entry.Texts[1] },
        });
        yield return ("entry-minimal", new EntryPage(At("2026/kylma-kahvi/"), default, "fi", "2026/kylma-kahvi/", []) { Entry = MinimalEntry });
        yield return ("entry-unchanged", new EntryPage(At("2026/sulkemisaika/"), default, "fi", "2026/sulkemisaika/", []) { Entry = Several[1], Older = Several[2] });
        yield return ("entry-planned", new EntryPage(At("2026/tilausvahvistus/"), default, "fi", "2026/tilausvahvistus/", []) { Entry = Several[2], Newer = Several[1] });
        yield return ("entry-draft", new EntryPage(At("draft/luonnos/"), default, "fi", "draft/luonnos/", []) { Entry = Draft });
        yield return ("home", new HomePage(At(""), default, "fi", "", everywhere(""))
        {
            Newest = [Draft, .. Several],
            Numbers = new HeadlineNumbers(1240, 180, 6 * 1440, 4, 31),
            Position = new PagePosition(1, 3, ""),
            Topics = counts,
        });
        yield return ("home-empty", new HomePage(At("sv/"), default, "sv", "sv/", [])
        {
            Newest = [],
            Numbers = new HeadlineNumbers(0, null, null, 0, 0),
            Position = new PagePosition(1, 1, "sv/"),
            Topics = [],
        });
        yield return ("list", new ListPage(At("page/2/"), default, "fi", "page/2/", everywhere("page/2/")) { Entries = Several, Position = new PagePosition(2, 3, "") });
        yield return ("list-last", new ListPage(At("page/3/"), default, "fi", "page/3/", []) { Entries = [MinimalEntry], Position = new PagePosition(3, 3, "") });
        yield return ("topics", new TopicsPage(At("topics/"), default, "fi", "topics/", everywhere("topics/")) { Topics = counts });
        yield return ("topics-empty", new TopicsPage(At("topics/"), default, "fi", "topics/", []) { Topics = [] });
        yield return ("topic", new TopicPage(At("topics/refunds/"), default, "fi", "topics/refunds/", everywhere("topics/refunds/"))
        {
            Topic = Topics.Topics[0],
            Entries = Several,
            Total = 44,
            Position = new PagePosition(1, 3, "topics/refunds/"),
        });
        yield return ("topic-small", new TopicPage(At("topics/cafes/"), default, "fi", "topics/cafes/", [])
        {
            Topic = Topics.Topics[3],
            Entries = [MinimalEntry],
            Total = 1,
            Position = new PagePosition(1, 1, "topics/cafes/"),
        });
        yield return ("archive", new ArchivePage(At("archive/"), default, "fi", "archive/", everywhere("archive/")) { Years = [new YearCount(2026, 12), new YearCount(2025, 1)] });
        yield return ("archive-empty", new ArchivePage(At("archive/"), default, "fi", "archive/", []) { Years = [] });
        yield return ("year", new YearPage(At("archive/2026/"), default, "fi", "archive/2026/", everywhere("archive/2026/"))
        {
            Year = 2026,
            Entries = [Draft, .. Several],
            Earlier = 2025,
            Later = 2027,
        });
        yield return ("year-alone", new YearPage(At("archive/2026/"), default, "fi", "archive/2026/", []) { Year = 2026, Entries = [MinimalEntry] });
        yield return ("numbers", new NumbersPage(At("numbers/"), default, "fi", "numbers/", everywhere("numbers/"))
        {
            Numbers = InventedNumbers.Full,
            Periods = InventedNumbers.Periods,
        });
        yield return ("numbers-some", new NumbersPage(At("numbers/"), default, "fi", "numbers/", []) { Numbers = InventedNumbers.Some, Periods = PeriodList.Empty });
        yield return ("numbers-few", new NumbersPage(At("numbers/"), default, "fi", "numbers/", []) { Numbers = InventedNumbers.Few, Periods = PeriodList.Empty });
        yield return ("numbers-empty", new NumbersPage(At("numbers/"), default, "fi", "numbers/", []) { Numbers = InventedNumbers.None, Periods = PeriodList.Empty });
        yield return ("text", new TextPage(At("about/"), default, "fi", "about/", everywhere("about/")) { Page = AboutPage("fi") });
        yield return ("text-bare", new TextPage(At("about/"), default, "fi", "about/", []) { Page = AboutPage("fi") with { Summary = "" } });
        yield return ("search", new SearchPage(At("search/"), default, "fi", "search/", everywhere("search/"))
        {
            Topics = counts,
            Channels = ["email", "kiosk"],
            Outcomes = Vocabulary.Outcomes,
            Years = [2026, 2025],
        });
        yield return ("search-empty", new SearchPage(At("search/"), default, "fi", "search/", []) { Topics = [], Channels = [], Outcomes = [], Years = [] });
        yield return ("subscribe", new SubscribePage(At("subscribe/"), default, "fi", "subscribe/", everywhere("subscribe/")) { Topics = counts });
        yield return ("subscribe-empty", new SubscribePage(At("subscribe/"), default, "fi", "subscribe/", []) { Topics = [] });
        yield return ("data", new DataPage(At("data/"), default, "fi", "data/", everywhere("data/")) { Entries = 1240 });
        yield return ("withdrawn", new WithdrawnPage(At("2026/poissa/"), default, "sv", "sv/2026/poissa/", [])
        {
            Id = "2026-0050",
            Withdrawal = new Withdrawal(new DateOnly(2026, 6, 1), "privacy", "Asiakas tunnistettiin."),
            NoteLanguage = "fi",
        });
        yield return ("withdrawn-bare", new WithdrawnPage(At("2026/poissa/"), default, "fi", "2026/poissa/", [])
        {
            Id = "2026-0050",
            Withdrawal = new Withdrawal(new DateOnly(2026, 6, 1), "duplicate", null),
        });
        yield return ("redirect", new RedirectPage(At("vanha/"), default, "fi", "vanha/", []) { Target = "2026/late-refund/" });
        yield return ("not-found", new NotFoundPage(OutputPath.Of("404.html"), default, "fi", "404.html", []));
    }

    private static ImmutableArray<Section> FullSections =>
    [
        MakeSection("problem", "Ongelma", "<p>Palautin tuotteen ja sain kuitin, mutta rahat eivät tulleet. Kysyin kolme kertaa ja sain joka kerta eri vastauksen. Puhuin henkilön <span class=\"removed\">poistettu: nimi</span> kanssa.</p>\n<blockquote><p>Rahat tulevat, kun tulevat.</p></blockquote>"),
        MakeSection("apology", "Anteeksipyyntö", "<p>Teimme virheen, ja olemme siitä pahoillamme. Kuusi viikkoa on liian pitkä aika odottaa omia rahojaan.</p>"),
        MakeSection("fix", "Korjaus", "<p>Palautimme rahat samana päivänä. Lomake ei siirtynyt maksutiimille; nyt se siirtyy itsestään.</p>\n<ul>\n<li>Lomakkeen tila näkyy myymälässä.</li>\n<li>Maksutiimi näkee odottavat palautukset.</li>\n</ul>"),
        MakeSection("why", "Miksi näin kävi", "<p>Lomake jäi yhden ihmisen postilaatikkoon.</p>"),
        MakeSection("learned", "Mitä opimme", "<table><thead><tr><th>Ennen</th><th>Nyt</th></tr></thead><tbody><tr><td>6 viikkoa</td><td>3 päivää</td></tr></tbody></table>"),
        MakeSection("update", "Päivitys 2026-07", "<p>Yksikään palautus ei ole odottanut yli kolmea päivää. <code>palautus-2</code></p>"),
    ];

    private static YamlMap HeadWithSummary =>
        new([new YamlField("summary", new SourceSpan(0, 7), new YamlText("…", true, new SourceSpan(9, 10)))], new SourceSpan(0, 10));

    private static Section MakeSection(string key, string heading, string html) =>
        new(key, heading, Period.Parse(heading[^Math.Min(7, heading.Length)..]), new RichText(html, []), PlainText.Empty, new SourceSpan(0, 0));

    private const string AboutHtml =
        "<p>Julkaisemme valituksia, koska niistä oppii. <a href=\"\">Uusimmat</a></p>\n<h2 id=\"h-a\">Miten valitsemme</h2>\n<p>Kaikki ratkaistut.</p>";

    private static SitePage AboutPage(string language) => new(
        "about", language, language == "fi" ? "Tietoa meistä" : language == "sv" ? "Om oss" : "About us",
        "Miksi julkaisemme valitukset ja mitä niille tapahtuu ennen julkaisua.",
        new RichText(AboutHtml, [new AddressGap(AboutHtml.IndexOf("\">Uusimmat", StringComparison.Ordinal), "archive/", new SourceSpan(0, 0))]),
        PlainText.Empty, YamlMap.Empty, new SourceFile($"content/pages/about.{language}.md", "", NoHash));

    private static OutputPath At(string address) => OutputPath.OfPage(address);

    private static LocalText Local(string fi, string sv, string en) =>
        new(new Dictionary<string, string> { ["fi"] = fi, ["sv"] = sv, ["en"] = en }.ToFrozenDictionary());
}
