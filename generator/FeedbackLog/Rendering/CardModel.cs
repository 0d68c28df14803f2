using System.Collections.Immutable;

namespace FeedbackLog.Rendering;

/// <summary>An entry in a list.</summary>
public sealed record CardModel
{
    /// <summary>The entry's title.</summary>
    public required string Title { get; init; }

    /// <summary>Its page.</summary>
    public required string Address { get; init; }

    /// <summary>What it is about, in a sentence or two.</summary>
    public required string Summary { get; init; }

    /// <summary>The day of publication; missing in a draft without one.</summary>
    public DayModel? Day { get; init; }

    /// <summary>That the public does not see it: draft, scheduled. Missing for a public entry.</summary>
    public string? Notice { get; init; }

    /// <summary>What happened to the problem; missing only in a draft.</summary>
    public OutcomeModel? Outcome { get; init; }

    /// <summary>Its topics, in the writer's order.</summary>
    public ImmutableArray<LinkModel> Topics { get; init; } = [];

    /// <summary>How the complaint came; missing only in a draft.</summary>
    public string? Channel { get; init; }

    /// <summary>How long it took until resolved; missing while it is not.</summary>
    public string? ResolvedAfter { get; init; }
}

/// <summary>A day.</summary>
/// <param name="Text">As the language writes it.</param>
/// <param name="Machine"><c>2026-04-20</c>.</param>
public sealed record DayModel(string Text, string Machine);

/// <summary>What happened to the problem, told by word and shape.</summary>
/// <param name="Key">fixed, confirmed, planned or no_change.</param>
/// <param name="Label">In a word or three.</param>
/// <param name="Meaning">In a sentence.</param>
public sealed record OutcomeModel(string Key, string Label, string Meaning)
{
    /// <summary>The organisation did something about it.</summary>
    public bool IsFixed => Key == "fixed";

    /// <summary>The customer says that it is fixed.</summary>
    public bool IsConfirmed => Key == "confirmed";

    /// <summary>Something is promised.</summary>
    public bool IsPlanned => Key == "planned";

    /// <summary>Nothing changes.</summary>
    public bool IsUnchanged => Key == "no_change";
}

/// <summary>The way through a row of pages.</summary>
/// <param name="Text">Which page of how many.</param>
/// <param name="Newer">The page with newer entries; missing on the first.</param>
/// <param name="Older">The page with older entries; missing on the last.</param>
public sealed record PagerModel(string Text, string? Newer, string? Older);
