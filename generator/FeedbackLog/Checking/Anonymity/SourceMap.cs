namespace FeedbackLog.Checking.Anonymity;

/// <summary>
/// Where each unit of a normalised text came from. Most of a text stands as it was written, so the map holds stretches, not units:
/// a stretch of several units lies in the source unit for unit; a stretch of one came from a range of any length.
/// </summary>
internal sealed class SourceMap
{
    private Stretch[] stretches = new Stretch[8];
    private int count;
    private int length;

    /// <summary>How many units it maps.</summary>
    public int Length => length;

    /// <summary>Where the source of a unit begins; never falls from unit to unit.</summary>
    public int StartOf(int unit)
    {
        ref readonly var stretch = ref stretches[IndexOf(unit)];
        return stretch.Start + unit - stretch.At;
    }

    /// <summary>Where the source of a unit ends; never falls from unit to unit.</summary>
    public int EndOf(int unit)
    {
        var index = IndexOf(unit);
        ref readonly var stretch = ref stretches[index];
        return LengthOf(index) == 1 ? stretch.End : stretch.Start + unit - stretch.At + 1;
    }

    /// <summary>Adds a unit that was made from a range.</summary>
    public void Add(int start, int end)
    {
        if (end == start + 1)
        {
            AddRun(start, 1);
            return;
        }
        Push(new Stretch(length, start, end));
        length++;
    }

    /// <summary>Adds units that stand in the source one by one; at least one.</summary>
    public void AddRun(int start, int units)
    {
        if (count > 0 && stretches[count - 1].End == start && LengthOf(count - 1) == start - stretches[count - 1].Start) stretches[count - 1] = stretches[count - 1] with { End = start + units };
        else Push(new Stretch(length, start, start + units));
        length += units;
    }

    /// <summary>Lets the last unit reach further.</summary>
    public void StretchLast(int end)
    {
        ref var last = ref stretches[count - 1];
        if (LengthOf(count - 1) == 1) last = last with { End = end };
        else
        {
            var start = last.End - 1;
            last = last with { End = start };
            Push(new Stretch(length - 1, start, end));
        }
    }

    private void Push(Stretch stretch)
    {
        if (count == stretches.Length) Array.Resize(ref stretches, 2 * count);
        stretches[count++] = stretch;
    }

    private int LengthOf(int index) => (index + 1 < count ? stretches[index + 1].At : length) - stretches[index].At;

    private int IndexOf(int unit)
    {
        int low = 0, high = count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (stretches[middle].At <= unit) low = middle; else high = middle - 1;
        }
        return low;
    }

    /// <summary>Units from a place on, and the range that they came from.</summary>
    private readonly record struct Stretch(int At, int Start, int End);
}
