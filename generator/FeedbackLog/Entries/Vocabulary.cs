using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FeedbackLog.Entries;

/// <summary>The words that entries choose from, as they stand in front matter (entry-format.md).</summary>
public static class Vocabulary
{
    /// <summary>Whether the text is public.</summary>
    public static ImmutableArray<string> States { get; } = ["draft", "published", "withdrawn"];

    /// <summary>The built-in channels; the configuration may add more.</summary>
    public static ImmutableArray<string> Channels { get; } =
        ["social", "review_site", "email", "phone", "chat", "store", "letter", "form", "survey", "authority", "other"];

    /// <summary>What happened to the problem.</summary>
    public static ImmutableArray<string> Outcomes { get; } = [Fixed, Confirmed, Planned, NoChange];

    /// <summary>What the customer got.</summary>
    public static ImmutableArray<string> Remedies { get; } =
        ["apology", "corrected", "information", "process", "product", "training", "refund", "replacement", Discount, "goodwill"];

    /// <summary>What the customer said when asked again.</summary>
    public static ImmutableArray<string> FollowUps { get; } = [Satisfied, "partly", "dissatisfied", "no_answer", "not_possible"];

    /// <summary>Why an entry was withdrawn.</summary>
    public static ImmutableArray<string> WithdrawalReasons { get; } = ["privacy", "customer_request", "wrong_facts", "legal", "duplicate", "mistake"];

    /// <summary>How much a later change weighs.</summary>
    public static ImmutableArray<string> ChangeKinds { get; } = ["minor", Major, "privacy"];

    /// <summary>The organisation did something about it.</summary>
    public const string Fixed = "fixed";

    /// <summary>The customer says that it is fixed.</summary>
    public const string Confirmed = "confirmed";

    /// <summary>Something is promised.</summary>
    public const string Planned = "planned";

    /// <summary>Nothing changes, for a stated reason.</summary>
    public const string NoChange = "no_change";

    /// <summary>The customer is content.</summary>
    public const string Satisfied = "satisfied";

    /// <summary>A price cut.</summary>
    public const string Discount = "discount";

    /// <summary>A change that readers should know of.</summary>
    public const string Major = "major";

    /// <summary>Keys that only the source file of an entry may hold.</summary>
    public static ImmutableArray<string> FactKeys { get; } =
    [
        "state", "published", "received", "channel", "topics", "outcome", "first_response", "resolved_after", "remedy", "responder", "actions",
        "no_change_reason", "followed_up", "came_back_from", "related", "reports", "changes", "withdrawn",
    ];

    /// <summary>True for a key that only the source file of an entry may hold.</summary>
    public static bool IsFact(string key) => Facts.Contains(key);

    /// <summary>Keys that a translation may hold, too.</summary>
    public static ImmutableArray<string> TextKeys { get; } = ["id", "title", "summary", "aliases", "accept", "reviewed_by", "approved"];

    private static readonly FrozenSet<string> Facts = FactKeys.ToFrozenSet(StringComparer.Ordinal);
}
