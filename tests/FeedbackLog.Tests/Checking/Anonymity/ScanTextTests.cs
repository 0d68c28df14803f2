using System.Text;
using FeedbackLog.Checking.Anonymity;
using FeedbackLog.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace FeedbackLog.Tests.Checking.Anonymity;

public sealed class ScanTextTests
{
    [Theory]
    [InlineData("a&amp;b &#64; &commat; &#x40;", "a&b @ @ @")]
    [InlineData("tyyppi\u00AD\u200Btieto", "tyyppitieto")]
    [InlineData("131052\u2013308T \u2212 \uFF0D", "131052-308T - -")]
    [InlineData("\uFF10\uFF14\uFF10 \u0661\u0662", "040 12")]
    [InlineData("040\u00A0123\u202F4567", "040 123 4567")]
    [InlineData("ensimmäinen\nrivi  \n\n uusi", "ensimmäinen rivi\nuusi")]
    [InlineData("Pa\u0308ivi", "Päivi")]
    [InlineData("Pa\u200B\u0308ivi", "Päivi")]
    [InlineData("m\u0430tti@ex\u0430mple.org", "matti@example.org")]
    [InlineData("Москва", "Москва")]
    [InlineData("131052\u0410308\u0422", "131052A308T")]
    [InlineData("matti\\_v@example.org", "matti_v@example.org")]
    [InlineData("AT&T; &unknown; &", "AT&T; &unknown; &")]
    [InlineData("61.5º 30´", "61.5° 30'")]
    public void A_source_is_normalised(string source, string expected) => Assert.Equal(expected, ScanText.Of(source).Text);

    [Fact]
    public void A_range_leads_back_to_what_was_typed()
    {
        const string source = "Hän: m&#97;tti\u200B@example.org.";
        var text = ScanText.Of(source, offset: 10);
        var start = text.Text.IndexOf("matti", StringComparison.Ordinal);
        var span = text.ToSource(start, start + "matti@example.org".Length);
        Assert.Equal("m&#97;tti\u200B@example.org", source[(span.Start - 10)..(span.End - 10)]);
    }

    [Fact]
    public void Every_default_ignorable_character_goes_away()
    {
        int[] ranges = [0xAD, 0xAD, 0x34F, 0x34F, 0x61C, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x200B, 0x200F, 0x202A, 0x202E,
            0x2060, 0x206F, 0x3164, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFFB, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF];
        var tried = 0;
        for (var range = 0; range < ranges.Length; range += 2)
            for (var value = ranges[range]; value <= ranges[range + 1]; value++, tried++)
                Assert.Equal("ab", ScanText.Of("a" + new Rune(value) + "b").Text);
        Assert.True(tried > 4000);
    }

    [Fact]
    public void Offsets_never_fall_and_stay_inside_the_source() => Prop.ForAll<string?>(source =>
    {
        var text = ScanText.Of(source ?? "");
        var last = new SourceSpan(0, 0);
        for (var at = 0; at < text.Text.Length; at++)
        {
            var span = text.ToSource(at, at + 1);
            Assert.True(span.Start >= last.Start && span.End >= last.End && span.Start < span.End && span.End <= source!.Length);
            last = span;
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Plain_letters_stand_where_they_stood() => Prop.ForAll(Gen.Elements("abc XYZ 019 åäö".ToCharArray()).ArrayOf().ToArbitrary(), letters =>
    {
        var source = string.Concat(letters).Trim();
        var text = ScanText.Of(source);
        for (var at = 0; at < text.Text.Length; at++) Assert.Equal(text.Text[at], source[text.ToSource(at, at + 1).Start]);
    }).Check(Config.QuickThrowOnFailure);
}
