using System.Text;
using FeedbackLog.Configuration;
using FeedbackLog.Text;
using FeedbackLog.Theming;
using FeedbackLog.Wording;
using Xunit;

namespace FeedbackLog.Tests.Wording;

public sealed class WordsTests
{
    private static Words In(string language) => Words.Parse(ThemeFiles.BuiltInWords(language)!, null).Value!;

    private static SourceFile WordsFile(string name, string text) => SourceFile.Decode("templates/words/" + name, Encoding.UTF8.GetBytes(text));

    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    [InlineData("en")]
    public void Every_built_in_language_is_complete(string language) =>
        Assert.Empty(Words.Parse(ThemeFiles.BuiltInWords(language)!, null).Findings);

    [Theory]
    [InlineData("fi", "2. maaliskuuta 2026")]
    [InlineData("sv", "2 mars 2026")]
    [InlineData("en", "2 March 2026")]
    public void A_day_is_written_as_the_language_writes_it(string language, string day) =>
        Assert.Equal(day, In(language).Day(new DateOnly(2026, 3, 2)));

    [Theory]
    [InlineData("fi", "maaliskuu 2026", "huhtikuu–kesäkuu 2026")]
    [InlineData("sv", "mars 2026", "april–juni 2026")]
    [InlineData("en", "March 2026", "April–June 2026")]
    public void Months_and_quarters_have_names(string language, string month, string quarter)
    {
        Assert.Equal(month, In(language).Month(2026, 3));
        Assert.Equal(quarter, In(language).Quarter(2026, 2));
    }

    [Theory]
    [InlineData("fi", "45m", "45 minuuttia")]
    [InlineData("fi", "1h", "1 tunti")]
    [InlineData("fi", "3h", "3 tuntia")]
    [InlineData("fi", "6d", "6 päivää")]
    [InlineData("sv", "1d", "1 dygn")]
    [InlineData("sv", "6d", "6 dagar")]
    [InlineData("en", "45m", "45 minutes")]
    [InlineData("en", "1d", "1 day")]
    public void A_duration_keeps_the_writers_unit(string language, string duration, string written) =>
        Assert.Equal(written, In(language).Duration(Duration.Parse(duration)!.Value));

    [Theory]
    [InlineData(45, "45 minutes")]
    [InlineData(180, "3 hours")]
    [InlineData(2880, "2 days")]
    [InlineData(2940, "49 hours")]
    [InlineData(2941, "2,941 minutes")]
    public void Minutes_become_the_largest_unit_that_tells_them_exactly(int minutes, string written) =>
        Assert.Equal(written, In("en").Duration(Duration.OfMinutes(minutes)));

    [Theory]
    [InlineData("fi", "5\u00A0292,5", "10\u00A0%")]
    [InlineData("sv", "5\u00A0292,5", "10\u00A0%")]
    [InlineData("en", "5,292.5", "10%")]
    public void Numbers_and_percents_are_written_as_the_language_writes_them(string language, string number, string percent)
    {
        Assert.Equal(number, In(language).Number(5292.5m));
        Assert.Equal(percent, In(language).Percent(10));
    }

    [Theory]
    [InlineData("fi", 1, "1 kirjoitus")]
    [InlineData("fi", 0, "0 kirjoitusta")]
    [InlineData("sv", 2, "2 texter")]
    [InlineData("en", 1200, "1,200 entries")]
    public void A_count_picks_the_form(string language, int count, string written) =>
        Assert.Equal(written, In(language).Count("list.entries", count));

    [Fact]
    public void A_key_that_no_file_holds_is_our_own_fault() =>
        Assert.Throws<KeyNotFoundException>(() => In("en")["home.newset"]);

    [Fact]
    public void A_gap_that_nobody_fills_is_our_own_fault() =>
        Assert.Throws<ArgumentException>(() => In("en").Say("entry.target_met"));

    [Fact]
    public void A_companys_own_sentence_takes_the_place_of_the_built_in_one()
    {
        var own = Words.Parse(WordsFile("fi.yml", "home:\n  newest: Tuoreimmat\n"), In("fi"));
        Assert.Empty(own.Findings);
        Assert.Equal("Tuoreimmat", own.Value!["home.newest"]);
        Assert.Equal(In("fi")["home.older"], own.Value["home.older"]);
        Assert.NotEqual(In("fi").Hash, own.Value.Hash);
    }

    [Theory]
    [InlineData("home:\n  newset: Tuoreimmat\n", "nearest", 2)]
    [InlineData("home:\n  zzzzzzzzzzzzzzzz: Tuoreimmat\n", "unknown", 2)]
    [InlineData("list:\n\n  entries: kirjoituksia\n", "form", 3)]
    [InlineData("dates:\n  months: [tammikuu]\n", "form", 2)]
    [InlineData("home:\n  newest: [a, b]\n", "form", 2)]
    [InlineData("entry:\n  target_met: \"tavoite {durtion}\"\n", "placeholder", 2)]
    public void A_mistake_in_a_words_file_is_found_at_its_line(string text, string variant, int line)
    {
        var finding = Assert.Single(Words.Parse(WordsFile("fi.yml", text), In("fi")).Findings);
        Assert.Equal(("FL507", variant, line), (finding.Rule.Code, finding.Variant, finding.Place.Line));
    }

    [Fact]
    public void A_fourth_language_must_say_everything()
    {
        var german = Words.Parse(WordsFile("de.yml", "home:\n  newest: Neu\n"), null);
        Assert.Equal(In("en").Keys.Count - 1, german.Findings.Length);
        Assert.All(german.Findings, finding => Assert.Equal("missing", finding.Variant));
    }

    [Fact]
    public void A_complete_fourth_language_has_no_findings()
    {
        var english = ThemeFiles.BuiltInWords("en")!;
        var german = Words.Parse(english with { Path = "templates/words/de.yml" }, null);
        Assert.Empty(german.Findings);
        Assert.Equal("de", german.Value!.Language);
    }

    [Fact]
    public void A_file_must_be_named_for_a_language() =>
        Assert.Equal("language", Assert.Single(Words.Parse(WordsFile("Finnish.yml", ""), null).Findings).Variant);
}
