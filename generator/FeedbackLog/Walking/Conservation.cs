using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Diagnostics;
using FeedbackLog.Text;

namespace FeedbackLog.Walking;

/// <summary>Counts where every entry went, so that nothing vanishes unseen.</summary>
public static class Conservation
{
    /// <summary>Each entry once; an entry with an error in any of its files counts as in error, whatever its state.</summary>
    public static EntryCounts Count(ImmutableArray<SourceFile> files, Archive archive, VisibilityPolicy visibility, ImmutableArray<Diagnostic> findings)
    {
        var inError = findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Path).ToHashSet(StringComparer.Ordinal);
        var read = archive.Entries.SelectMany(entry => entry.Texts).Select(text => text.Source.Path).ToHashSet(StringComparer.Ordinal);
        var unread = files.Count(file => !read.Contains(file.Path));
        var sound = archive.Entries.Where(entry => !entry.Texts.Any(text => inError.Contains(text.Source.Path))).ToArray();
        var perVisibility = sound.CountBy(visibility.Of).ToDictionary();
        return new EntryCounts(
            archive.Entries.Length + unread,
            perVisibility.GetValueOrDefault(Visibility.Public),
            perVisibility.GetValueOrDefault(Visibility.Draft),
            perVisibility.GetValueOrDefault(Visibility.Scheduled),
            perVisibility.GetValueOrDefault(Visibility.Withdrawn),
            archive.Entries.Length - sound.Length + unread);
    }
}
