using System.Collections.Immutable;
using FeedbackLog.Text;

namespace FeedbackLog.Planning;

/// <summary>What a server shows for a missing address: <c>404.html</c>, one for all languages.</summary>
public sealed record NotFoundPage(OutputPath Path, Recipe Recipe, string Language, string Address, ImmutableArray<Alternate> Alternates)
    : PlannedPage(Path, Recipe, Language, Address, Alternates);
