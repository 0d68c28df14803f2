using FeedbackLog.Configuration;
using FeedbackLog.Statistics;
using Xunit;

namespace FeedbackLog.Tests.Statistics;

public sealed class TimeFiguresTests
{
    private static readonly Duration Target = Duration.Parse("1d")!.Value;

    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(1, 200)];

    [Theory, MemberData(nameof(Seeds))]
    public void Median_and_90th_percentile_are_what_a_naive_count_finds(int seed)
    {
        var random = new Random(seed);
        var times = Enumerable.Range(0, random.Next(5, 60)).Select(_ => new TimeTaken(random.Next(8) == 0 ? null : random.Next(1, 40) * 30)).ToArray();

        var figures = TimeFigures.Of(times, Target);

        Assert.Equal(Naive(times, 50), figures.Median);
        Assert.Equal(Naive(times, 90), figures.NinetiethPercentile);
        Assert.Equal(times.Count(time => time.Minutes is null), figures.Never);
        Assert.Contains(figures.Median!.Value, times);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void The_order_of_the_cases_makes_no_difference(int seed)
    {
        var random = new Random(seed);
        var times = Enumerable.Range(0, 20).Select(_ => new TimeTaken(random.Next(1, 5000))).ToArray();
        var expected = TimeFigures.Of(times, Target);
        random.Shuffle(times);
        Assert.Equal(expected, TimeFigures.Of(times, Target));
    }

    [Fact]
    public void Four_cases_have_no_figure_but_their_number() =>
        Assert.Equal(new TimeFigures(4, 1, null, null, null), TimeFigures.Of(Times(10, 20, null, 30), Target));

    [Fact]
    public void Five_cases_have_figures() =>
        Assert.Equal(new TimeFigures(5, 0, Took(30), Took(5000), 80), TimeFigures.Of(Times(30, 10, 5000, 20, 40), Target));

    [Fact]
    public void Of_an_even_number_the_median_is_a_real_case_and_no_mean() =>
        Assert.Equal(Took(30), TimeFigures.Of(Times(10, 20, 30, 90, 100, 110), Target).Median);

    [Fact]
    public void What_was_never_answered_is_the_slowest_and_outside_the_target() =>
        Assert.Equal(new TimeFigures(5, 2, Took(30), Took(null), 60), TimeFigures.Of(Times(null, 30, 20, null, 10), Target));

    [Fact]
    public void When_most_were_never_answered_so_is_the_middle_case() =>
        Assert.Equal(Took(null), TimeFigures.Of(Times(null, null, null, 10, 20), Target).Median);

    [Fact]
    public void The_target_itself_is_within_the_target() =>
        Assert.Equal(100, TimeFigures.Of(Times(1440, 1440, 1440, 1440, 1440), Target).PercentWithin);

    [Fact]
    public void Without_a_target_there_is_no_share() => Assert.Null(TimeFigures.Of(Times(1, 2, 3, 4, 5), null).PercentWithin);

    [Theory]
    [InlineData(0, 10_000, 0)]
    [InlineData(1, 10_000, 1)]
    [InlineData(9_999, 10_000, 99)]
    [InlineData(10_000, 10_000, 100)]
    [InlineData(1, 8, 12)]
    [InlineData(3, 8, 38)]
    [InlineData(2, 3, 67)]
    public void A_share_says_all_or_none_only_when_it_is(int part, int whole, int percent) => Assert.Equal(percent, Percentage.Of(part, whole));

    // The smallest time that so many percent of the cases kept to, by trying each; null when only never does.
    private static TimeTaken Naive(TimeTaken[] times, int percent)
    {
        var enough = times.Select(time => time.Minutes).OfType<int>().Where(limit => times.Count(time => time.Minutes <= limit) * 100 >= percent * times.Length).ToArray();
        return new TimeTaken(enough.Length == 0 ? null : enough.Min());
    }

    private static TimeTaken Took(int? minutes) => new(minutes);

    private static IEnumerable<TimeTaken> Times(params int?[] minutes) => minutes.Select(Took);
}
