using FeedbackLog.Entries;
using FeedbackLog.Statistics;
using Xunit;

namespace FeedbackLog.Tests.Statistics;

public sealed class PromiseCountingTests
{
    [Theory]
    [InlineData("2026-06-30", 1, 0)]
    [InlineData("2026-07-01", 0, 1)]
    public void A_promise_is_late_from_the_first_day_after_its_month(string today, int open, int late)
    {
        var promises = Count(today, Action(due: "2026-06"));
        Assert.Equal((open, late), (promises.Open, promises.Late));
    }

    [Fact]
    public void Done_and_given_up_are_never_late()
    {
        var promises = Count("2026-06-30", Action(done: "2026-01"), Action(done: "2026-02", due: "2026-01"), Action(due: "2026-01", dropped: "No room"));
        Assert.Equal((2, 0, 0, 1), (promises.Done, promises.Open, promises.Late, promises.GivenUp));
        Assert.Equal((1, 0), (promises.DonePromises, promises.DoneInTime));
    }

    [Fact]
    public void A_promise_kept_in_its_month_was_kept_in_time() =>
        Assert.Equal((2, 2), InTime(Count("2026-06-30", Action(done: "2026-02", due: "2026-02"), Action(done: "2026-01", due: "2026-02"), Action(done: "2026-03"))));

    [Fact]
    public void The_numbers_hold_until_the_nearest_month_of_an_open_promise() =>
        Assert.Equal(Period.Parse("2026-09"), Count("2026-06-30", Action(due: "2027-01"), Action(due: "2026-09"), Action(due: "2026-02")).NextDue);

    [Fact]
    public void Days_on_which_no_promise_becomes_late_change_nothing()
    {
        var hashes = Enumerable.Range(0, 120).Select(day => HashOn(new DateOnly(2026, 6, 1).AddDays(day))).ToArray();

        Assert.Equal(3, hashes.Distinct().Count());
        Assert.NotEqual(HashOn(new DateOnly(2026, 6, 30)), HashOn(new DateOnly(2026, 7, 1)));
        Assert.NotEqual(HashOn(new DateOnly(2026, 8, 31)), HashOn(new DateOnly(2026, 9, 1)));
        Assert.Equal(HashOn(new DateOnly(2026, 9, 1)), HashOn(new DateOnly(2036, 9, 1)));
    }

    [Fact]
    public void The_longest_overdue_are_listed_first_and_only_five()
    {
        var months = new[] { "2026-03", "2025-01", "2026-04", "2025-12", "2024-06", "2026-05" };
        Assert.Equal(["2024-06", "2025-01", "2025-12", "2026-03", "2026-04"],
            Count("2026-06-30", [.. months.Select(month => Action(due: month))]).MostOverdue.Select(late => late.Due.ToString()));
    }

    private static Text.ContentHash HashOn(DateOnly today) => CountedEdition.HashOf(CountedEdition.Count(
        [CountedEdition.Facts with { Actions = [Action(due: "2026-06"), Action(due: "2026-08"), Action(done: "2026-05", due: "2026-07")] }], today));

    private static (int Promises, int InTime) InTime(PromiseNumbers promises) => (promises.DonePromises, promises.DoneInTime);

    private static PromiseNumbers Count(string today, params EntryAction[] actions) =>
        CountedEdition.Count([CountedEdition.Facts with { Actions = [.. actions] }], DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)).Promises;

    private static EntryAction Action(string? done = null, string? due = null, string? dropped = null) =>
        new("New locks", done is null ? null : Period.Parse(done), due is null ? null : Period.Parse(due), dropped);
}
