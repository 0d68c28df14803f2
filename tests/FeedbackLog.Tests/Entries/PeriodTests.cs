using FeedbackLog.Entries;
using Xunit;

namespace FeedbackLog.Tests.Entries;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2026-01", "2026-Q1")]
    [InlineData("2026-03", "2026-Q1")]
    [InlineData("2026-04", "2026-Q2")]
    [InlineData("2026-09", "2026-Q3")]
    [InlineData("2026-10", "2026-Q4")]
    [InlineData("2026-12", "2026-Q4")]
    [InlineData("2026-Q2", "2026-Q2")]
    public void A_month_lies_in_one_quarter(string period, string quarter) => Assert.Equal(Period.Parse(quarter), Period.Parse(period)!.Value.InQuarter);

    [Theory]
    [InlineData("2026-01", "2026-02")]
    [InlineData("2026-12", "2027-01")]
    [InlineData("2026-Q1", "2026-Q2")]
    [InlineData("2026-Q4", "2027-Q1")]
    public void The_next_one_begins_on_the_day_after(string period, string next)
    {
        Assert.Equal(Period.Parse(next), Period.Parse(period)!.Value.Next);
        Assert.Equal(Period.Parse(next)!.Value.FirstDay, Period.Parse(period)!.Value.DayAfter);
    }
}
