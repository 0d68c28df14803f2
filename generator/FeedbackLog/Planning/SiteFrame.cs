using System.Collections.Frozen;
using System.Collections.Immutable;
using FeedbackLog.Configuration;
using FeedbackLog.Entries;
using FeedbackLog.Imaging;
using FeedbackLog.Theming;
using FeedbackLog.Wording;

namespace FeedbackLog.Planning;

/// <summary>What every page may show beside its own content.</summary>
/// <param name="Config">The settings.</param>
/// <param name="Topics">All topics.</param>
/// <param name="People">Everybody whom an entry may name.</param>
/// <param name="Words">The words of every language of the site, by language code.</param>
/// <param name="Pages">Plain pages of all languages.</param>
/// <param name="Theme">The templates and assets.</param>
public sealed record SiteFrame(
    SiteConfig Config, TopicList Topics, PersonList People, FrozenDictionary<string, Words> Words, ImmutableArray<SitePage> Pages, ThemeFiles Theme)
{
    /// <summary>The organisation's sign, which can be published; null when there is none.</summary>
    public MediaSource? Logo { get; init; }

    /// <summary>How many complaints were received, and how those told here were chosen.</summary>
    public PeriodList Periods { get; init; } = PeriodList.Empty;
}
