using System.Collections.Immutable;

namespace FeedbackLog.Rendering;

/// <summary>A plain page.</summary>
public sealed record TextModel : PageModel
{
    /// <summary>What it says.</summary>
    public required Html Body { get; init; }
}

/// <summary>The page about feeds.</summary>
public sealed record SubscribeModel : PageModel
{
    /// <summary>The feeds of all entries, one per format; absolute addresses to copy.</summary>
    public required ImmutableArray<LinkModel> Feeds { get; init; }

    /// <summary>Topics with their feeds.</summary>
    public required ImmutableArray<TopicFeedsModel> Topics { get; init; }

    /// <summary>The list of all feeds; absolute.</summary>
    public required string OpmlAddress { get; init; }
}

/// <summary>A topic's feeds.</summary>
/// <param name="Label">The topic.</param>
/// <param name="Address">Its page.</param>
/// <param name="Feeds">One per format; absolute addresses to copy.</param>
public sealed record TopicFeedsModel(string Label, string Address, ImmutableArray<LinkModel> Feeds)
{
    /// <summary>The topic's language where it is not the page's.</summary>
    public string? ForeignLanguage { get; init; }
}

/// <summary>What stands at the address of a withdrawn entry.</summary>
public sealed record WithdrawnModel : PageModel
{
    /// <summary>The entry's permanent id as a label.</summary>
    public required string Id { get; init; }

    /// <summary>When it was withdrawn.</summary>
    public required DayModel Day { get; init; }

    /// <summary>Why, in a few words.</summary>
    public required string Reason { get; init; }

    /// <summary>A sentence for readers.</summary>
    public string? Note { get; init; }

    /// <summary>The language of the note where it is not the page's.</summary>
    public string? NoteLanguage { get; init; }
}

/// <summary>An old address.</summary>
public sealed record RedirectModel : PageModel
{
    /// <summary>Where it leads.</summary>
    public required string Target { get; init; }
}

/// <summary>The page for a missing address, in all languages of the site.</summary>
public sealed record NotFoundModel : PageModel
{
    /// <summary>The same message in every language; the page's own language first.</summary>
    public required ImmutableArray<NotFoundMessage> Messages { get; init; }
}

/// <summary>What a reader of one language reads at a missing address.</summary>
public sealed record NotFoundMessage(string Language, string Heading, string Text, ImmutableArray<LinkModel> Links);
