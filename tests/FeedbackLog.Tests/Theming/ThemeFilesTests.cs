using System.Text;
using FeedbackLog.Text;
using FeedbackLog.Theming;
using Xunit;

namespace FeedbackLog.Tests.Theming;

public sealed class ThemeFilesTests
{
    private static readonly ThemeFiles BuiltIn = ThemeFiles.Merge([], []).Value!;

    private static SourceFile Template(string path, string text) => SourceFile.Decode("templates/" + path, Encoding.UTF8.GetBytes(text));

    private static ThemeAssetSource Asset(string name, string text) => new("templates/assets/" + name, Encoding.UTF8.GetBytes(text));

    [Fact]
    public void The_built_in_theme_draws_every_page()
    {
        Assert.True(ThemePages.Names.Count >= 12);
        Assert.All(ThemePages.Names, page => Assert.Contains(BuiltIn.Closure(page), template => template.Name == ThemePages.TemplateOf(page)));
        Assert.False(BuiltIn.HasOwnTemplates);
    }

    [Fact]
    public void A_companys_own_file_takes_the_place_of_the_built_in_one()
    {
        var theme = ThemeFiles.Merge([Template("pages/text.hbs", "<h1>{{heading}}</h1>")], []);
        Assert.Empty(theme.Findings);
        Assert.True(theme.Value!.HasOwnTemplates);
        Assert.Equal("<h1>{{heading}}</h1>", theme.Value.Templates["pages/text"].Source.Text);
    }

    [Fact]
    public void A_changed_part_touches_only_the_pages_that_can_reach_it()
    {
        var theme = ThemeFiles.Merge([Template("parts/pager.hbs", "{{text}}")], []).Value!;
        var touched = ThemePages.Names.Where(page => theme.HashOf(page) != BuiltIn.HashOf(page));
        Assert.Equal(["list", "topic"], touched);
    }

    [Fact]
    public void A_changed_asset_touches_every_page()
    {
        var theme = ThemeFiles.Merge([], [Asset("site.css", "body { color: red; }")]).Value!;
        Assert.All(ThemePages.Names, page => Assert.NotEqual(BuiltIn.HashOf(page), theme.HashOf(page)));
    }

    [Theory]
    [InlineData("pages/entri.hbs", "nearest")]
    [InlineData("something/else/altogether.hbs", "unknown")]
    [InlineData("parts/nobody-uses-this-one.hbs", "unknown")]
    public void A_template_that_nothing_uses_is_a_finding(string path, string variant)
    {
        var finding = Assert.Single(ThemeFiles.Merge([Template(path, "")], []).Findings);
        Assert.Equal(("FL508", variant, "templates/" + path), (finding.Rule.Code, finding.Variant, finding.Path));
    }

    [Fact]
    public void A_part_of_ones_own_is_welcome_when_a_template_uses_it() =>
        Assert.Empty(ThemeFiles.Merge([Template("pages/text.hbs", "{{> stamp}}"), Template("parts/stamp.hbs", "!")], []).Findings);

    [Fact]
    public void An_assets_name_changes_with_its_bytes()
    {
        var one = ThemeFiles.Merge([], [Asset("site.css", "a{}")]).Value!.FindAsset("site.css")!;
        var other = ThemeFiles.Merge([], [Asset("site.css", "b{}")]).Value!.FindAsset("site.css")!;
        Assert.Matches("^assets/site\\.[0-9a-f]{10}\\.css$", one.Path.Value);
        Assert.NotEqual(one.Path, other.Path);
        Assert.Equal(ContentHash.Of(one.Bytes.Span), one.Hash);
    }

    [Theory]
    [InlineData("site.css", "url(logo.svg)", "url(\"logo.")]
    [InlineData("site.css", "url( 'fonts/own.woff2' )", "url(\"fonts/own.")]
    [InlineData("more/print.css", "url(\"logo.svg\")", "url(\"../logo.")]
    [InlineData("site.css", "url(data:image/png;base64,AA==)", "url(data:image/png;base64,AA==)")]
    [InlineData("site.css", "url(#shape)", "url(#shape)")]
    public void A_style_sheet_points_at_hashed_names(string sheet, string written, string expected)
    {
        var theme = ThemeFiles.Merge([], [Asset(sheet, $"a {{ background: {written}; }}"), Asset("logo.svg", "<svg/>"), Asset("fonts/own.woff2", "font")]);
        Assert.Empty(theme.Findings);
        Assert.Contains(expected, Encoding.UTF8.GetString(theme.Value!.FindAsset(sheet)!.Bytes.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_style_sheet_that_points_at_nothing_is_a_finding_at_its_place()
    {
        var finding = Assert.Single(ThemeFiles.Merge([], [Asset("site.css", "a {\n  background: url(logo.svgg);\n}"), Asset("logo.svg", "<svg/>")]).Findings);
        Assert.Equal(("FL506", "asset-nearest", 2, 19), (finding.Rule.Code, finding.Variant, finding.Place.Line, finding.Place.Column));
    }

    [Fact]
    public void An_asset_whose_name_cannot_be_an_address_is_a_finding() =>
        Assert.Equal("name", Assert.Single(ThemeFiles.Merge([], [Asset("Logo Uusi.svg", "<svg/>")]).Findings).Variant);

    [Fact]
    public void Words_for_a_language_that_the_site_lacks_and_a_language_without_words_are_findings()
    {
        var words = WordsFiles.Merge([SourceFile.Decode("templates/words/sv.yml", "home:\n  newest: Nytt\n"u8)], ["fi", "de"]);
        Assert.Equal(["no-file", "language"], words.Findings.Select(finding => finding.Variant));
        Assert.Equal(["de", "fi"], words.Value!.Keys.Order(StringComparer.Ordinal));
    }
}
