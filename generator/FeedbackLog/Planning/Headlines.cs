using FeedbackLog.Statistics;

namespace FeedbackLog.Planning;

/// <summary>Picks the figures at the top of the home page from the numbers of the page <c>/numbers/</c>, so that both say the same.</summary>
public static class Headlines
{
    /// <summary>The figures of an edition.</summary>
    public static HeadlineNumbers Of(EditionNumbers numbers) => new(
        numbers.Entries,
        numbers.FirstResponse.All.Median?.Minutes,
        numbers.Resolved.All.Median?.Minutes,
        numbers.Promises.Open + numbers.Promises.Late,
        numbers.Promises.Done);
}
