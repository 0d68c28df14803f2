using System.Collections.Frozen;
using Xunit;

namespace FeedbackLog.Tests.Cli;

/// <summary>A private list of names and identifiers: it stops a build, stays outside the repository and is never printed.</summary>
public sealed class DenyListOptionTests : IDisposable
{
    private readonly string list = Path.GetTempFileName();
    private readonly SmallSite site = new();

    public DenyListOptionTests()
    {
        File.WriteAllText(list, "# complainants of the week\nMiro Kuvitelma\nZQ-7781\n");
        site.Write(SmallSite.EntryPath, SmallSite.Entry.Replace("I asked", "Part zq 7781 broke. I asked", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_the_list_the_site_is_built() => Assert.Equal(0, site.Run("build").ExitCode);

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    public void What_stands_on_the_list_stops(string command)
    {
        var ran = site.Run(command, "--deny", list);
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("FL125", ran.Output + ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("7781", ran.Output + ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_may_come_from_the_environment()
    {
        using var other = new SmallSite { Variables = new Dictionary<string, string> { ["FEEDBACKLOG_DENY"] = list }.ToFrozenDictionary() };
        other.Write(SmallSite.EntryPath, site.Read(SmallSite.EntryPath));
        Assert.Equal(1, other.Run("check").ExitCode);
    }

    [Fact]
    public void A_changed_list_is_asked_although_no_text_changed()
    {
        File.WriteAllText(list, "Miro Kuvitelma\n");
        Assert.Equal(0, site.Run("build", "--deny", list).ExitCode);
        File.WriteAllText(list, "Miro Kuvitelma\nZQ-7781\n");
        Assert.Equal(1, site.Run("build", "--deny", list).ExitCode);
    }

    [Theory]
    [InlineData("content/deny.txt")]
    [InlineData("deny.txt")]
    public void A_list_inside_the_site_is_refused(string path)
    {
        site.Write(path, "Miro Kuvitelma\n");
        var ran = site.Run("check", "--deny", path);
        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("Move it out of the repository.", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nobody yet\n")]
    public void An_empty_list_is_no_gate(string text)
    {
        File.WriteAllText(list, text);
        Assert.Equal(2, site.Run("check", "--deny", list).ExitCode);
    }

    [Fact]
    public void A_missing_list_is_no_gate() => Assert.Equal(2, site.Run("check", "--deny", list + ".gone").ExitCode);

    public void Dispose()
    {
        File.Delete(list);
        site.Dispose();
    }
}
