using FeedbackLog.Text;

namespace FeedbackLog.Planning;

/// <summary>
/// One file that the finished site should have. The room Planning says which files those are, what each is made from and what to do about it:
/// editions and the site's frame come in, a plan goes out. Nothing is rendered here.
/// </summary>
/// <param name="Path">Where it will stand.</param>
/// <param name="Recipe">The hash of everything it is made from: the same recipe gives the same bytes on every machine.</param>
public abstract record PlannedFile(OutputPath Path, Recipe Recipe)
{
    /// <summary>Which wave it is written in: what is pointed at comes before what points at it.</summary>
    public abstract WriteOrder Order { get; }
}

/// <summary>What a file is made from, in the three parts that <c>build --explain</c> tells apart.</summary>
/// <param name="Inputs">Entries, settings, words and people that it shows.</param>
/// <param name="Template">The template with its layout and parts; the hash of nothing for files that are made by code.</param>
/// <param name="Generator">The version of the tool.</param>
public readonly record struct Recipe(ContentHash Inputs, ContentHash Template, ContentHash Generator);

/// <summary>The waves in which files are written (safety.md: publishing without tearing).</summary>
public enum WriteOrder
{
    /// <summary>Styles, pictures, files copied byte for byte.</summary>
    Asset,

    /// <summary>Pages that people read.</summary>
    Page,

    /// <summary>Feeds, sitemap, robots.txt.</summary>
    Index,
}
