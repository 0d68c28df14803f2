using FeedbackLog.Archiving;
using FeedbackLog.Configuration;
using FeedbackLog.Entries;
using FeedbackLog.Statistics;
using FeedbackLog.Text;
using Xunit;

namespace FeedbackLog.Tests.Statistics;

public sealed class EditionCountingTests
{
    private static EntryFacts Facts => CountedEdition.Facts;

    [Theory]
    [InlineData(Visibility.Draft)]
    [InlineData(Visibility.Scheduled)]
    [InlineData(Visibility.Withdrawn)]
    public void What_the_public_does_not_see_is_counted_nowhere(Visibility visibility)
    {
        var seen = CountedEdition.EntryOf(1, Facts);
        var hidden = CountedEdition.EntryOf(2, Facts with
        {
            Channel = "phone",
            Outcome = "planned",
            Remedies = ["refund"],
            CameBackFrom = ["2026-0001"],
            Actions = [new EntryAction("New locks", null, Period.Parse("2026-01"), null)],
        }, visibility);
        var frame = new CountingFrame(CountedEdition.Targets, PeriodList.Empty, CountedEdition.Today);

        var numbers = EditionCounting.Count(CountedEdition.Of([hidden, seen]), frame);

        Assert.Equal(CountedEdition.HashOf(EditionCounting.Count(CountedEdition.Of([seen]), frame)), CountedEdition.HashOf(numbers));
    }

    [Fact]
    public void A_complaint_belongs_to_the_quarter_in_which_it_came()
    {
        var numbers = CountedEdition.Count(Received("2025-12", "2026-01", "2026-03", "2026-04", "2026-Q1"));

        Assert.Equal([("2025-Q4", 1), ("2026-Q1", 3), ("2026-Q2", 1)], numbers.Intake.Quarters.Select(quarter => (quarter.Quarter.ToString(), quarter.Published)));
        Assert.Equal([(2025, 1), (2026, 4)], numbers.FirstResponse.Years.Select(year => (year.Year, year.Figures.Cases)));
        Assert.Equal(["2026-Q1", "2026-Q2"], numbers.FirstResponse.Years[1].Quarters.Select(quarter => quarter.Quarter.ToString()));
    }

    [Fact]
    public void A_quarter_in_which_nothing_came_stands_between_its_neighbours() =>
        Assert.Equal([1, 0, 0, 1], CountedEdition.Count(Received("2025-05", "2026-03")).Intake.Quarters.Select(quarter => quarter.Published));

    [Fact]
    public void The_newest_three_years_are_shown_and_all_are_counted()
    {
        var numbers = CountedEdition.Count(Received("2019-01", "2020-02", "2021-03", "2022-04", "2026-01"));

        Assert.Equal([2021, 2022, 2026], numbers.Resolved.Years.Select(year => year.Year));
        Assert.Equal(12, numbers.Intake.Quarters.Length);
        Assert.Equal((5, 5), (numbers.Resolved.All.Cases, numbers.Entries));
    }

    [Fact]
    public void A_channel_of_four_has_a_row_without_figures_behind_those_with_figures()
    {
        var numbers = CountedEdition.Count(
        [
            .. (Facts with { Channel = "phone" }).Times(4),
            .. (Facts with { Channel = "letter", FirstResponse = Duration.Parse("5d") }).Times(5),
            .. Facts.Times(6),
        ]);

        Assert.Equal(["email", "letter", "phone"], numbers.FirstResponse.Channels.Select(channel => channel.Channel));
        Assert.Equal([180, 5 * 1440, null], numbers.FirstResponse.Channels.Select(channel => channel.Figures.Median?.Minutes));
    }

    [Fact]
    public void What_is_only_planned_has_no_time_until_it_was_resolved()
    {
        var numbers = CountedEdition.Count([.. Facts.Times(5), Facts with { Outcome = "planned", ResolvedAfter = null }]);

        Assert.Equal((6, 5), (numbers.FirstResponse.All.Cases, numbers.Resolved.All.Cases));
        Assert.Equal([new KeyCount("fixed", 5), new KeyCount("planned", 1)], numbers.Outcomes);
    }

    [Fact]
    public void Remedies_are_counted_once_per_entry_the_most_frequent_first() => Assert.Equal(
        [new KeyCount("refund", 2), new KeyCount("apology", 1)],
        CountedEdition.Count([Facts with { Remedies = ["refund", "refund"] }, Facts with { Remedies = ["apology", "refund"] }]).Remedies);

    [Fact]
    public void What_came_back_is_told_with_how_many_fixes_did_not_hold()
    {
        var returns = CountedEdition.Count([Facts with { CameBackFrom = ["2026-0003"] }, Facts with { CameBackFrom = ["2026-0003", "2019-0001"] }, Facts]).Returns;

        Assert.Equal((2, 1), (returns.CameBack, returns.DidNotHold));
        Assert.Equal(["2026-0001", "2026-0002"], returns.Newest.Select(entry => entry.Entry.Id));
    }

    [Fact]
    public void Received_and_published_are_compared_over_the_stated_months_only()
    {
        var periods = Periods("2026-01: {email: 40, phone: 3}\n  2026-02: {email: 60, phone: 20}\n  2026-03: {email: 50}");

        var intake = CountedEdition.Count(Received("2025-12", "2026-01", "2026-Q1", "2026-04", "2026-Q2"), periods: periods).Intake;

        Assert.Equal(new StatedIntake(Period.Parse("2026-01")!.Value, Period.Parse("2026-03")!.Value, 3, 173, 2), intake.Stated);
        Assert.Equal([ReceivedKind.NotStated, ReceivedKind.Shown, ReceivedKind.NotStated], intake.Quarters.Select(quarter => quarter.Received.Kind));
        Assert.Equal([("email", 150L, 2), ("phone", 23L, 0)], intake.Channels.Select(channel => (channel.Channel, channel.Received.Count, channel.Published)));
    }

    [Fact]
    public void Ten_times_the_entries_cost_ten_times_the_work()
    {
        // What is allocated grows with the work: a list that is gone through for each entry would make a hundred times as much.
        Allocated(100);
        Assert.InRange(Allocated(10_000), 0, 12 * Allocated(1_000));
    }

    private static long Allocated(int count)
    {
        var channels = new[] { "email", "phone", "chat", "letter" };
        var edition = CountedEdition.Of([.. Enumerable.Range(1, count).Select(number => CountedEdition.EntryOf(number, Facts with
        {
            Channel = channels[number % 4],
            Received = new Period(2024 + number % 3, 1 + number % 12, false),
            FirstResponse = new Duration(1 + number % 900, DurationUnit.Minutes),
            CameBackFrom = number % 7 == 0 ? [$"2026-{number - 1:0000}"] : [],
            Actions = [new EntryAction("New locks", null, Period.Parse("2026-05"), null)],
        }))]);
        var frame = new CountingFrame(CountedEdition.Targets, PeriodList.Empty, CountedEdition.Today);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(count, EditionCounting.Count(edition, frame).Entries);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static IEnumerable<EntryFacts> Received(params string[] periods) => periods.Select(period => Facts with { Received = Period.Parse(period) });

    private static PeriodList Periods(string months)
    {
        var file = SourceFile.Decode("content/periods.yml", System.Text.Encoding.UTF8.GetBytes($"received:\n  {months}\n"));
        var read = PeriodListParser.Parse(file, Rendering.InventedSite.Config);
        Assert.Empty(read.Findings);
        return read.Value!;
    }
}
