using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Text;

namespace FeedbackLog.Statistics;

/// <summary>What came back although it had been mended.</summary>
/// <param name="CameBack">Entries that name an earlier one with the same cause.</param>
/// <param name="DidNotHold">Entries of the edition that a later one names.</param>
/// <param name="Newest">The newest that came back, at most <see cref="MostListed"/>.</param>
public sealed record ReturnNumbers(int CameBack, int DidNotHold, ImmutableArray<EditionEntry> Newest)
{
    /// <summary>How many are listed.</summary>
    public const int MostListed = 5;

    /// <summary>Adds every number.</summary>
    public void AddTo(HashBuilder hash)
    {
        hash.Add(CameBack).Add(DidNotHold).Add(Newest.Length);
        foreach (var entry in Newest) hash.Add(entry.HeadHash);
    }
}
