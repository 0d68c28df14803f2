using System.CommandLine.Parsing;
using FeedbackLog.Cli;
using FeedbackLog.Cli.Commands;
using FeedbackLog.Tests.Snapshots;
using Xunit;

namespace FeedbackLog.Tests.Cli;

public class HelpTests
{
    [Theory]
    [InlineData("feedbacklog")]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("serve")]
    [InlineData("new")]
    [InlineData("approve")]
    [InlineData("rules")]
    public void The_help_is_the_one_that_was_reviewed(string command)
    {
        using var site = new SmallSite();

        var ran = command == "feedbacklog" ? site.Run("--help") : site.Run(command, "--help");

        Assert.Equal(0, ran.ExitCode);
        Snapshot.Match(ran.Output, $"help/{command}");
    }

    [Fact]
    public void Every_example_is_a_command_line_that_works()
    {
        using var site = new SmallSite();
        var tree = Program.Tree(site.Surroundings(TextWriter.Null, TextWriter.Null));
        var examples = tree.Subcommands.OfType<ExplainedCommand>().SelectMany(command => command.Examples).ToArray();

        Assert.True(examples.Length >= 8);
        Assert.All(examples, example =>
        {
            var words = CommandLineParser.SplitCommandLine(example.Line).ToArray();
            Assert.Equal("feedbacklog", words[0]);
            Assert.Null(WrongUsage.SentenceFor(tree.Parse(words[1..])));
        });
    }

    [Fact]
    public void Every_command_and_option_is_described()
    {
        using var site = new SmallSite();
        var commands = Program.Tree(site.Surroundings(TextWriter.Null, TextWriter.Null)).Subcommands;

        Assert.True(commands.Count >= 4);
        Assert.All(commands, command => Assert.False(string.IsNullOrEmpty(command.Description)));
        Assert.All(commands.SelectMany(command => command.Options), option => Assert.False(string.IsNullOrEmpty(option.Description)));
    }

    [Fact]
    public void The_version_is_one_line()
    {
        using var site = new SmallSite();

        var ran = site.Run("--version");

        Assert.Matches("^feedbacklog [0-9]+\\.[0-9]+\\.[0-9]+[^\n]*\n$", ran.Output);
    }
}
