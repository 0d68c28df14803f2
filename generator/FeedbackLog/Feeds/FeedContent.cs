using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Prose;
using FeedbackLog.Text;

namespace FeedbackLog.Feeds;

/// <summary>An entry's full text as the HTML of a feed.</summary>
internal static class FeedContent
{
    /// <summary>
    /// All sections under their headings, in parts to be written one after the other; every address is absolute, links within the entry lead to
    /// its page. A section without links is its own text, not a copy: a year's archive in full would otherwise be built in memory again and again.
    /// </summary>
    public static ImmutableArray<string> Of(EditionEntry entry, string siteAddress, string entryAddress)
    {
        var parts = ImmutableArray.CreateBuilder<string>(entry.Text.Sections.Length * 2);
        foreach (var section in entry.Text.Sections)
        {
            parts.Add($"<h2>{LegalText.Of(HtmlText.Escape(section.Heading))}</h2>\n");
            parts.Add(LegalText.Of(WithFullFragments(section.Body.WithAddresses(siteAddress), entryAddress)));
        }
        return parts.MoveToImmutable();
    }

    // A link such as #note has no page to stand on in a reader. Prose writes a quotation mark only around attributes, so what matches is one.
    private static string WithFullFragments(string markup, string entryAddress)
    {
        const string link = "href=\"#";
        return markup.Contains(link, StringComparison.Ordinal)
            ? markup.Replace(link, $"href=\"{entryAddress}#", StringComparison.Ordinal) : markup;
    }
}
