using System.Collections.Frozen;
using System.Text.Json;
using Xunit;

namespace FeedbackLog.Tests.Cli;

public class CheckCommandTests
{
    private const string OtherPath = "content/entries/2026/2026-0043-cold-coffee.en.md";

    [Fact]
    public void A_good_site_has_no_findings()
    {
        using var site = new SmallSite();

        var ran = site.Run("check");

        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("1 entry = 1 published + 0 draft + 0 scheduled + 0 withdrawn + 0 in error\n", ran.Output, StringComparison.Ordinal);
        Assert.EndsWith("0 errors, 0 warnings, 0.00 s; nothing was written\n", ran.Output, StringComparison.Ordinal);
        Assert.Empty(ran.Error);
    }

    [Fact]
    public void Every_finding_is_one_line_that_can_be_clicked()
    {
        using var site = WithTwoMistakes();

        var ran = site.Run("check");

        Assert.Equal(1, ran.ExitCode);
        Assert.Contains($"{SmallSite.EntryPath}:3:1: error FL302: ", ran.Output, StringComparison.Ordinal);
        Assert.Contains($"{OtherPath}:3:1: error FL302: ", ran.Output, StringComparison.Ordinal);
        Assert.Contains("2 entries = 0 published + 0 draft + 0 scheduled + 0 withdrawn + 2 in error\n", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written()
    {
        using var site = WithTwoMistakes();
        var before = site.FilesBelow(".");

        site.Run("check");

        Assert.Equal(before, site.FilesBelow("."));
    }

    [Theory]
    [InlineData(SmallSite.EntryPath)]
    [InlineData("./content/entries/2026/../2026/2026-0042-late-refund.en.md")]
    public void Only_the_findings_of_the_named_file_are_told(string path)
    {
        using var site = WithTwoMistakes();

        var ran = site.Run("check", path);

        Assert.Equal(1, ran.ExitCode);
        Assert.Contains(SmallSite.EntryPath, ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(OtherPath, ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_named_file_without_findings_is_fine_whatever_the_others_hold()
    {
        using var site = WithTwoMistakes();

        Assert.Equal(0, site.Run("check", "content/topics.yml").ExitCode);
    }

    [Fact]
    public void A_folder_names_all_files_below_it()
    {
        using var site = WithTwoMistakes();

        var ran = site.Run("check", "content/entries");

        Assert.Contains(SmallSite.EntryPath, ran.Output, StringComparison.Ordinal);
        Assert.Contains(OtherPath, ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_report_is_the_whole_standard_output()
    {
        using var site = WithTwoMistakes();

        var ran = site.Run("check", "--format", "json");

        using var json = JsonDocument.Parse(ran.Output);
        Assert.Equal(1, ran.ExitCode);
        Assert.Empty(ran.Error);
        Assert.True(json.RootElement.GetProperty("summary").GetProperty("errors").GetInt32() >= 2);
        Assert.Equal(SmallSite.EntryPath, json.RootElement.GetProperty("findings")[0].GetProperty("file").GetString());
    }

    [Fact]
    public void The_sarif_report_is_the_whole_standard_output()
    {
        using var site = WithTwoMistakes();

        using var sarif = JsonDocument.Parse(site.Run("check", "--format", "sarif").Output);

        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
    }

    [Fact]
    public void On_github_actions_findings_are_annotations()
    {
        using var site = WithTwoMistakes(("GITHUB_ACTIONS", "true"));

        Assert.Contains($"::error file={SmallSite.EntryPath},line=3,col=1,title=FL302 unknown-key::", site.Run("check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_format_that_was_asked_for_wins_over_github_actions()
    {
        using var site = WithTwoMistakes(("GITHUB_ACTIONS", "true"));

        Assert.Contains($"{SmallSite.EntryPath}:3:1: error", site.Run("check", "--format", "text").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_speak_the_sites_default_language_or_the_wished_one()
    {
        using var site = WithTwoMistakes();
        var english = site.Run("check").Output;

        var finnish = site.Run("check", "--language", "fi").Output;
        site.Write("site/feedbacklog.yml", site.Read("site/feedbacklog.yml").Replace("[en, fi, sv]", "[fi, en, sv]", StringComparison.Ordinal));

        Assert.NotEqual(english, finnish);
        Assert.Equal(finnish, site.Run("check").Output);
        Assert.Equal(english, site.Run("check", "--language", "en").Output);
    }

    [Fact]
    public void A_workspace_without_configuration_is_wrong_configuration()
    {
        using var site = new SmallSite();
        site.Delete("site/feedbacklog.yml");

        var ran = site.Run("check");

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("error FL501", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_is_explained_by_code_or_name()
    {
        using var site = new SmallSite();

        var ran = site.Run("check", "--explain", "FL301");

        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("FL301", ran.Output, StringComparison.Ordinal);
        Assert.Equal(ran.Output, site.Run("check", "--explain", "missing-section").Output);
    }

    [Fact]
    public void A_link_in_place_of_the_configuration_is_not_followed()
    {
        using var site = new SmallSite();
        site.Write("elsewhere.yml", site.Read("site/feedbacklog.yml").Replace("[en, fi, sv]", "[fi, en, sv]", StringComparison.Ordinal));
        site.Delete("site/feedbacklog.yml");
        File.CreateSymbolicLink(Path.Combine(site.Root, "site/feedbacklog.yml"), Path.Combine(site.Root, "elsewhere.yml"));

        var ran = site.Run("check");

        Assert.NotEqual(0, ran.ExitCode);
        Assert.Contains("site/feedbacklog.yml:1:1: error FL305: ", ran.Output, StringComparison.Ordinal);
        Assert.Contains("link", ran.Output, StringComparison.Ordinal);
    }

    private static SmallSite WithTwoMistakes(params (string Name, string Value)[] variables)
    {
        var site = new SmallSite { Variables = variables.ToFrozenDictionary(variable => variable.Name, variable => variable.Value) };
        site.Write(SmallSite.EntryPath, SmallSite.Entry.Replace("title:", "titel:", StringComparison.Ordinal));
        site.Write(OtherPath, SmallSite.Entry.Replace("title:", "titel:", StringComparison.Ordinal).Replace("2026-0042", "2026-0043", StringComparison.Ordinal));
        return site;
    }
}
