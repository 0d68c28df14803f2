using System.Collections.Immutable;
using FeedbackLog.Imaging;
using FeedbackLog.Text;

namespace FeedbackLog.Prose;

/// <summary>
/// Finished, safe HTML that leaves gaps where addresses within the site stand, so that one parse serves pages (path from the base)
/// and feeds (absolute). The room Prose turns the Markdown that people write into such texts: a file's range comes in,
/// sections of safe HTML with their plain text and findings go out.
/// </summary>
/// <param name="Markup">The HTML without the addresses in the gaps.</param>
/// <param name="Gaps">Where an address belongs, in the order of the text; may be empty.</param>
public sealed record RichText(string Markup, ImmutableArray<AddressGap> Gaps)
{
    /// <summary>Nothing.</summary>
    public static RichText Empty { get; } = new("", []);

    /// <summary>True when it shows a picture.</summary>
    public bool HasPictures => !Gaps.IsEmpty && Gaps.Any(gap => gap.Picture is not null);

    /// <summary>The pictures that it shows, in their order; may hold one twice.</summary>
    public IEnumerable<MediaSource> Pictures => Gaps.Select(gap => gap.Picture).OfType<MediaSource>();

    /// <summary>The HTML with every gap filled; <paramref name="prefix"/> is the base path or the absolute base address, ending in a slash.</summary>
    public string WithAddresses(string prefix)
    {
        if (Gaps.IsEmpty) return Markup;
        var html = new System.Text.StringBuilder(Markup.Length + Gaps.Length * 32);
        var from = 0;
        foreach (var gap in Gaps)
        {
            html.Append(Markup, from, gap.Position - from).Append(prefix).Append(gap.Target);
            from = gap.Position;
        }
        return html.Append(Markup, from, Markup.Length - from).ToString();
    }
}

/// <summary>A gap in a <see cref="RichText"/>.</summary>
/// <param name="Position">Where the address belongs in the mark-up, in UTF-16 units.</param>
/// <param name="Target">The address from the site's root without the first slash, already escaped for an attribute.</param>
/// <param name="Source">Where the link stands in its file.</param>
/// <param name="Picture">The file of content/media/ that is shown; null for a link.</param>
public readonly record struct AddressGap(int Position, string Target, SourceSpan Source, MediaSource? Picture = null);
