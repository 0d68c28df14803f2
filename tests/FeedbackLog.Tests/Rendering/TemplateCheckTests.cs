using System.Text;
using FeedbackLog.Rendering;
using FeedbackLog.Text;
using FeedbackLog.Theming;
using Xunit;

namespace FeedbackLog.Tests.Rendering;

public sealed class TemplateCheckTests
{
    private static FeedbackLog.Wording.Words English => InventedSite.AllWords["en"];

    private static SourceFile File(string path, string text) => SourceFile.Decode("templates/" + path, Encoding.UTF8.GetBytes(text));

    [Fact]
    public void The_built_in_theme_has_no_mistake()
    {
        Assert.Empty(ThemeFiles.Merge([], []).Findings);
        Assert.Empty(TemplateCheck.CheckEveryTemplate(InventedSite.Theme, English));
    }

    [Fact]
    public void Every_page_has_a_model() =>
        Assert.Equal(ThemePages.Names, PageModels.ByPage.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("\n  {{headng}}", "FL506", "nearest", 2, 5)]
    [InlineData("{{zzzzzzzzz}}", "FL506", "unknown", 1, 3)]
    [InlineData("{{#if outcome}}\n{{#with outcome}}\n{{labl}}{{/with}}{{/if}}", "FL506", "nearest", 3, 3)]
    [InlineData("{{#each sections}}{{#if isMain}}{{../hedding}}{{/if}}{{/each}}", "FL506", "nearest", 1, 35)]
    [InlineData("{{heading.text}}", "FL506", "not-a-map", 1, 3)]
    [InlineData("{{#with heading}}{{/with}}", "FL506", "not-a-map", 1, 9)]
    [InlineData("{{../heading}}", "FL506", "outside", 1, 3)]
    [InlineData("{{#if @first}}{{/if}}", "FL506", "loop", 1, 7)]
    [InlineData("{{#each heading}}{{/each}}", "FL506", "not-a-list", 1, 9)]
    [InlineData("{{topics}}", "FL506", "not-a-text", 1, 3)]
    [InlineData("{{#each course}}{{isOver}}{{/each}}", "FL506", "not-a-text", 1, 19)]
    [InlineData("{{{heading}}}", "FL506", "text", 1, 1)]
    [InlineData("{{#each sections}}{{body}}{{/each}}", "FL506", "markup", 1, 19)]
    [InlineData("{{lead}}", "FL506", "maybe", 1, 3)]
    [InlineData("{{#unless lead}}{{lead}}{{/unless}}", "FL506", "maybe", 1, 19)]
    [InlineData("{{outcome.label}}", "FL506", "maybe", 1, 3)]
    [InlineData("{{#each sections}}{{../lead}}{{/each}}", "FL506", "maybe", 1, 21)]
    [InlineData("{{word \"home.newset\"}}", "FL506", "word-nearest", 1, 1)]
    [InlineData("{{word \"zzzzzzzzzzzzzzzzzzzzzzz\"}}", "FL506", "word", 1, 1)]
    [InlineData("{{word \"list.entries\"}}", "FL506", "word-form", 1, 1)]
    [InlineData("{{word \"entry.id\"}}", "FL506", "word-form", 1, 1)]
    [InlineData("{{asset \"sit.css\"}}", "FL506", "asset-nearest", 1, 1)]
    [InlineData("{{> crd}}", "FL505", "part-nearest", 1, 1)]
    [InlineData("{{> zzzzzzzzzz}}", "FL505", "part", 1, 1)]
    [InlineData("{{> page}}", "FL505", "circle", 1, 1)]
    [InlineData("a\n{{heading", "FL505", "syntax", 2, 1)]
    [InlineData("{{#if lead}}\n", "FL505", "block", 1, 1)]
    [InlineData("{{#if lead}}{{/each}}", "FL505", "block", 1, 13)]
    [InlineData("{{/if}}", "FL505", "block", 1, 1)]
    [InlineData("{{else}}", "FL505", "block", 1, 1)]
    [InlineData("{{lookup topics 0}}", "FL505", "helper", 1, 3)]
    [InlineData("{{#repeat topics}}{{/repeat}}", "FL505", "helper", 1, 4)]
    [InlineData("{{#each topics as |topic|}}{{/each}}", "FL505", "syntax", 1, 1)]
    [InlineData("{{> card title=heading}}", "FL505", "syntax", 1, 1)]
    [InlineData("{{word \"site.skip}}", "FL505", "syntax", 1, 1)]
    [InlineData("\\{{heading}}", "FL505", "syntax", 1, 2)]
    public void A_mistake_is_found_at_its_place(string template, string code, string variant, int line, int column)
    {
        var theme = ThemeFiles.Merge([File("pages/entry.hbs", template)], []);
        var finding = Assert.Single(theme.Findings.Concat(TemplateCheck.Check(theme.Value!, English)));
        Assert.Equal((code, variant, line, column), (finding.Rule.Code, finding.Variant, finding.Place.Line, finding.Place.Column));
        Assert.Equal("templates/pages/entry.hbs", finding.Path);
    }

    [Theory]
    [InlineData("{{#if lead}}{{lead}}{{else}}{{summary}}{{/if}}")]
    [InlineData("{{#unless lead}}-{{else}}{{lead}}{{/unless}}")]
    [InlineData("{{#if lead}}{{#each sections}}{{../lead}}{{@index}}{{#if @last}}.{{/if}}{{/each}}{{/if}}")]
    [InlineData("{{#if lead}}{{lead}}{{else if outcome}}{{outcome.label}}{{else}}-{{/if}}")]
    [InlineData("{{#with outcome}}{{label}}{{../heading}}{{@root.heading}}{{/with}}")]
    [InlineData("{{#each remedies}}{{this}}{{else}}{{heading}}{{/each}}")]
    [InlineData("{{!-- {{nothing}} --}}{{! nothing }}{{~heading~}}")]
    public void What_the_check_accepts_renders_for_every_entry(string template)
    {
        var theme = ThemeFiles.Merge([File("pages/entry.hbs", template)], []);
        Assert.Empty(theme.Findings.Concat(TemplateCheck.Check(theme.Value!, English)));
        var renderer = new PageRenderer(InventedSite.Frame with { Theme = theme.Value! });
        foreach (var page in InventedSite.Pages.Values.Where(page => page is FeedbackLog.Planning.EntryPage))
            renderer.Render(page, new System.Buffers.ArrayBufferWriter<byte>());
    }

    [Fact]
    public void A_mistake_in_a_part_is_told_once_and_in_the_part()
    {
        var theme = ThemeFiles.Merge([File("parts/card.hbs", "<p>{{titel}}</p>")], []).Value!;
        var finding = Assert.Single(TemplateCheck.Check(theme, English));
        Assert.Equal(("templates/parts/card.hbs", "nearest"), (finding.Path, finding.Variant));
    }

    [Fact]
    public void Parts_that_hold_each_other_are_found()
    {
        var theme = ThemeFiles.Merge([File("parts/card.hbs", "{{> mini}}"), File("parts/mini.hbs", "{{> card}}")], []).Value!;
        Assert.Contains(TemplateCheck.Check(theme, English), finding => finding.Variant == "circle");
    }
}
