using FeedbackLog.Archiving;
using FeedbackLog.Configuration;

namespace FeedbackLog.Planning;

/// <summary>
/// Addresses of the site's pages, from its root, without the first slash and with the language's folder (site-and-feeds.md).
/// The default language has no folder, so that adding a language moves nothing.
/// </summary>
public static class Addresses
{
    /// <summary>The whole address of one of these, for programs that read it elsewhere than on the site.</summary>
    public static string Absolute(SiteConfig config, string address) => config.BaseUrl.AbsoluteUri + address;

    /// <summary>The language's folder: empty for the default language, else <c>sv/</c>. Also the address of its home page.</summary>
    public static string Home(SiteConfig config, string language) => language == config.DefaultLanguage ? "" : language + "/";

    /// <summary>An entry: <c>sv/2026/late-refund/</c>.</summary>
    public static string Entry(SiteConfig config, EditionEntry entry) => Home(config, entry.Text.Language) + entry.Address;

    /// <summary>All topics.</summary>
    public static string Topics(SiteConfig config, string language) => Home(config, language) + "topics/";

    /// <summary>One topic.</summary>
    public static string Topic(SiteConfig config, string language, string key) => $"{Topics(config, language)}{key}/";

    /// <summary>All years.</summary>
    public static string Archive(SiteConfig config, string language) => Home(config, language) + "archive/";

    /// <summary>One year.</summary>
    public static string Year(SiteConfig config, string language, int year) => $"{Archive(config, language)}{year:0000}/";

    /// <summary>How the organisation does, in numbers.</summary>
    public static string Numbers(SiteConfig config, string language) => Home(config, language) + "numbers/";

    /// <summary>The search.</summary>
    public static string Search(SiteConfig config, string language) => Home(config, language) + "search/";

    /// <summary>The contents of the search's index.</summary>
    public static string SearchContents(SiteConfig config, string language) => Search(config, language) + "index.json";

    /// <summary>A part of the search's index, in a folder named like its contents.</summary>
    public static string SearchPart(SiteConfig config, string language, string name) => $"{Search(config, language)}index/{name}.json";

    /// <summary>How to subscribe.</summary>
    public static string Subscribe(SiteConfig config, string language) => Home(config, language) + "subscribe/";

    /// <summary>A plain page.</summary>
    public static string Page(SiteConfig config, string language, string slug) => $"{Home(config, language)}{slug}/";

    /// <summary>The list of all feeds.</summary>
    public static string Opml(SiteConfig config, string language) => Home(config, language) + "feeds.opml";

    /// <summary>What the open data is.</summary>
    public static string Data(SiteConfig config, string language) => Home(config, language) + "data/";

    /// <summary>The open data in a format.</summary>
    public static string Data(SiteConfig config, string language, DataFormat format) =>
        Data(config, language) + (format == DataFormat.Json ? "entries.json" : "entries.csv");

    /// <summary>What the fields of the open data are, for programs.</summary>
    public static string DataSchema(SiteConfig config, string language) => Data(config, language) + "schema.json";

    /// <summary>A feed in the folder of the page that it belongs to: <c>feed.xml</c>, <c>atom.xml</c> or <c>feed.json</c>.</summary>
    public static string Feed(string pageAddress, FeedFormat format) => pageAddress + format switch
    {
        FeedFormat.Rss => "feed.xml",
        FeedFormat.Atom => "atom.xml",
        _ => "feed.json",
    };
}
