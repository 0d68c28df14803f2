using FeedbackLog.Cli.Commands;
using FeedbackLog.Diagnostics;
using Xunit;

namespace FeedbackLog.Tests.Cli;

public class ExitCodeTests
{
    private static readonly Diagnostic
        Text = FormatRules.MissingSection.About("content/a.md", "missing"),
        Setting = SiteRules.MissingSetting.About("site/feedbacklog.yml", "always"),
        Warning = ConsistencyRules.BrokenLink.About("content/a.md", "missing");

    [Fact]
    public void Nothing_wrong_is_0() => Assert.Equal(0, ExitCode.Of([], isStrict: true));

    [Fact]
    public void A_finding_in_a_text_is_1() => Assert.Equal(1, ExitCode.Of([Text], isStrict: false));

    [Fact]
    public void A_broken_configuration_alone_is_2() => Assert.Equal(2, ExitCode.Of([Setting, Warning], isStrict: false));

    [Fact]
    public void A_broken_configuration_beside_broken_texts_is_1() => Assert.Equal(1, ExitCode.Of([Setting, Text], isStrict: false));

    [Fact]
    public void Warnings_count_only_when_strict()
    {
        Assert.Equal(0, ExitCode.Of([Warning], isStrict: false));
        Assert.Equal(1, ExitCode.Of([Warning], isStrict: true));
    }
}
