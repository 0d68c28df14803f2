using System.Collections.Immutable;
using FeedbackLog.Statistics;
using Xunit;

namespace FeedbackLog.Tests.Statistics;

public sealed class SmallNumbersTests
{
    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(1, 300)];

    [Theory, MemberData(nameof(Seeds))]
    public void No_number_below_five_can_be_read_or_reckoned(int seed)
    {
        var random = new Random(seed);
        ImmutableArray<long> numbers = [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => (long)random.Next(random.Next(2) == 0 ? 8 : 90))];

        var shown = SmallNumbers.Hide(numbers);

        Assert.All(numbers.Zip(shown), pair => Assert.True(pair.Second is null || pair.Second == pair.First));
        Assert.DoesNotContain(shown, number => number is > 0 and < 5);
        var hidden = numbers.Zip(shown).Where(pair => pair.Second is null).Select(pair => pair.First).ToArray();
        Assert.True(hidden.Length == 0 || hidden.Sum() >= 5 || shown.All(number => number is null or 0));
    }

    [Fact]
    public void One_small_number_takes_the_next_smallest_with_it() => Assert.Equal([40, null, null, 0], SmallNumbers.Hide([40, 3, 12, 0]));

    [Fact]
    public void Large_numbers_all_stay() => Assert.Equal([5, 6, 700], SmallNumbers.Hide([5, 6, 700]));

    [Fact]
    public void A_small_number_alone_is_hidden() => Assert.Equal([null], SmallNumbers.Hide([4]));
}
