using System.Collections.Frozen;
using System.Collections.Immutable;
using FeedbackLog.Text;

namespace FeedbackLog.Configuration;

/// <summary>
/// Everything that site/feedbacklog.yml settles. The room Configuration makes one frozen record of the whole site's settings:
/// the files feedbacklog.yml, topics.yml and people.yml come in, and records without a doubt in them go out.
/// </summary>
public sealed record SiteConfig
{
    /// <summary>The site's name per language.</summary>
    public required LocalText Title { get; init; }

    /// <summary>One sentence about the site per language; may be empty.</summary>
    public required LocalText Description { get; init; }

    /// <summary>Who publishes.</summary>
    public required string Organisation { get; init; }

    /// <summary>Where the site will stand; absolute, ends with a slash.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>Language codes, the default first; never empty.</summary>
    public required ImmutableArray<string> Languages { get; init; }

    /// <summary>What permanent ids of feed items are made from (RFC 4151: a name and a year).</summary>
    public required string Authority { get; init; }

    /// <summary>How readers reach the organisation.</summary>
    public required ContactRoute Contact { get; init; }

    /// <summary>How fast the organisation wants to be.</summary>
    public ResponseTargets Targets { get; init; } = new(null, null);

    /// <summary>Entries on a list page.</summary>
    public int PageSize { get; init; } = 20;

    /// <summary>Entries in a feed; older ones stand in yearly archives.</summary>
    public int FeedItems { get; init; } = 50;

    /// <summary>True while a published entry must say who read it for anonymity.</summary>
    public bool ReviewRequired { get; init; } = true;

    /// <summary>The channels by key, built-in and added; labels only for added ones.</summary>
    public FrozenDictionary<string, LocalText> AddedChannels { get; init; } = FrozenDictionary<string, LocalText>.Empty;

    /// <summary>More headings for a section, per language: <c>fi</c> → heading → section key.</summary>
    public FrozenDictionary<string, FrozenDictionary<string, string>> SectionAliases { get; init; } =
        FrozenDictionary<string, FrozenDictionary<string, string>>.Empty;

    /// <summary>What is the organisation's own and public.</summary>
    public AllowList Allow { get; init; } = AllowList.Empty;

    /// <summary>The organisation's own look.</summary>
    public ThemeSettings Theme { get; init; } = ThemeSettings.BuiltIn;

    /// <summary>The hash of all settings that a page can show.</summary>
    public required ContentHash Hash { get; init; }

    /// <summary>The language at the root of the site.</summary>
    public string DefaultLanguage => Languages[0];

    /// <summary>The path part of the base address: <c>/</c> or <c>/feedback/</c>.</summary>
    public string BasePath => BaseUrl.AbsolutePath;
}

/// <summary>How readers reach the organisation; at least one of the two.</summary>
public sealed record ContactRoute(string? Email, string? Phone);

/// <summary>How fast the organisation wants to be; null where it promises nothing.</summary>
public sealed record ResponseTargets(Duration? FirstResponse, Duration? Resolved);

/// <summary>The organisation's own public contact points; exact values, no patterns.</summary>
public sealed record AllowList(
    ImmutableArray<string> Emails, ImmutableArray<string> Phones, ImmutableArray<string> Addresses, ImmutableArray<string> Handles, ImmutableArray<string> Names)
{
    /// <summary>Nothing allowed.</summary>
    public static AllowList Empty { get; } = new([], [], [], [], []);
}
