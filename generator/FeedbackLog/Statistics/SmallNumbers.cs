using System.Collections.Immutable;

namespace FeedbackLog.Statistics;

/// <summary>
/// Hides small numbers of complaints that nobody published: behind one of three may stand three people who would know themselves.
/// A single gap in a row with a known sum would be no secret, so the hidden ones always come to five or more together.
/// </summary>
public static class SmallNumbers
{
    /// <summary>The numbers in their order; null for each below five, and for the next smallest ones until the hidden come to five.</summary>
    public static ImmutableArray<long?> Hide(ImmutableArray<long> numbers)
    {
        var hidden = new bool[numbers.Length];
        var together = 0L;
        var isAny = false;
        foreach (var at in Enumerable.Range(0, numbers.Length).OrderBy(at => numbers[at]).ThenBy(at => at))
        {
            var isSmall = numbers[at] is > 0 and < TimeFigures.FewestCases;
            if (!isSmall && (numbers[at] == 0 || !isAny || together >= TimeFigures.FewestCases)) continue;
            hidden[at] = isAny = true;
            together += numbers[at];
        }
        return [.. numbers.Select((number, at) => hidden[at] ? (long?)null : number)];
    }
}
