using System.Collections.Immutable;

namespace FeedbackLog.Rendering.Charts;

/// <summary>
/// A scale from a quarter of an hour to a year on which every step is several times longer than the one before, so that minutes and weeks can be seen
/// side by side. Between two steps it is even, in whole numbers: a logarithm may differ from machine to machine.
/// </summary>
internal sealed class TimeScale
{
    private const int Hour = 60;
    private const int Day = 24 * Hour;

    private static readonly ImmutableArray<int> AllSteps = [15, Hour, 6 * Hour, Day, 7 * Day, 30 * Day, 90 * Day, 365 * Day, 3660 * Day];

    /// <summary>A scale on which these times have room; at least two steps.</summary>
    public TimeScale(IReadOnlyCollection<int> minutes)
    {
        var first = AllSteps.Length - 2;
        while (first > 0 && AllSteps[first] > minutes.Min()) first--;
        var last = first + 1;
        while (last < AllSteps.Length - 1 && AllSteps[last] < minutes.Max()) last++;
        Steps = AllSteps[first..(last + 1)];
    }

    /// <summary>The steps in minutes, the shortest first.</summary>
    public ImmutableArray<int> Steps { get; }

    /// <summary>Where a time stands on a line of this length: 0 at the first step, the length at the last.</summary>
    public int PlaceOf(int minutes, int length)
    {
        if (minutes <= Steps[0]) return 0;
        if (minutes >= Steps[^1]) return length;
        var step = 0;
        while (Steps[step + 1] <= minutes) step++;
        var gaps = Steps.Length - 1;
        var within = (long)(minutes - Steps[step]) * length / (Steps[step + 1] - Steps[step]);
        return (int)((step * (long)length + within) / gaps);
    }
}
