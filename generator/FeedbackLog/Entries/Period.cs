using System.Globalization;

namespace FeedbackLog.Entries;

/// <summary>A month or a quarter: as exact as a public text may be about when a customer wrote.</summary>
/// <param name="Year">From 1900 to 2999.</param>
/// <param name="Month">1–12; of a quarter its first month.</param>
/// <param name="IsQuarter">True for three months.</param>
public readonly record struct Period(int Year, int Month, bool IsQuarter)
{
    /// <summary>1–4.</summary>
    public int Quarter => (Month + 2) / 3;

    /// <summary>The period's first day.</summary>
    public DateOnly FirstDay => new(Year, Month, 1);

    /// <summary>The first day after it.</summary>
    public DateOnly DayAfter => FirstDay.AddMonths(IsQuarter ? 3 : 1);

    /// <summary>The quarter that it is or lies in.</summary>
    public Period InQuarter => new(Year, Quarter * 3 - 2, true);

    /// <summary>The month or quarter after it.</summary>
    public Period Next => new(DayAfter.Year, DayAfter.Month, IsQuarter);

    /// <summary>The period that <c>2026-03</c> or <c>2026-Q1</c> means; null for anything else.</summary>
    public static Period? Parse(string text)
    {
        if (text.Length != 7 || text[4] != '-' || ParseYear(text) is not { } year) return null;
        if (text[5] == 'Q') return text[6] is >= '1' and <= '4' ? new Period(year, (text[6] - '1') * 3 + 1, true) : null;
        return ParseMonth(text);
    }

    /// <summary>The month that <c>2026-03</c> means; null for anything else.</summary>
    public static Period? ParseMonth(string text)
    {
        if (text.Length != 7 || text[4] != '-' || ParseYear(text) is not { } year) return null;
        return int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12
            ? new Period(year, month, false) : null;
    }

    /// <summary>As it is written in front matter.</summary>
    public override string ToString() => IsQuarter ? $"{Year:0000}-Q{Quarter}" : $"{Year:0000}-{Month:00}";

    private static int? ParseYear(string text) =>
        int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and < 3000 ? year : null;
}
