using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Text;

namespace FeedbackLog.Planning;

/// <summary>How much one file of a sitemap may hold.</summary>
/// <param name="Addresses">Pages.</param>
/// <param name="Bytes">Before compression.</param>
internal readonly record struct SitemapLimits(int Addresses, long Bytes)
{
    // sitemaps.org: 50,000 addresses and 50 MB (52,428,800 bytes). The bytes are estimated before they are written, so a tenth is left.
    public static SitemapLimits OfProtocol { get; } = new(50_000, 47_000_000);
}

/// <summary>Plans the sitemap: one file, or an index of several where one may not hold them all.</summary>
internal sealed class SitemapPlanner(SiteFrame frame, RecipeBook recipes, SitemapLimits limits)
{
    private const int BytesAroundAddress = 128, BytesAroundLink = 96;

    public IEnumerable<PlannedFile> Plan(IEnumerable<PlannedPage> pages)
    {
        var addresses = pages.Where(page => !page.Alternates.IsEmpty).OrderBy(page => page.Path)
            .Select(page => new SitemapAddress(page.Address, ModifiedOf(page), page.Alternates));
        var shares = Divide(addresses);
        if (shares.Count == 1) return [FileOf("sitemap.xml", shares[0])];
        SitemapFile[] files = [.. shares.Select((share, index) => FileOf($"sitemap-{index + 1}.xml", share))];
        return [IndexOf(files), .. files];
    }

    private List<ImmutableArray<SitemapAddress>> Divide(IEnumerable<SitemapAddress> addresses)
    {
        var shares = new List<ImmutableArray<SitemapAddress>>();
        var share = ImmutableArray.CreateBuilder<SitemapAddress>();
        var bytes = 0L;
        foreach (var address in addresses)
        {
            var more = BytesOf(address);
            if (share.Count > 0 && (share.Count == limits.Addresses || bytes + more > limits.Bytes))
            {
                shares.Add(share.DrainToImmutable());
                bytes = 0;
            }
            share.Add(address);
            bytes += more;
        }
        shares.Add(share.DrainToImmutable());
        return shares;
    }

    // Each language is named, and the default once more.
    private long BytesOf(SitemapAddress address)
    {
        var start = frame.Config.BaseUrl.AbsoluteUri.Length;
        var bytes = BytesAroundAddress + start + address.Address.Length;
        if (address.Alternates.Length < 2) return bytes;
        return bytes + address.Alternates.Append(address.Alternates[0]).Sum(alternate => BytesAroundLink + start + alternate.Address.Length);
    }

    private SitemapFile FileOf(string path, ImmutableArray<SitemapAddress> addresses)
    {
        var recipe = recipes.ForCode(frame.Config.DefaultLanguage, hash =>
        {
            foreach (var address in addresses)
            {
                hash.Add(address.Address).Add(address.Modified?.DayNumber ?? -1).Add(address.Alternates.Length);
                foreach (var alternate in address.Alternates) hash.Add(alternate.Address);
            }
        });
        return new SitemapFile(OutputPath.Of(path), recipe) { Addresses = addresses };
    }

    private SitemapIndexFile IndexOf(SitemapFile[] files)
    {
        ImmutableArray<SitemapShare> shares = [.. files.Select(file => new SitemapShare(file.Path, file.Addresses.Max(address => address.Modified)))];
        var recipe = recipes.ForCode(frame.Config.DefaultLanguage, hash =>
        {
            foreach (var share in shares) hash.Add(share.Path.Value).Add(share.Modified?.DayNumber ?? -1);
        });
        return new SitemapIndexFile(OutputPath.Of("sitemap.xml"), recipe) { Shares = shares };
    }

    private static DateOnly? ModifiedOf(PlannedPage page) => page switch
    {
        EntryPage entry => entry.Entry.Facts.Updated,
        HomePage home => NewestOf(home.Newest),
        TopicPage topic => NewestOf(topic.Entries),
        YearPage year => NewestOf(year.Entries),
        ListPage list => NewestOf(list.Entries),
        _ => null,
    };

    private static DateOnly? NewestOf(ImmutableArray<EditionEntry> entries) => entries.Max(entry => entry.Facts.Updated);
}
