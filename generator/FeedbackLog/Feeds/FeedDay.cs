using System.Globalization;

namespace FeedbackLog.Feeds;

/// <summary>A day as feeds write it. Entries know days, not hours: midnight in UTC stands for the day, so that no item lies in the future on its own day.</summary>
internal static class FeedDay
{
    /// <summary>RFC 822 with English names and four digits of the year: <c>Mon, 20 Apr 2026 00:00:00 +0000</c>.</summary>
    public static string Rfc822(DateOnly day) => day.ToString("ddd, dd MMM yyyy' 00:00:00 +0000'", CultureInfo.InvariantCulture);

    /// <summary>RFC 3339: <c>2026-04-20T00:00:00Z</c>.</summary>
    public static string Rfc3339(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);

    /// <summary>The day alone: <c>2026-04-20</c>.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
