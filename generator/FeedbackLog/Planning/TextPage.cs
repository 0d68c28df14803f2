using System.Collections.Immutable;
using FeedbackLog.Entries;
using FeedbackLog.Text;

namespace FeedbackLog.Planning;

/// <summary>A plain page such as "about".</summary>
public sealed record TextPage(OutputPath Path, Recipe Recipe, string Language, string Address, ImmutableArray<Alternate> Alternates)
    : PlannedPage(Path, Recipe, Language, Address, Alternates)
{
    /// <summary>The page.</summary>
    public required SitePage Page { get; init; }
}
