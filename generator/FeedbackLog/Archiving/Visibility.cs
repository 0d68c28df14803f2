using FeedbackLog.Entries;

namespace FeedbackLog.Archiving;

/// <summary>What the public sees of an entry. Decided here and nowhere else.</summary>
public enum Visibility
{
    /// <summary>Everything.</summary>
    Public,

    /// <summary>Nothing yet: it is being written.</summary>
    Draft,

    /// <summary>Nothing yet: its day is to come.</summary>
    Scheduled,

    /// <summary>Only that it was withdrawn, and why.</summary>
    Withdrawn,
}

/// <summary>The day and the wish that visibility depends on.</summary>
/// <param name="Today">Entries dated later are not public.</param>
/// <param name="ShowDrafts">True shows drafts and scheduled entries, too, for a preview.</param>
public sealed record VisibilityPolicy(DateOnly Today, bool ShowDrafts)
{
    /// <summary>What the public sees of this entry.</summary>
    public Visibility Of(Entry entry) => entry.Facts switch
    {
        { State: "withdrawn" } => Visibility.Withdrawn,
        { State: "draft" } => Visibility.Draft,
        { Published: { } day } when day > Today => Visibility.Scheduled,
        _ => Visibility.Public,
    };

    /// <summary>True when pages, lists, feeds and counts show this entry.</summary>
    public bool Shows(Entry entry) => Of(entry) switch
    {
        Visibility.Public => true,
        Visibility.Draft or Visibility.Scheduled => ShowDrafts,
        _ => false,
    };
}
