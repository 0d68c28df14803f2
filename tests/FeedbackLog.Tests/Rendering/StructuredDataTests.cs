using System.Text.Json;
using FeedbackLog.Entries;
using FeedbackLog.Planning;
using FeedbackLog.Rendering;
using FeedbackLog.Tests.Feeds;
using FeedbackLog.Text;
using Xunit;

namespace FeedbackLog.Tests.Rendering;

public class StructuredDataTests
{
    [Fact]
    public void A_page_says_what_it_is_when_it_was_published_and_who_publishes()
    {
        var data = DataOf(Page("fi"));

        Assert.Equal("https://schema.org", data.GetProperty("@context").GetString());
        Assert.Equal("BlogPosting", data.GetProperty("@type").GetString());
        Assert.Equal("Palautus jäi tulematta", data.GetProperty("headline").GetString());
        Assert.Equal("Rahat eivät tulleet kuuteen viikkoon.", data.GetProperty("description").GetString());
        Assert.Equal("2026-04-20", data.GetProperty("datePublished").GetString());
        Assert.Equal("2026-05-04", data.GetProperty("dateModified").GetString());
        Assert.Equal("fi", data.GetProperty("inLanguage").GetString());
        Assert.Equal("https://palaute.example.org/opit/2026/palautus/", data.GetProperty("mainEntityOfPage").GetProperty("@id").GetString());
        Assert.Equal("Esimerkki Osuuskunta", data.GetProperty("publisher").GetProperty("name").GetString());
        Assert.Equal("Organization", data.GetProperty("author").GetProperty("@type").GetString());
        Assert.Equal("https://palaute.example.org/opit/", data.GetProperty("isPartOf").GetProperty("@id").GetString());
    }

    [Fact]
    public void Changes_with_a_note_are_corrections_and_others_are_not()
    {
        var corrections = DataOf(Page("sv")).GetProperty("correction").EnumerateArray().ToList();

        var correction = Assert.Single(corrections);
        Assert.Equal("CorrectionComment", correction.GetProperty("@type").GetString());
        Assert.Equal("Korjasimme summan.", correction.GetProperty("text").GetString());
        Assert.Equal("2026-05-04", correction.GetProperty("datePublished").GetString());
        Assert.Equal("fi", correction.GetProperty("inLanguage").GetString());
    }

    [Fact]
    public void Topics_are_named_in_the_pages_language()
    {
        var data = DataOf(Page("sv"));

        Assert.Equal(["Återbetalningar", "Webbutik & avhämtning"], data.GetProperty("keywords").EnumerateArray().Select(word => word.GetString()));
        Assert.Equal(2, data.GetProperty("about").GetArrayLength());
    }

    [Fact]
    public void The_source_names_its_translations_and_a_translation_its_source()
    {
        var translation = Assert.Single(DataOf(Page("fi")).GetProperty("workTranslation").EnumerateArray().ToList());

        Assert.Equal("https://palaute.example.org/opit/sv/2026/betalning/", translation.GetProperty("@id").GetString());
        Assert.Equal("https://palaute.example.org/opit/2026/palautus/", DataOf(Page("sv")).GetProperty("translationOfWork").GetProperty("@id").GetString());
        Assert.False(DataOf(Page("sv")).TryGetProperty("workTranslation", out _));
    }

    [Fact]
    public void An_entry_in_one_language_names_no_translation()
    {
        var data = DataOf(Page("fi") with { Alternates = [new Alternate("fi", "2026/palautus/")] });

        Assert.False(data.TryGetProperty("workTranslation", out _));
        Assert.False(data.TryGetProperty("translationOfWork", out _));
    }

    [Fact]
    public void Nobody_rates_themselves()
    {
        Assert.DoesNotContain("review", StructuredData.For(Page("fi"), FeedSamples.Frame), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("rating", StructuredData.For(Page("fi"), FeedSamples.Frame), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!-- <script> -->")]
    [InlineData("]]> & \" ' \\ \u2028 \u2029 \u0000 \u0007")]
    public void No_text_can_leave_the_script_element(string hostile)
    {
        var entry = FeedSamples.Entry().WithText(text => text with { Title = hostile, Summary = hostile })
            .With(facts => facts with { Changes = [new EntryChange(new DateOnly(2026, 5, 4), "privacy", hostile)] });

        var data = StructuredData.For(Page("fi") with { Entry = entry }, FeedSamples.Frame);

        Assert.DoesNotContain(data, letter => letter is '<' or '>' or '&' or '\u2028' or '\u2029' or < ' ');
        Assert.Equal(hostile, JsonDocument.Parse(data).RootElement.GetProperty("headline").GetString());
    }

    private static EntryPage Page(string language) => new(
        OutputPath.Of("2026/palautus/index.html"), default, language, language == "fi" ? "2026/palautus/" : "sv/2026/betalning/",
        [new Alternate("fi", "2026/palautus/"), new Alternate("sv", "sv/2026/betalning/")])
    {
        Entry = FeedSamples.Entry(language: language),
    };

    private static JsonElement DataOf(EntryPage page) => JsonDocument.Parse(StructuredData.For(page, FeedSamples.Frame)).RootElement;
}
