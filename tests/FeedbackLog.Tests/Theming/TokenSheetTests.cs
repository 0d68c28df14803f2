using System.Text;
using System.Text.RegularExpressions;
using FeedbackLog.Colours;
using FeedbackLog.Configuration;
using FeedbackLog.Theming;
using Xunit;
using static FeedbackLog.Tests.Colours.ColourTests;

namespace FeedbackLog.Tests.Theming;

public sealed class TokenSheetTests
{
    private static readonly ChosenColours Blue = new(null, null, Parse("#0b3d7a"), null);

    private static readonly ThemeSettings Own = new()
    {
        Light = SchemeMaking.InLight(Blue),
        Dark = SchemeMaking.InDark(Blue, ChosenColours.None),
        Font = ["\"Atkinson Hyperlegible\"", "sans-serif"],
        Corner = 0,
    };

    [Fact]
    public void The_built_in_look_adds_nothing() => Assert.Equal("", TokenSheet.Of(ThemeSettings.BuiltIn));

    [Fact]
    public void The_tokens_stand_at_the_end_of_the_one_style_sheet_and_change_its_name()
    {
        var builtIn = ThemeFiles.Merge([], []).Value!.FindAsset("site.css")!;
        var own = ThemeFiles.Merge([], [], TokenSheet.Of(Own)).Value!.FindAsset("site.css")!;

        Assert.Equal(Encoding.UTF8.GetString(builtIn.Bytes.Span) + TokenSheet.Of(Own), Encoding.UTF8.GetString(own.Bytes.Span));
        Assert.NotEqual(builtIn.Path, own.Path);
    }

    [Fact]
    public void Every_token_is_one_that_the_style_sheet_uses()
    {
        var css = Encoding.UTF8.GetString(ThemeFiles.Merge([], []).Value!.FindAsset("site.css")!.Bytes.Span);
        var tokens = Regex.Matches(TokenSheet.Of(Own), "--[a-z-]+").Select(token => token.Value).Distinct().ToArray();
        Assert.True(tokens.Length >= 17, $"{tokens.Length} tokens.");
        Assert.All(tokens, token => Assert.Contains($"var({token})", css, StringComparison.Ordinal));
    }

    [Fact]
    public void The_colours_of_paper_stay() =>
        Assert.DoesNotMatch("(?m)^:root\\{[^}]*--paper", TokenSheet.Of(Own));

    [Fact]
    public void A_font_for_the_text_is_the_headings_font_unless_they_have_their_own()
    {
        Assert.Contains("--serif:\"Atkinson Hyperlegible\",sans-serif;", TokenSheet.Of(Own), StringComparison.Ordinal);
        Assert.Contains("--serif:\"Literata\",serif;", TokenSheet.Of(Own with { HeadingFont = ["\"Literata\"", "serif"] }), StringComparison.Ordinal);
    }

    [Fact]
    public void The_built_in_colours_are_those_of_the_style_sheet()
    {
        var css = Encoding.UTF8.GetString(ThemeFiles.Merge([], []).Value!.FindAsset("site.css")!.Bytes.Span);
        var schemes = Regex.Matches(css, @":root \{(?<tokens>[^}]*)\}").Select(root => root.Groups["tokens"].Value).ToArray();
        AssertSame(ColourScheme.Light, schemes[0]);
        AssertSame(ColourScheme.Dark, schemes[1]);
    }

    private static void AssertSame(ColourScheme scheme, string tokens)
    {
        Assert.Contains($"--paper: {scheme.Surface};", tokens, StringComparison.Ordinal);
        Assert.Contains($"--ink: {scheme.Text};", tokens, StringComparison.Ordinal);
        Assert.Contains($"--accent: {scheme.Accent};", tokens, StringComparison.Ordinal);
        Assert.Contains($"--on-accent: {scheme.OnAccent};", tokens, StringComparison.Ordinal);
    }
}
