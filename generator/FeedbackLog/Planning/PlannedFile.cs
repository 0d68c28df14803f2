using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Configuration;
using FeedbackLog.Entries;
using FeedbackLog.Text;

namespace FeedbackLog.Planning;

/// <summary>
/// One file that the finished site should have. The room Planning says which files those are, what each is made from and what to do about it:
/// editions and the site's frame come in, a plan goes out. Nothing is rendered here.
/// </summary>
/// <param name="Path">Where it will stand.</param>
/// <param name="Recipe">The hash of everything it is made from: the same recipe gives the same bytes on every machine.</param>
public abstract record PlannedFile(OutputPath Path, Recipe Recipe)
{
    /// <summary>Which wave it is written in: what is pointed at comes before what points at it.</summary>
    public abstract WriteOrder Order { get; }
}

/// <summary>What a file is made from, in the three parts that <c>build --explain</c> tells apart.</summary>
/// <param name="Inputs">Entries, settings, words and people that it shows.</param>
/// <param name="Template">The template with its layout and parts; the hash of nothing for files that are made by code.</param>
/// <param name="Generator">The version of the tool.</param>
public readonly record struct Recipe(ContentHash Inputs, ContentHash Template, ContentHash Generator);

/// <summary>The waves in which files are written (safety.md: publishing without tearing).</summary>
public enum WriteOrder
{
    /// <summary>Styles, pictures, files copied byte for byte.</summary>
    Asset,

    /// <summary>Pages that people read.</summary>
    Page,

    /// <summary>Feeds, sitemap, robots.txt.</summary>
    Index,
}

/// <summary>A page of HTML.</summary>
/// <param name="Path">Where it will stand.</param>
/// <param name="Recipe">What it is made from.</param>
/// <param name="Language">The language it is written in.</param>
/// <param name="Address">From the site's root, without the first slash: <c>sv/2026/late-refund/</c>; empty for the default language's home page.</param>
/// <param name="Alternates">The same page in every language that has it, this one too, in the configuration's order; empty for pages that search engines should not list.</param>
public abstract record PlannedPage(OutputPath Path, Recipe Recipe, string Language, string Address, ImmutableArray<Alternate> Alternates)
    : PlannedFile(Path, Recipe)
{
    /// <inheritdoc/>
    public override WriteOrder Order => WriteOrder.Page;
}

/// <summary>A page's address in one language.</summary>
public readonly record struct Alternate(string Language, string Address);

/// <summary>An entry.</summary>
public sealed record EntryPage(OutputPath Path, Recipe Recipe, string Language, string Address, ImmutableArray<Alternate> Alternates)
    : PlannedPage(Path, Recipe, Language, Address, Alternates)
{
    /// <summary>The entry in the page's language.</summary>
    public required EditionEntry Entry { get; init; }

    /// <summary>The next newer entry of the edition; null at the newest.</summary>
    public EditionEntry? Newer { get; init; }

    /// <summary>The next older entry of the edition; null at the oldest.</summary>
    public EditionEntry? Older { get; init; }

    /// <summary>Earlier entries with the same cause, as the writer named them; only those of the edition.</summary>
    public ImmutableArray<EditionEntry> CameBackFrom { get; init; } = [];

    /// <summary>Later entries that name this one as the same cause; oldest first.</summary>
    public ImmutableArray<EditionEntry> CameBackAs { get; init; } = [];

    /// <summary>Related entries: those that the writer named; only those of the edition.</summary>
    public ImmutableArray<EditionEntry> Related { get; init; } = [];
}

/// <summary>The home page: what this is, headline numbers, newest entries.</summary>
public sealed record HomePage(OutputPath Path, Recipe Recipe, string Language, string Address, ImmutableArray<Alternate> Alternates)
    : PlannedPage(Path, Recipe, Language, Address, Alternates)
{
    /// <summary>The newest entries, one page of them.</summary>
    public required ImmutableArray<EditionEntry> Newest { get; init; }

    /// <summary>Entries, pages of the list, and the figures at the top.</summary>
    public required HeadlineNumbers Numbers { get; init; }

    /// <summary>Where in the list of all entries this page stands.</summary>
    public required PagePosition Position { get; init; }

    /// <summary>Topics that have entries, sorted by label, each with its count.</summary>
    public required ImmutableArray<TopicCount> Topics { get; init; }
}

/// <summary>The figures at the top of the home page; a figure from fewer than five cases is null.</summary>
/// <param name="Entries">Public entries of the edition.</param>
/// <param name="MedianFirstResponse">Median of first answers, in whole minutes.</param>
/// <param name="MedianResolved">Median until resolved, in whole minutes.</param>
/// <param name="PromisesOpen">Promised actions neither done nor dropped.</param>
/// <param name="PromisesKept">Actions done that had been promised or done outright.</param>
public sealed record HeadlineNumbers(int Entries, int? MedianFirstResponse, int? MedianResolved, int PromisesOpen, int PromisesKept);

/// <summary>A topic and how many entries of an edition it has.</summary>
public readonly record struct TopicCount(Topic Topic, int Count);

/// <summary>Where a page stands in a row of pages.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Count">At least 1.</param>
/// <param name="FirstAddress">Address of page 1; page n stands at <c>page/n/</c> below it.</param>
public sealed record PagePosition(int Number, int Count, string FirstAddress)
{
    /// <summary>The address of a page of the row.</summary>
    public string AddressOf(int number) => number == 1 ? FirstAddress : $"{FirstAddress}page/{number}/";
}

/// <summary>Older entries: <c>/page/2/</c> and on.</summary>
public sealed record ListPage(OutputPath Path, Recipe Recipe, string Language, string Address, ImmutableArray<Alternate> Alternates)
    : PlannedPage(Path, Recipe, Language, Address, Alternates)
{
    /// <summary>This page's entries, newest first.</summary>
    public required ImmutableArray<EditionEntry> Entries { get; init; }

    /// <summary>Where in the row.</summary>
    public required PagePosition Position { get; init; }
}

/// <summary>All topics.</summary>
public sealed record TopicsPage(OutputPath Path, Recipe Recipe, string Language, string Address, ImmutableArray<Alternate> Alternates)
    : PlannedPage(Path, Recipe, Language, Address, Alternates)
{
    /// <summary>Topics that have entries, sorted by label.</summary>
    public required ImmutableArray<TopicCount> Topics { get; init; }
}

/// <summary>The entries of one topic, a page of them.</summary>
public sealed record TopicPage(OutputPath Path, Recipe Recipe, string Language, string Address, ImmutableArray<Alternate> Alternates)
    : PlannedPage(Path, Recipe, Language, Address, Alternates)
{
    /// <summary>The topic.</summary>
    public required Topic Topic { get; init; }

    /// <summary>This page's entries, newest first.</summary>
    public required ImmutableArray<EditionEntry> Entries { get; init; }

    /// <summary>All entries of the topic in this edition.</summary>
    public required int Total { get; init; }

    /// <summary>Where in the row.</summary>
    public required PagePosition Position { get; init; }
}

/// <summary>Years and months: <c>/archive/</c>.</summary>
public sealed record ArchivePage(OutputPath Path, Recipe Recipe, string Language, string Address, ImmutableArray<Alternate> Alternates)
    : PlannedPage(Path, Recipe, Language, Address, Alternates)
{
    /// <summary>Years with entries, newest first, each with its count.</summary>
    public required ImmutableArray<YearCount> Years { get; init; }
}

/// <summary>A year and how many entries of an edition it has.</summary>
public readonly record struct YearCount(int Year, int Count);

/// <summary>Every entry of a year by month: <c>/archive/2026/</c>.</summary>
public sealed record YearPage(OutputPath Path, Recipe Recipe, string Language, string Address, ImmutableArray<Alternate> Alternates)
    : PlannedPage(Path, Recipe, Language, Address, Alternates)
{
    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>All entries of the year, newest first.</summary>
    public required ImmutableArray<EditionEntry> Entries { get; init; }

    /// <summary>The nearest earlier year with entries; null when there is none.</summary>
    public int? Earlier { get; init; }

    /// <summary>The nearest later year with entries; null when there is none.</summary>
    public int? Later { get; init; }
}

/// <summary>A plain page such as "about".</summary>
public sealed record TextPage(OutputPath Path, Recipe Recipe, string Language, string Address, ImmutableArray<Alternate> Alternates)
    : PlannedPage(Path, Recipe, Language, Address, Alternates)
{
    /// <summary>The page.</summary>
    public required SitePage Page { get; init; }
}

/// <summary>What a feed is, and addresses to copy.</summary>
public sealed record SubscribePage(OutputPath Path, Recipe Recipe, string Language, string Address, ImmutableArray<Alternate> Alternates)
    : PlannedPage(Path, Recipe, Language, Address, Alternates)
{
    /// <summary>Topics that have entries, sorted by label: each has feeds.</summary>
    public required ImmutableArray<TopicCount> Topics { get; init; }
}

/// <summary>What stands at the address of a withdrawn entry: that it was withdrawn, when and why.</summary>
public sealed record WithdrawnPage(OutputPath Path, Recipe Recipe, string Language, string Address, ImmutableArray<Alternate> Alternates)
    : PlannedPage(Path, Recipe, Language, Address, Alternates)
{
    /// <summary>The entry's id: all that is told of it beside the reason.</summary>
    public required string Id { get; init; }

    /// <summary>When and why.</summary>
    public required Withdrawal Withdrawal { get; init; }

    /// <summary>The language of the note where it is not the page's: facts stand in the language of the source only.</summary>
    public string? NoteLanguage { get; init; }
}

/// <summary>An old address that leads to a page.</summary>
public sealed record RedirectPage(OutputPath Path, Recipe Recipe, string Language, string Address, ImmutableArray<Alternate> Alternates)
    : PlannedPage(Path, Recipe, Language, Address, Alternates)
{
    /// <summary>The address it leads to, from the site's root, without the first slash.</summary>
    public required string Target { get; init; }
}

/// <summary>What a server shows for a missing address: <c>404.html</c>, one for all languages.</summary>
public sealed record NotFoundPage(OutputPath Path, Recipe Recipe, string Language, string Address, ImmutableArray<Alternate> Alternates)
    : PlannedPage(Path, Recipe, Language, Address, Alternates);

/// <summary>A feed in one format.</summary>
public sealed record FeedFile(OutputPath Path, Recipe Recipe) : PlannedFile(Path, Recipe)
{
    /// <summary>The format.</summary>
    public required FeedFormat Format { get; init; }

    /// <summary>The feed's language.</summary>
    public required string Language { get; init; }

    /// <summary>The topic; null for the feed of all entries.</summary>
    public Topic? Topic { get; init; }

    /// <summary>The year of an archive document (RFC 5005); null for the feed that readers subscribe to.</summary>
    public int? Year { get; init; }

    /// <summary>The nearest earlier archive's year; of the subscribed feed the newest archive's. Null when there is none, and in topic feeds.</summary>
    public int? PreviousArchive { get; init; }

    /// <summary>The nearest later archive's year; null when there is none.</summary>
    public int? NextArchive { get; init; }

    /// <summary>The entries, newest first.</summary>
    public required ImmutableArray<EditionEntry> Entries { get; init; }

    /// <summary>The page that the feed belongs to, from the site's root: the home page, a topic's or a year's page.</summary>
    public required string PageAddress { get; init; }

    /// <inheritdoc/>
    public override WriteOrder Order => WriteOrder.Index;
}

/// <summary>How a feed is written.</summary>
public enum FeedFormat
{
    /// <summary>RSS 2.0.</summary>
    Rss,

    /// <summary>Atom 1.0 (RFC 4287).</summary>
    Atom,

    /// <summary>JSON Feed 1.1.</summary>
    Json,
}

/// <summary>All feeds of a language as one list: <c>/feeds.opml</c>.</summary>
public sealed record OpmlFile(OutputPath Path, Recipe Recipe, string Language) : PlannedFile(Path, Recipe)
{
    /// <summary>Topics that have feeds, sorted by label.</summary>
    public required ImmutableArray<Topic> Topics { get; init; }

    /// <inheritdoc/>
    public override WriteOrder Order => WriteOrder.Index;
}

/// <summary>Every address that search engines should know: <c>/sitemap.xml</c>.</summary>
public sealed record SitemapFile(OutputPath Path, Recipe Recipe) : PlannedFile(Path, Recipe)
{
    /// <summary>The pages, sorted by path.</summary>
    public required ImmutableArray<SitemapAddress> Addresses { get; init; }

    /// <inheritdoc/>
    public override WriteOrder Order => WriteOrder.Index;
}

/// <summary>A page in the sitemap.</summary>
/// <param name="Address">From the site's root, without the first slash.</param>
/// <param name="Modified">The day of the newest content on it; null when it has none.</param>
/// <param name="Alternates">The same page in every language that has it.</param>
public sealed record SitemapAddress(string Address, DateOnly? Modified, ImmutableArray<Alternate> Alternates);

/// <summary>What robots may read: <c>/robots.txt</c>.</summary>
public sealed record RobotsFile(OutputPath Path, Recipe Recipe) : PlannedFile(Path, Recipe)
{
    /// <inheritdoc/>
    public override WriteOrder Order => WriteOrder.Index;
}

/// <summary>A file of the theme, with its hash in its name.</summary>
public sealed record AssetFile(OutputPath Path, Recipe Recipe) : PlannedFile(Path, Recipe)
{
    /// <summary>The bytes.</summary>
    public required ReadOnlyMemory<byte> Bytes { get; init; }

    /// <inheritdoc/>
    public override WriteOrder Order => WriteOrder.Asset;
}

/// <summary>A picture of content/media/ that a public text shows, cleaned and named after its content.</summary>
public sealed record MediaFile(OutputPath Path, Recipe Recipe) : PlannedFile(Path, Recipe)
{
    /// <summary>The bytes.</summary>
    public required ReadOnlyMemory<byte> Bytes { get; init; }

    /// <inheritdoc/>
    public override WriteOrder Order => WriteOrder.Asset;
}

/// <summary>A file of site/static/, copied byte for byte.</summary>
public sealed record StaticFile(OutputPath Path, Recipe Recipe) : PlannedFile(Path, Recipe)
{
    /// <summary>The file's path from the workspace's root; the shell reads it when it is written.</summary>
    public required string SourcePath { get; init; }

    /// <inheritdoc/>
    public override WriteOrder Order => WriteOrder.Asset;
}
