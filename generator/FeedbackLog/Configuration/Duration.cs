using System.Globalization;

namespace FeedbackLog.Configuration;

/// <summary>How long something took, in whole minutes, with the unit that the writer chose.</summary>
public readonly record struct Duration(int Amount, DurationUnit Unit) : IComparable<Duration>
{
    /// <summary>Whole minutes; a day has 1440.</summary>
    public int Minutes => Amount * (int)Unit;

    /// <summary>The duration that <c>45m</c>, <c>6h</c> or <c>3d</c> means; null for anything else or more than ten years.</summary>
    public static Duration? Parse(string text)
    {
        if (text.Length is < 2 or > 5) return null;
        DurationUnit? unit = text[^1] switch
        {
            'm' => DurationUnit.Minutes,
            'h' => DurationUnit.Hours,
            'd' => DurationUnit.Days,
            _ => null,
        };
        if (unit is null || !int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var amount)) return null;
        return amount is > 0 and <= 3660 ? new Duration(amount, unit.Value) : null;
    }

    /// <summary>So many minutes in the largest unit that tells them to the minute: 1440 are a day, 1500 are 25 hours.</summary>
    public static Duration OfMinutes(int minutes) =>
        minutes % (int)DurationUnit.Days == 0 ? new Duration(minutes / (int)DurationUnit.Days, DurationUnit.Days)
        : minutes % (int)DurationUnit.Hours == 0 ? new Duration(minutes / (int)DurationUnit.Hours, DurationUnit.Hours)
        : new Duration(minutes, DurationUnit.Minutes);

    /// <summary>By length.</summary>
    public int CompareTo(Duration other) => Minutes.CompareTo(other.Minutes);

    /// <summary>As the writer wrote it: <c>3d</c>.</summary>
    public override string ToString() => Unit switch
    {
        DurationUnit.Minutes => $"{Amount}m",
        DurationUnit.Hours => $"{Amount}h",
        _ => $"{Amount}d",
    };
}

/// <summary>A duration's unit; the value is its length in minutes.</summary>
public enum DurationUnit
{
    /// <summary>Minutes.</summary>
    Minutes = 1,

    /// <summary>Hours.</summary>
    Hours = 60,

    /// <summary>Days of 24 hours.</summary>
    Days = 1440,
}
