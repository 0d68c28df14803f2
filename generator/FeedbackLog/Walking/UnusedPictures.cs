using System.Collections.Immutable;
using FeedbackLog.Diagnostics;
using FeedbackLog.Entries;
using FeedbackLog.Imaging;

namespace FeedbackLog.Walking;

/// <summary>Finds files of content/media/ that no text shows, drafts included, and that are not the logo.</summary>
public static class UnusedPictures
{
    /// <summary>One hint per file.</summary>
    public static IEnumerable<Diagnostic> Find(ImmutableArray<MediaSource> media, ImmutableArray<EntryText> texts, ImmutableArray<SitePage> pages, MediaSource? logo)
    {
        if (media.IsEmpty) return [];
        var shown = texts.SelectMany(text => text.Sections).Select(section => section.Body).Concat(pages.Select(page => page.Body))
            .SelectMany(text => text.Pictures).Select(picture => picture.Path).ToHashSet(StringComparer.Ordinal);
        return media.Where(picture => picture != logo && !shown.Contains(picture.Path)).Select(picture => FormatRules.UnusedPicture.About(picture.Path, "unused"));
    }
}
