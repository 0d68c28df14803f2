using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using FeedbackLog.Archiving;
using FeedbackLog.Configuration;
using FeedbackLog.Entries;
using FeedbackLog.Feeds;
using FeedbackLog.Planning;
using FeedbackLog.Prose;
using FeedbackLog.Text;
using FeedbackLog.Theming;
using FeedbackLog.Yaml;

namespace FeedbackLog.Tests.Feeds;

/// <summary>A small fictional site for tests of feeds: two languages, two topics, two people.</summary>
internal static class FeedSamples
{
    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    public static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    public static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    public static readonly XNamespace History = "http://purl.org/syndication/history/1.0";

    public static Topic Refunds { get; } = new("refunds", InBoth("Palautukset", "Återbetalningar"), null);

    public static SiteConfig Config { get; } = new()
    {
        Title = InBoth("Mitä opimme", "Vad vi lärde oss"),
        Description = InBoth("Valitukset ja korjaukset.", "Klagomål och åtgärder."),
        Organisation = "Esimerkki Osuuskunta",
        BaseUrl = new Uri("https://palaute.example.org/opit/"),
        Languages = ["fi", "sv"],
        Authority = "example.org,2026",
        Contact = new ContactRoute("asiakaspalvelu@example.org", null),
        Hash = default,
    };

    public static SiteFrame Frame { get; } = FrameOf(Config);

    public static SiteFrame FrameOf(SiteConfig config) => new(
        config,
        new TopicList([Refunds, new Topic("web-shop", InBoth("Verkkokauppa & nouto", "Webbutik & avhämtning"), null)], default),
        new PersonList([new Person("anna", "Anna Esimerkki", LocalText.Empty, null), new Person("desk", null, InBoth("Palvelupäällikkö", "Servicechef"), null)], default),
        WordsFiles.Merge([], config.Languages).Value!,
        [],
        ThemeFiles.Merge([], []).Value!);

    public static EditionEntry Entry(string id = "2026-0042", string language = "fi") => new(
        new Entry(id, Facts, [Text(id, "fi"), Text(id, "sv")]), Text(id, language));

    public static EntryFacts Facts { get; } = new()
    {
        State = "published",
        Published = new DateOnly(2026, 4, 20),
        Topics = ["refunds", "web-shop"],
        Responder = "anna",
        Changes =
        [
            new EntryChange(new DateOnly(2026, 5, 4), "major", "Korjasimme summan."),
            new EntryChange(new DateOnly(2026, 6, 1), "minor", null),
        ],
    };

    public static EntryText Text(string id, string language) => new()
    {
        Id = id,
        Language = language,
        Slug = "late-refund-" + id,
        Title = "Palautus jäi tulematta",
        Summary = "Rahat eivät tulleet kuuteen viikkoon.",
        Sections = [Section("problem", "Ongelma", "<p>Rahat eivät tulleet.</p>\n"), LinkingSection],
        Head = YamlMap.Empty,
        Source = new SourceFile($"content/entries/2026/{id}.{language}.md", "", default),
        HeadHash = default,
        BodyHash = default,
    };

    public static Section Section(string key, string heading, string markup) =>
        new(key, heading, null, new RichText(markup, []), PlainText.Empty, default);

    public static EditionEntry With(this EditionEntry entry, Func<EntryFacts, EntryFacts> change) =>
        entry with { Entry = entry.Entry with { Facts = change(entry.Facts) } };

    public static EditionEntry WithText(this EditionEntry entry, Func<EntryText, EntryText> change) => entry with { Text = change(entry.Text) };

    public static FeedFile File(FeedFormat format, params EditionEntry[] entries) =>
        new(OutputPath.Of(NameOf(format)), default) { Format = format, Language = "fi", Entries = [.. entries], PageAddress = "" };

    public static FeedFile Archive(FeedFormat format, int year, int? previous, int? next) =>
        new(OutputPath.Of($"archive/{year}/{NameOf(format)}"), default)
        {
            Format = format,
            Language = "fi",
            Year = year,
            PreviousArchive = previous,
            NextArchive = next,
            Entries = [Entry()],
            PageAddress = $"archive/{year}/",
        };

    public static FeedFile TopicFile(FeedFormat format, params EditionEntry[] entries) =>
        new(OutputPath.Of("topics/refunds/" + NameOf(format)), default)
        {
            Format = format,
            Language = "fi",
            Topic = Refunds,
            Entries = [.. entries],
            PageAddress = "topics/refunds/",
        };

    public static byte[] Bytes(PlannedFile file, SiteFrame? frame = null)
    {
        var output = new ArrayBufferWriter<byte>();
        IndexFiles.Write(file, frame ?? Frame, output);
        return output.WrittenSpan.ToArray();
    }

    public static string Written(PlannedFile file, SiteFrame? frame = null) =>
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(Bytes(file, frame));

    public static XElement Xml(PlannedFile file, SiteFrame? frame = null) => XDocument.Parse(Written(file, frame)).Root!;

    public static JsonElement Json(PlannedFile file, SiteFrame? frame = null) => JsonDocument.Parse(Bytes(file, frame)).RootElement;

    /// <summary>The ids of a feed's items, whatever its format.</summary>
    public static ImmutableArray<string> Ids(FeedFile file, SiteFrame? frame = null) => file.Format switch
    {
        FeedFormat.Rss => [.. Xml(file, frame).Descendants("guid").Select(guid => guid.Value)],
        FeedFormat.Atom => [.. Xml(file, frame).Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value)],
        _ => [.. Json(file, frame).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!)],
    };

    private static Section LinkingSection => new(
        "fix", "Korjaus", null,
        new RichText(
            "<p>Katso <a href=\"\">ohje</a>, <a href=\"#h-lisaa\">lisää</a> ja <img src=\"\" alt=\"\"></p>\n<h3 id=\"h-lisaa\">Lisää</h3>\n",
            [new AddressGap(18, "ohje/", default), new AddressGap(72, "2026/kuva.png", default)]),
        PlainText.Empty, default);

    private static string NameOf(FeedFormat format) => format switch
    {
        FeedFormat.Rss => "feed.xml",
        FeedFormat.Atom => "atom.xml",
        _ => "feed.json",
    };

    private static LocalText InBoth(string finnish, string swedish) =>
        new(new Dictionary<string, string> { ["fi"] = finnish, ["sv"] = swedish }.ToFrozenDictionary(StringComparer.Ordinal));
}
