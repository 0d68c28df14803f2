using System.Collections.Immutable;
using FeedbackLog.Text;

namespace FeedbackLog.Statistics;

/// <summary>
/// Everything that the site counts in one language. The room Statistics counts: an edition, the targets and what was received come in,
/// and numbers go out. What a page may show from too few cases is decided here, not where it is written.
/// </summary>
public sealed record EditionNumbers
{
    /// <summary>Public entries of the edition.</summary>
    public required int Entries { get; init; }

    /// <summary>How long first answers took.</summary>
    public required TimeNumbers FirstResponse { get; init; }

    /// <summary>How long it took until resolved; only what is resolved.</summary>
    public required TimeNumbers Resolved { get; init; }

    /// <summary>How many came and are told, by quarter and by channel.</summary>
    public required IntakeNumbers Intake { get; init; }

    /// <summary>Each outcome that occurs, in the order of the vocabulary.</summary>
    public required ImmutableArray<KeyCount> Outcomes { get; init; }

    /// <summary>Each remedy that occurs, the most frequent first, then in the order of the vocabulary; an entry may have several.</summary>
    public required ImmutableArray<KeyCount> Remedies { get; init; }

    /// <summary>What was done and what is promised.</summary>
    public required PromiseNumbers Promises { get; init; }

    /// <summary>What came back.</summary>
    public required ReturnNumbers Returns { get; init; }

    /// <summary>Adds every number, so that a page that shows them is made again when one of them changes.</summary>
    public void AddTo(HashBuilder hash)
    {
        hash.Add(Entries);
        FirstResponse.AddTo(hash);
        Resolved.AddTo(hash);
        Intake.AddTo(hash);
        foreach (var counts in (ImmutableArray<KeyCount>[])[Outcomes, Remedies])
        {
            hash.Add(counts.Length);
            foreach (var count in counts) hash.Add(count.Key).Add(count.Count);
        }
        Promises.AddTo(hash);
        Returns.AddTo(hash);
    }
}

/// <summary>How many there are of a kind.</summary>
/// <param name="Key">The kind: a key of the vocabulary.</param>
/// <param name="Count">At least 1.</param>
public readonly record struct KeyCount(string Key, int Count);
