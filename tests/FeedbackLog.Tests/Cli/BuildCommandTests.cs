using Xunit;

namespace FeedbackLog.Tests.Cli;

public class BuildCommandTests
{
    [Fact]
    public void Tells_what_was_made()
    {
        using var site = new SmallSite();

        var ran = site.Run("build");

        Assert.Equal(0, ran.ExitCode);
        var lines = ran.Output.Split('\n');
        Assert.Matches("^[0-9]+ pages, [0-9]+ feeds; [0-9]+ files written, 0 kept, 0 deleted$", lines[0]);
        Assert.Equal("1 entry = 1 published + 0 draft + 0 scheduled + 0 withdrawn + 0 in error", lines[1]);
        Assert.EndsWith("0 errors, 0 warnings, 0.00 s; the site stands in site/public", lines[2], StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(site.Root, "site/public/index.html")));
    }

    [Fact]
    public void An_error_stops_everything()
    {
        using var site = new SmallSite();
        site.Write(SmallSite.EntryPath, SmallSite.Entry.Replace("## Fix", "## Repair", StringComparison.Ordinal));

        var ran = site.Run("build");

        Assert.Equal(1, ran.ExitCode);
        Assert.Empty(ran.Output);
        Assert.Contains($"{SmallSite.EntryPath}:", ran.Error, StringComparison.Ordinal);
        Assert.EndsWith("nothing was written\n", ran.Error, StringComparison.Ordinal);
        Assert.Empty(site.FilesBelow("site/public"));
    }

    [Fact]
    public void A_broken_configuration_ends_with_2()
    {
        using var site = new SmallSite();
        site.Write("site/feedbacklog.yml", site.Read("site/feedbacklog.yml").Replace("organisation:", "organization:", StringComparison.Ordinal));

        Assert.Equal(2, site.Run("build").ExitCode);
    }

    [Fact]
    public void Strict_lets_a_warning_stop_the_build()
    {
        using var site = new SmallSite();
        site.Write(SmallSite.EntryPath, SmallSite.Entry.Replace("outcome: fixed", "outcome: fixed\nremedy: [discount]", StringComparison.Ordinal));

        Assert.Equal(1, site.Run("build", "--strict").ExitCode);
        Assert.Empty(site.FilesBelow("site/public"));
        Assert.Equal(0, site.Run("build").ExitCode);
    }

    [Fact]
    public void Quiet_says_nothing_when_all_is_well()
    {
        using var site = new SmallSite();

        Assert.Equal(new Ran(0, "", ""), site.Run("build", "--quiet"));
    }

    [Fact]
    public void Explain_tells_every_file_with_its_reason()
    {
        using var site = new SmallSite();

        var first = site.Run("build", "--explain").Output;
        var second = site.Run("build", "--explain").Output;

        Assert.Contains("write  index.html (new)\n", first, StringComparison.Ordinal);
        Assert.Contains("keep   index.html (", second, StringComparison.Ordinal);
    }

    [Fact]
    public void Hints_about_drafts_are_left_to_check()
    {
        using var site = new SmallSite();
        site.Run("new", "The coffee was cold again");

        Assert.Empty(site.Run("build").Error);
        Assert.Contains(" hint FL", site.Run("check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_output_folder_starts_at_the_current_folder()
    {
        using var site = new SmallSite();

        var ran = site.Run("build", "--output", "elsewhere/www");

        Assert.EndsWith("the site stands in elsewhere/www\n", ran.Output, StringComparison.Ordinal);
        Assert.NotEmpty(site.FilesBelow("elsewhere/www"));
        Assert.Empty(site.FilesBelow("site/public"));
    }

    [Fact]
    public void Another_day_shows_entries_dated_later()
    {
        using var site = new SmallSite();
        site.Write(SmallSite.EntryPath, SmallSite.Entry.Replace("published: 2026-04-20", "published: 2026-09-01", StringComparison.Ordinal));

        Assert.Contains("1 entry = 0 published + 0 draft + 1 scheduled", site.Run("build").Output, StringComparison.Ordinal);
        Assert.Contains("1 entry = 1 published + 0 draft + 0 scheduled", site.Run("build", "--today", "2026-09-01").Output, StringComparison.Ordinal);
    }
}
