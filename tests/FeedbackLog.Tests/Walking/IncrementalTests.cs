using FeedbackLog.Tests.Workspaces;
using Xunit;

namespace FeedbackLog.Tests.Walking;

/// <summary>The property that guards incremental builds: whatever people edit, building on gives what a clean build gives, byte for byte.</summary>
public sealed class IncrementalTests
{
    private const int Sequences = 25;
    private const int StepsEach = 6;

    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(1, Sequences)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Building_on_equals_a_clean_build(int seed)
    {
        using var site = new EditedSite(seed);
        site.BuildOn();
        for (var step = 0; step < StepsEach; step++)
        {
            site.Edit();
            var differences = Tree.Differences(site.BuildClean(), site.BuildOn());
            Assert.True(differences.Length == 0, $"Seed {seed}, after {string.Join(", ", site.History)}:\n{differences}");
        }
    }
}
