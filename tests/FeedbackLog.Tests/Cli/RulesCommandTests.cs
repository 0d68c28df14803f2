using FeedbackLog.Checking;
using FeedbackLog.Cli.Commands;
using Xunit;

namespace FeedbackLog.Tests.Cli;

public sealed class RulesCommandTests
{
    [Fact]
    public void Every_rule_is_one_line()
    {
        using var site = new SmallSite();

        var ran = site.Run("rules");

        Assert.Equal(RuleCatalog.Rules.Length, ran.Output.Count(letter => letter == '\n'));
        Assert.Contains("FL302 error   unknown-key\n", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_pages_are_written_and_those_of_rules_that_are_gone_are_taken_away()
    {
        using var site = new SmallSite();
        site.Write("pages/FL999-old-rule.md", "# FL999 old-rule\n");
        site.Write("pages/FL-notes.md", "Ours.\n");

        var ran = site.Run("rules", "--output", "pages");

        Assert.Equal(0, ran.ExitCode);
        Assert.Equal([.. RulesCommand.Files().Keys.Append("FL-notes.md").Order(StringComparer.Ordinal)], site.FilesBelow("pages").Select(path => Path.GetFileName(path)!));
    }

    [Fact]
    public void The_committed_pages_are_current_or_else_run_the_command_rules_with_output_docs_rules()
    {
        var files = RulesCommand.Files();
        var folder = Path.Combine(Repository.Root, "docs", "rules");
        Assert.True(files.Count > 50);
        Assert.Equal(files.Keys, Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));
        Assert.Empty(files.Where(file => File.ReadAllText(Path.Combine(folder, file.Key)) != file.Value).Select(file => file.Key));
    }
}
