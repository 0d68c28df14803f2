using System.Collections.Immutable;

namespace FeedbackLog.Rendering;

/// <summary>
/// What a template sees of a page. The room Rendering turns planned files into bytes: planned pages and the site's frame come in, and
/// UTF-8 goes out. Models hold finished strings in the page's language; templates only place them.
/// </summary>
public abstract record PageModel
{
    /// <summary>The page's language code.</summary>
    public required string Language { get; init; }

    /// <summary>The page's main heading.</summary>
    public required string Heading { get; init; }

    /// <summary>What stands in the page's head.</summary>
    public required HeadModel Head { get; init; }

    /// <summary>What every page of the language shows.</summary>
    public required SiteModel Site { get; init; }

    /// <summary>The site's languages in the configuration's order; empty on a site with one language.</summary>
    public required ImmutableArray<LanguageModel> Languages { get; init; }
}

/// <summary>The page's head.</summary>
public sealed record HeadModel
{
    /// <summary>The page's title with the site's name.</summary>
    public required string Title { get; init; }

    /// <summary>The page's title without the site's name, for previews elsewhere.</summary>
    public required string ShortTitle { get; init; }

    /// <summary>One sentence for search engines and previews.</summary>
    public string? Description { get; init; }

    /// <summary>The page's absolute address; missing where there is none worth keeping.</summary>
    public string? Canonical { get; init; }

    /// <summary>True for pages that search engines should not list.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The page in every language that has it, this one too; absolute.</summary>
    public ImmutableArray<AlternateModel> Alternates { get; init; } = [];

    /// <summary>Where readers of other languages should go; absolute.</summary>
    public string? DefaultAddress { get; init; }

    /// <summary>Feeds that a reader program should offer, the nearest first.</summary>
    public ImmutableArray<FeedModel> Feeds { get; init; } = [];

    /// <summary>The site's picture for previews, absolute; missing in a theme without <c>feed.png</c>.</summary>
    public string? Picture { get; init; }

    /// <summary>True for an entry, which previews call an article.</summary>
    public bool IsArticle { get; init; }

    /// <summary>The language and country for previews: <c>fi_FI</c>.</summary>
    public required string Locale { get; init; }

    /// <summary>The day of publication: <c>2026-04-20</c>.</summary>
    public string? Published { get; init; }

    /// <summary>The day of the last change that readers should know of.</summary>
    public string? Modified { get; init; }

    /// <summary>The entry as JSON-LD.</summary>
    public Html? StructuredData { get; init; }
}

/// <summary>The page in one language.</summary>
public sealed record AlternateModel(string Language, string Address);

/// <summary>A feed to find.</summary>
/// <param name="Type">Its media type.</param>
/// <param name="Title">Its name.</param>
/// <param name="Address">Its address.</param>
public sealed record FeedModel(string Type, string Title, string Address);

/// <summary>What every page of one language shows.</summary>
public sealed record SiteModel
{
    /// <summary>The site's name.</summary>
    public required string Title { get; init; }

    /// <summary>Who publishes.</summary>
    public required string Organisation { get; init; }

    /// <summary>The organisation's sign; missing when the settings name none.</summary>
    public LogoModel? Logo { get; init; }

    /// <summary>The home page of the language.</summary>
    public required string HomeAddress { get; init; }

    /// <summary>The main menu.</summary>
    public required ImmutableArray<MenuModel> Menu { get; init; }

    /// <summary>Plain pages of the language, sorted by title.</summary>
    public required ImmutableArray<LinkModel> Pages { get; init; }

    /// <summary>How readers reach the organisation.</summary>
    public required ImmutableArray<ContactModel> Contacts { get; init; }

    /// <summary>A sentence that names the publisher.</summary>
    public required string PublishedBy { get; init; }

    /// <summary>The page about feeds.</summary>
    public required string SubscribeAddress { get; init; }

    /// <summary>What the open data is.</summary>
    public required string DataAddress { get; init; }

    /// <summary>The RSS feed of all entries.</summary>
    public required string FeedAddress { get; init; }
}

/// <summary>The organisation's sign.</summary>
/// <param name="Address">The picture.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
public sealed record LogoModel(string Address, string Width, string Height);

/// <summary>A place in the main menu.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="IsCurrent">True on the page itself.</param>
public sealed record MenuModel(string Label, string Address, bool IsCurrent);

/// <summary>A language to switch to.</summary>
/// <param name="Code">Language code.</param>
/// <param name="Name">The language's own name for itself.</param>
/// <param name="Address">This page in that language, else that language's home page.</param>
/// <param name="IsCurrent">True for the page's own language.</param>
/// <param name="FrontPage">In that language that the link leads to the home page; missing when it keeps the page.</param>
public sealed record LanguageModel(string Code, string Name, string Address, bool IsCurrent, string? FrontPage);

/// <summary>A link.</summary>
public sealed record LinkModel(string Label, string Address)
{
    /// <summary>The label's language where it is not the page's.</summary>
    public string? ForeignLanguage { get; init; }
}

/// <summary>A way to reach somebody.</summary>
/// <param name="Label">What kind of way: email, telephone; missing when it is plain from the text.</param>
/// <param name="Text">The address or number as people write it.</param>
/// <param name="Address">For a link; missing when the text is neither an email address nor a number.</param>
public sealed record ContactModel(string? Label, string Text, string? Address);
