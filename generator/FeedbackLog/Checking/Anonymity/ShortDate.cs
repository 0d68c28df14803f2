namespace FeedbackLog.Checking.Anonymity;

/// <summary>Dates of six digits, as identity codes write them.</summary>
internal static class ShortDate
{
    /// <summary>True when the day exists in a year of this century; <paramref name="century"/> is 1800, 1900, 2000 or 2100.</summary>
    public static bool Exists(int day, int month, int yearOfCentury, int century) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(century + yearOfCentury, month);

    /// <summary>True when the day exists in the 1900s or the 2000s.</summary>
    public static bool ExistsInAnyCentury(int day, int month, int yearOfCentury) =>
        Exists(day, month, yearOfCentury, 1900) || Exists(day, month, yearOfCentury, 2000);

    /// <summary>The number that two digits write.</summary>
    public static int TwoDigits(ReadOnlySpan<char> text, int at) => 10 * (text[at] - '0') + text[at + 1] - '0';
}
