using System.Collections.Immutable;

namespace FeedbackLog.Rendering;

/// <summary>An entry's page.</summary>
public sealed record EntryModel : PageModel
{
    /// <summary>The entry's permanent id as a label.</summary>
    public required string Id { get; init; }

    /// <summary>The page's own absolute address.</summary>
    public required string Permalink { get; init; }

    /// <summary>The summary, when somebody wrote one; missing when it would only repeat the beginning of the problem.</summary>
    public string? Lead { get; init; }

    /// <summary>The summary in any case.</summary>
    public required string Summary { get; init; }

    /// <summary>That the public does not see it: draft, scheduled. Missing for a public entry.</summary>
    public string? Notice { get; init; }

    /// <summary>The day of publication; missing in a draft without one.</summary>
    public DayModel? Day { get; init; }

    /// <summary>The day of the last change that readers should know of; missing when there is none.</summary>
    public DayModel? Updated { get; init; }

    /// <summary>What happened to the problem; missing only in a draft.</summary>
    public OutcomeModel? Outcome { get; init; }

    /// <summary>Its topics, in the writer's order.</summary>
    public required ImmutableArray<LinkModel> Topics { get; init; }

    /// <summary>Told, answered, resolved: in this order; fewer only in a draft.</summary>
    public required ImmutableArray<StepModel> Course { get; init; }

    /// <summary>Problem, apology, fix and what else was written, in the order of the text.</summary>
    public required ImmutableArray<SectionModel> Sections { get; init; }

    /// <summary>The language of <see cref="Actions"/>, notes and reasons where it is not the page's: facts stand in the language of the source only.</summary>
    public string? FactLanguage { get; init; }

    /// <summary>A sentence that says so; missing where <see cref="FactLanguage"/> is.</summary>
    public string? FactNote { get; init; }

    /// <summary>What was done and what is promised.</summary>
    public required ImmutableArray<ActionModel> Actions { get; init; }

    /// <summary>Why nothing changes.</summary>
    public string? NoChangeReason { get; init; }

    /// <summary>What the customer got.</summary>
    public required ImmutableArray<string> Remedies { get; init; }

    /// <summary>What the customer said when asked again.</summary>
    public string? FollowUp { get; init; }

    /// <summary>How many told the same.</summary>
    public string? Reports { get; init; }

    /// <summary>Who answers for it.</summary>
    public required ResponderModel Responder { get; init; }

    /// <summary>Later changes of the text, oldest first.</summary>
    public required ImmutableArray<ChangeModel> Changes { get; init; }

    /// <summary>Earlier entries with the same cause.</summary>
    public required ImmutableArray<CardModel> CameBackFrom { get; init; }

    /// <summary>Later entries with the same cause.</summary>
    public required ImmutableArray<CardModel> CameBackAs { get; init; }

    /// <summary>Other entries worth reading.</summary>
    public required ImmutableArray<CardModel> Related { get; init; }

    /// <summary>The next newer entry.</summary>
    public CardModel? Newer { get; init; }

    /// <summary>The next older entry.</summary>
    public CardModel? Older { get; init; }

    /// <summary>True when there is a newer or an older entry.</summary>
    public bool HasNeighbours => Newer is not null || Older is not null;

    /// <summary>The other languages that have the entry.</summary>
    public required ImmutableArray<TranslationModel> AlsoIn { get; init; }

    /// <summary>A sentence that names the site's languages that do not have it.</summary>
    public string? NotIn { get; init; }
}

/// <summary>A step of what it took.</summary>
/// <param name="Label">Which step.</param>
/// <param name="Text">When, or how long it took.</param>
/// <param name="Detail">The target and whether it was met, or how the complaint came.</param>
/// <param name="IsWithin">True when a target was met.</param>
/// <param name="IsOver">True when a target was missed.</param>
/// <param name="IsOpen">True for a step that has not come.</param>
public sealed record StepModel(string Label, string Text, string? Detail, bool IsWithin, bool IsOver, bool IsOpen);

/// <summary>A section of an entry.</summary>
/// <param name="Key">problem, apology, fix, why, learned, invite or update.</param>
/// <param name="Heading">As written; of an update with the name of its month.</param>
/// <param name="Body">What it says.</param>
public sealed record SectionModel(string Key, string Heading, Html Body)
{
    /// <summary>The customer's view.</summary>
    public bool IsProblem => Key == "problem";

    /// <summary>The apology.</summary>
    public bool IsApology => Key == "apology";

    /// <summary>What was changed.</summary>
    public bool IsFix => Key == "fix";

    /// <summary>One of the three that every entry has.</summary>
    public bool IsMain => IsProblem || IsApology || IsFix;
}

/// <summary>Something done or promised. Whether a promise is late is for the reader's calendar: the page does not look at the clock.</summary>
/// <param name="What">One sentence.</param>
/// <param name="State">In a word: done, promised, given up.</param>
/// <param name="Month">When, or by when; missing for what was given up without a month.</param>
/// <param name="Promised">Of a kept or dropped promise: by when it had been promised; else missing.</param>
/// <param name="Reason">Why it was given up; else missing.</param>
/// <param name="IsDone">True when it was done.</param>
/// <param name="IsDropped">True when it was given up.</param>
public sealed record ActionModel(string What, string State, string? Month, string? Promised, string? Reason, bool IsDone, bool IsDropped)
{
    /// <summary>True while it is promised and neither done nor given up.</summary>
    public bool IsOpen => !IsDone && !IsDropped;
}

/// <summary>Who answers for an entry.</summary>
/// <param name="Name">A person's or the organisation's name; missing for somebody who appears by role.</param>
/// <param name="Role">What they do; missing for the organisation.</param>
/// <param name="Contacts">How to reach them.</param>
public sealed record ResponderModel(string? Name, string? Role, ImmutableArray<ContactModel> Contacts)
{
    /// <summary>The role's language where it is not the page's.</summary>
    public string? ForeignLanguage { get; init; }
}

/// <summary>A change of the text after publication.</summary>
/// <param name="Day">When.</param>
/// <param name="Kind">In a word or two.</param>
/// <param name="Note">What changed; missing for a small change without a note.</param>
public sealed record ChangeModel(DayModel Day, string Kind, string? Note);

/// <summary>The entry in another language.</summary>
/// <param name="Code">Language code.</param>
/// <param name="Name">The language's own name for itself.</param>
/// <param name="Address">The page.</param>
/// <param name="IsOriginal">True for the language that it was written in.</param>
public sealed record TranslationModel(string Code, string Name, string Address, bool IsOriginal);
