using FeedbackLog.Rendering.Charts;
using Xunit;

namespace FeedbackLog.Tests.Rendering.Charts;

public sealed class TimeScaleTests
{
    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(1, 100)];

    [Theory, MemberData(nameof(Seeds))]
    public void A_longer_time_never_stands_before_a_shorter_one(int seed)
    {
        var random = new Random(seed);
        var minutes = Enumerable.Range(0, 12).Select(_ => (int)Math.Pow(10, random.NextDouble() * 6)).Order().ToArray();
        var scale = new TimeScale(minutes);

        var places = minutes.Select(time => scale.PlaceOf(time, 340)).ToArray();

        Assert.Equal(places.Order(), places);
        Assert.All(places, place => Assert.InRange(place, 0, 340));
        Assert.True(scale.Steps.Length >= 2);
    }

    [Fact]
    public void A_step_of_the_scale_stands_at_its_own_place()
    {
        var scale = new TimeScale([20, 8 * 1440]);
        Assert.Equal([15, 60, 360, 1440, 7 * 1440, 30 * 1440], scale.Steps);
        Assert.Equal([0, 68, 136, 204, 272, 340], scale.Steps.Select(step => scale.PlaceOf(step, 340)));
    }

    [Fact]
    public void One_time_alone_has_a_scale_around_it() => Assert.Equal([60, 360], new TimeScale([90]).Steps);
}
