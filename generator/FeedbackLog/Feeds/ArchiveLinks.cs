using FeedbackLog.Configuration;
using FeedbackLog.Planning;

namespace FeedbackLog.Feeds;

/// <summary>Where a feed leads on to, as absolute addresses in its own format.</summary>
/// <param name="IsArchive">True for a year's archive, false for what readers subscribe to.</param>
/// <param name="Current">Of an archive the subscribed feed; else null.</param>
/// <param name="Previous">The nearest earlier archive; null when there is none.</param>
/// <param name="Next">The nearest later archive; null when there is none.</param>
public sealed record ArchiveLinks(bool IsArchive, string? Current, string? Previous, string? Next)
{
    /// <summary>The links of a planned feed; none in JSON, which has no archives.</summary>
    public static ArchiveLinks Of(FeedFile file, SiteConfig config)
    {
        if (file.Format == FeedFormat.Json) return new ArchiveLinks(false, null, null, null);
        var current = file.Year is null ? null : Absolute(Addresses.Home(config, file.Language));
        return new ArchiveLinks(file.Year is not null, current, OfYear(file.PreviousArchive), OfYear(file.NextArchive));

        string? OfYear(int? year) => year is { } written ? Absolute(Addresses.Year(config, file.Language, written)) : null;
        string Absolute(string page) => Addresses.Absolute(config, Addresses.Feed(page, file.Format));
    }

    /// <summary>The links with their relations (RFC 5005, section 4), those that there are.</summary>
    public IEnumerable<KeyValuePair<string, string>> ByRelation()
    {
        if (Current is not null) yield return new("current", Current);
        if (Previous is not null) yield return new("prev-archive", Previous);
        if (Next is not null) yield return new("next-archive", Next);
    }
}
