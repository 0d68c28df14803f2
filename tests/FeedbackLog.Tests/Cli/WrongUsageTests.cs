using FeedbackLog.Cli.Commands;
using Xunit;

namespace FeedbackLog.Tests.Cli;

public class WrongUsageTests
{
    [Theory]
    [InlineData("", "Say what to do: build, check, serve, new, approve, rules.")]
    [InlineData("bild", "There is no command bild. Did you mean build?")]
    [InlineData("build --drafs", "There is no option --drafs. Did you mean --drafts?")]
    [InlineData("build --drafs=1", "There is no option --drafs. Did you mean --drafts?")]
    [InlineData("check --fromat json", "There is no option --fromat. Did you mean --format?")]
    [InlineData("new --lnag sv", "There is no option --lnag. Did you mean --lang?")]
    [InlineData("check --format jsn", "--format jsn: did you mean json? Choose one of text, json, sarif, github.")]
    [InlineData("check --language de", "--language de: choose one of fi, sv, en.")]
    [InlineData("build --today 2026-13-01", "\"2026-13-01\" is not a day. Write it as 2026-07-28.")]
    [InlineData("build --today", "--today needs a value: --today DATE.")]
    [InlineData("build extra", "build does not know what to do with \"extra\".")]
    [InlineData("build --base-url ftp://example.org", "\"ftp://example.org\" is not the address of a site. Write it as https://example.org/ or https://example.org/feedback/.")]
    [InlineData("new", "TITLE is missing.")]
    [InlineData("serve --port 65536", "\"65536\" is not a port. Write a number from 1 to 65535.")]
    public void Says_one_clear_sentence_and_where_help_is(string arguments, string sentence)
    {
        using var site = new SmallSite();

        var ran = site.Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        var lines = ran.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(ExitCode.Usage, ran.ExitCode);
        Assert.Equal("feedbacklog: " + sentence, lines[0]);
        Assert.StartsWith("Help: feedbacklog ", lines[1], StringComparison.Ordinal);
        Assert.Equal(2, lines.Length);
        Assert.Empty(ran.Output);
    }

    [Theory]
    [InlineData("build --root nowhere", "There is no folder ")]
    [InlineData("check nosuch.md", "There is no file nosuch.md ")]
    [InlineData("check --explain FL3O1", "There is no rule FL3O1. Did you mean FL301?")]
    [InlineData("check --explain missing-sectoin", "There is no rule missing-sectoin. Did you mean missing-section?")]
    public void A_name_that_leads_nowhere_is_wrong_usage(string arguments, string beginning)
    {
        using var site = new SmallSite();

        var ran = site.Run(arguments.Split(' '));

        Assert.Equal(ExitCode.Usage, ran.ExitCode);
        Assert.StartsWith("feedbacklog: " + beginning, ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Output);
    }
}
