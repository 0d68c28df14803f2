using System.Collections.Immutable;
using FeedbackLog.Text;

namespace FeedbackLog.Planning;

/// <summary>Addresses that search engines should know: <c>/sitemap.xml</c>, or a share of them where they are too many for one file.</summary>
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

/// <summary>What <c>/sitemap.xml</c> is where the addresses are too many for one file: the list of the files that hold them.</summary>
public sealed record SitemapIndexFile(OutputPath Path, Recipe Recipe) : PlannedFile(Path, Recipe)
{
    /// <summary>The files, in the order of their addresses.</summary>
    public required ImmutableArray<SitemapShare> Shares { get; init; }

    /// <inheritdoc/>
    public override WriteOrder Order => WriteOrder.Index;
}

/// <summary>A file of the sitemap.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Modified">The day of the newest content on any of its pages; null when there is none.</param>
public sealed record SitemapShare(OutputPath Path, DateOnly? Modified);
