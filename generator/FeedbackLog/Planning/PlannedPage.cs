using System.Collections.Immutable;
using FeedbackLog.Text;

namespace FeedbackLog.Planning;

/// <summary>A page of HTML.</summary>
/// <param name="Path">Where it will stand.</param>
/// <param name="Recipe">What it is made from.</param>
/// <param name="Language">The language it is written in.</param>
/// <param name="Address">From the site's root, without the first slash: <c>sv/2026/late-refund/</c>; empty for the default language's home page.</param>
/// <param name="Alternates">The same page in every language that has it, this one too, in the configuration's order; empty for pages that search engines should not list.</param>
public abstract record PlannedPage(OutputPath Path, Recipe Recipe, string Language, string Address, ImmutableArray<Alternate> Alternates)
    : PlannedFile(Path, Recipe)
{
    /// <inheritdoc/>
    public override WriteOrder Order => WriteOrder.Page;
}

/// <summary>A page's address in one language.</summary>
public readonly record struct Alternate(string Language, string Address);
