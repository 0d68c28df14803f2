using FeedbackLog.Tests.Workspaces;
using Xunit;

namespace FeedbackLog.Tests.Golden;

/// <summary>The same words give the same bytes, whatever the machine, the folder, the time and the number of cores.</summary>
public sealed class SameBytesTests
{
    public static TheoryData<string, string> Surroundings { get; } = new()
    {
        { "DOTNET_PROCESSOR_COUNT", "1" },
        { "DOTNET_PROCESSOR_COUNT", "2" },
        { "DOTNET_PROCESSOR_COUNT", "16" },
        { "TZ", "Pacific/Kiritimati" },
        { "TZ", "Pacific/Pago_Pago" },
        { "LC_ALL", "fi_FI.UTF-8" },
        { "LC_ALL", "tr_TR.UTF-8" },
        { "LC_ALL", "C" },
        { "HOME", "/nonexistent" },
    };

    [Theory]
    [MemberData(nameof(Surroundings))]
    public void Surroundings_make_no_difference(string name, string value) =>
        Assert.Equal("", Tree.Differences(GoldenSite.Files, BuildWith("2026-06-01", (name, value))));

    [Fact]
    public void Another_day_makes_no_difference_while_nothing_waits_for_it() =>
        Assert.Equal("", Tree.Differences(GoldenSite.Files, BuildWith("2026-06-30")));

    [Fact]
    public void The_day_that_an_entry_waits_for_makes_one() =>
        Assert.Contains("2026/kesalla/index.html", BuildWith("2026-07-01").Keys);

    [Fact]
    public void Another_output_folder_makes_no_difference()
    {
        using var folder = new TemporaryFolder();
        folder.Lay(GoldenSite.Workspace);
        using var elsewhere = new TemporaryFolder();

        var run = Tool.Run(["build", "--root", folder.Path, "--output", elsewhere["www"], "--today", "2026-06-01"]);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal("", Tree.Differences(GoldenSite.Files, Tree.Read(elsewhere["www"])));
        Assert.False(Directory.Exists(folder["site/public"]));
    }

    private static SortedDictionary<string, byte[]> BuildWith(string today, params (string Name, string Value)[] variables)
    {
        using var folder = new TemporaryFolder();
        folder.Lay(GoldenSite.Workspace);
        var run = Tool.Run(["build", "--root", folder.Path, "--today", today], variables);
        Assert.True(run.ExitCode == 0, run.Error);
        return Tree.Read(folder["site/public"]);
    }
}
