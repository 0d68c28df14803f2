using System.Collections.Immutable;
using FeedbackLog.Configuration;
using FeedbackLog.Planning;

namespace FeedbackLog.Feeds;

/// <summary>A header of an answer.</summary>
public readonly record struct ServerHeader(string Name, string Value);

/// <summary>A header for the files at some addresses.</summary>
/// <param name="Pattern">An address within the site, without the first slash; <c>*</c> stands for anything, <c>:topic</c> for one part.</param>
/// <param name="Header">What to send.</param>
public readonly record struct HeaderRule(string Pattern, ServerHeader Header);

/// <summary>What a server should send beside the files. docs/hosting.md says the same for nginx and Apache; a test compares them.</summary>
public static class ServerHeaders
{
    /// <summary>What a page may load, also as each page's own policy; <c>frame-ancestors</c> counts in a header only.</summary>
    public const string PolicyOfPages =
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";

    /// <summary>Keep it for a year and do not ask: for files whose name changes with their bytes.</summary>
    public static ServerHeader ForEver { get; } = new("Cache-Control", "public, max-age=31536000, immutable");

    /// <summary>For every file.</summary>
    public static ImmutableArray<ServerHeader> ForAll { get; } =
    [
        new("Content-Security-Policy", PolicyOfPages + "; frame-ancestors 'none'"),
        new("X-Content-Type-Options", "nosniff"),
        new("Referrer-Policy", "no-referrer"),
        new("Permissions-Policy", "camera=(), microphone=(), geolocation=()"),
        new("Cross-Origin-Opener-Policy", "same-origin"),
        new("Strict-Transport-Security", "max-age=31536000"),
    ];

    /// <summary>For some files: how long names with a hash may be kept, and the types of feeds and data with their charset.</summary>
    public static IEnumerable<HeaderRule> ForSome(SiteConfig config) =>
    [
        new HeaderRule("assets/*", ForEver),
        new HeaderRule("media/*", ForEver),
        .. config.Languages.Select(language => new HeaderRule($"{Addresses.Search(config, language)}index/*", ForEver)),
        .. config.Languages.SelectMany(language => TypesIn(config, language)),
    ];

    private static IEnumerable<HeaderRule> TypesIn(SiteConfig config, string language)
    {
        string[] pages = [Addresses.Home(config, language), Addresses.Topic(config, language, ":topic"), Addresses.Archive(config, language) + ":year/"];
        foreach (var format in Enum.GetValues<FeedFormat>())
            foreach (var page in pages) yield return Typed(Addresses.Feed(page, format), MediaTypes.Of(format));
        yield return Typed(Addresses.Opml(config, language), MediaTypes.Opml);
        yield return Typed(Addresses.Data(config, language, DataFormat.Csv), MediaTypes.Csv);
        yield return Typed(Addresses.Data(config, language, DataFormat.Json), MediaTypes.Json);
    }

    private static HeaderRule Typed(string pattern, string type) => new(pattern, new ServerHeader("Content-Type", MediaTypes.WithCharset(type)));
}
