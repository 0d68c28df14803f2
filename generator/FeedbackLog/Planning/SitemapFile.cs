using System.Collections.Immutable;
using FeedbackLog.Text;

namespace FeedbackLog.Planning;

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
