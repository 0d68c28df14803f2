namespace FeedbackLog.Statistics;

/// <summary>Writes a part as whole percent, without saying all or none where it is not.</summary>
public static class Percentage
{
    /// <summary>Whole percent, half rounds to even; 100 only for all, 0 only for none. The whole is at least 1.</summary>
    public static int Of(int part, int whole)
    {
        if (part == 0 || part == whole) return part == 0 ? 0 : 100;
        return Math.Clamp((int)Math.Round(part * 100m / whole), 1, 99);
    }
}
