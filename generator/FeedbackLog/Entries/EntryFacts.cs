using System.Collections.Immutable;
using FeedbackLog.Configuration;

namespace FeedbackLog.Entries;

/// <summary>What is true of an entry in every language. Fields that a draft may still lack are null.</summary>
public sealed record EntryFacts
{
    /// <summary>draft, published or withdrawn.</summary>
    public required string State { get; init; }

    /// <summary>The day of publication; null only in a draft.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>When the complaint came; null only in a draft.</summary>
    public Period? Received { get; init; }

    /// <summary>Key of the channel; null only in a draft.</summary>
    public string? Channel { get; init; }

    /// <summary>Keys of topics in the writer's order; empty only in a draft.</summary>
    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>fixed, confirmed, planned or no_change; null only in a draft.</summary>
    public string? Outcome { get; init; }

    /// <summary>How long the first answer took; null when there was none, or in a draft.</summary>
    public Duration? FirstResponse { get; init; }

    /// <summary>True when the customer got no first answer, and the entry says so.</summary>
    public bool NoFirstResponse { get; init; }

    /// <summary>How long until it was resolved; null while it is not.</summary>
    public Duration? ResolvedAfter { get; init; }

    /// <summary>What the customer got; may be empty.</summary>
    public ImmutableArray<string> Remedies { get; init; } = [];

    /// <summary>Key of the person who answers; null: the organisation.</summary>
    public string? Responder { get; init; }

    /// <summary>What was done and what is promised; may be empty.</summary>
    public ImmutableArray<EntryAction> Actions { get; init; } = [];

    /// <summary>Why nothing changes.</summary>
    public string? NoChangeReason { get; init; }

    /// <summary>What the customer said when asked again; null when nobody asked.</summary>
    public string? FollowedUp { get; init; }

    /// <summary>Ids of earlier entries with the same cause; may be empty.</summary>
    public ImmutableArray<string> CameBackFrom { get; init; } = [];

    /// <summary>Ids of other entries worth reading; may be empty.</summary>
    public ImmutableArray<string> Related { get; init; } = [];

    /// <summary>How many customers told the same; null when not stated.</summary>
    public int? Reports { get; init; }

    /// <summary>Later changes of the text, oldest first.</summary>
    public ImmutableArray<EntryChange> Changes { get; init; } = [];

    /// <summary>Why and when the entry was withdrawn; null unless it was.</summary>
    public Withdrawal? Withdrawn { get; init; }

    /// <summary>The day of the last change that readers should know of; the day of publication when there is none.</summary>
    public DateOnly? Updated
    {
        get
        {
            var latest = Published;
            foreach (var change in Changes)
                if (change.Kind == Vocabulary.Major && change.Date > (latest ?? DateOnly.MinValue)) latest = change.Date;
            return latest;
        }
    }
}

/// <summary>Something that was done, or is promised.</summary>
/// <param name="What">One sentence.</param>
/// <param name="Done">The month in which it was done; null while it is not.</param>
/// <param name="Due">The month by which it is promised; null when it was done without a promise.</param>
/// <param name="Dropped">Why it was given up in the open; null unless it was.</param>
public sealed record EntryAction(string What, Period? Done, Period? Due, string? Dropped);

/// <summary>A change of the text after publication.</summary>
/// <param name="Date">The day of the change.</param>
/// <param name="Kind">minor, major or privacy.</param>
/// <param name="Note">What changed; null for a minor change without one.</param>
public sealed record EntryChange(DateOnly Date, string Kind, string? Note);

/// <summary>Why an entry is no longer public.</summary>
/// <param name="Date">The day of the withdrawal.</param>
/// <param name="Reason">One of <see cref="Vocabulary.WithdrawalReasons"/>.</param>
/// <param name="Note">A sentence for readers; may be null.</param>
public sealed record Withdrawal(DateOnly Date, string Reason, string? Note);
