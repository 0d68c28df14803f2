using FeedbackLog.Archiving;
using FeedbackLog.Configuration;
using FeedbackLog.Entries;

namespace FeedbackLog.Checking;

/// <summary>What rules may know beside the entries.</summary>
/// <param name="Config">The site's settings.</param>
/// <param name="Topics">topics.yml.</param>
/// <param name="People">people.yml.</param>
/// <param name="Visibility">The day and the wish that visibility depends on.</param>
public sealed record CheckFrame(SiteConfig Config, TopicList Topics, PersonList People, VisibilityPolicy Visibility)
{
    /// <summary>periods.yml.</summary>
    public PeriodList Periods { get; init; } = PeriodList.Empty;
}
