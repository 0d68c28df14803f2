using System.Collections.Immutable;
using FeedbackLog.Entries;
using FeedbackLog.Statistics;
using FeedbackLog.Text;

namespace FeedbackLog.Planning;

/// <summary>How fast the organisation answers and what came of the complaints: <c>/numbers/</c>.</summary>
public sealed record NumbersPage(OutputPath Path, Recipe Recipe, string Language, string Address, ImmutableArray<Alternate> Alternates)
    : PlannedPage(Path, Recipe, Language, Address, Alternates)
{
    /// <summary>All that was counted.</summary>
    public required EditionNumbers Numbers { get; init; }

    /// <summary>How the complaints that are told were chosen, in the organisation's own words.</summary>
    public required PeriodList Periods { get; init; }
}
