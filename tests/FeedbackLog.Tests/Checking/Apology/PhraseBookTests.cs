using FeedbackLog.Checking.Apology;
using Xunit;

namespace FeedbackLog.Tests.Checking.Apology;

public sealed class PhraseBookTests
{
    // What a language needs none of: Finnish and Swedish tell a deed from a state in other ways than English does.
    private static readonly string[] NotInEveryLanguage = ["Deed", "NeutralDeed"];

    public static TheoryData<string> Languages => [.. PhraseBook.Languages];

    [Theory, MemberData(nameof(Languages))]
    public void A_list_has_phrases_of_every_kind(string language)
    {
        var kinds = PhraseBook.PhrasesOf(language).Select(phrase => phrase.Kind).ToHashSet();
        Assert.Empty(Enum.GetValues<PhraseKind>().Where(kind => !kinds.Contains(kind)).Select(kind => kind.ToString()).Except(NotInEveryLanguage));
    }

    [Theory, MemberData(nameof(Languages))]
    public void A_phrase_begins_and_ends_with_a_word_and_has_two_gaps_at_most(string language) =>
        Assert.DoesNotContain(PhraseBook.PhrasesOf(language), phrase => phrase.Words[0].IsGap || phrase.Words[^1].IsGap || phrase.Words.Count(word => word.IsGap) > 2);

    [Theory, MemberData(nameof(Languages))]
    public void Every_word_of_a_list_is_in_lower_case(string language) =>
        Assert.DoesNotContain(PhraseBook.PhrasesOf(language).SelectMany(phrase => phrase.Words).SelectMany(word => word.Forms),
            form => form.Beginning.Any(char.IsUpper));

    [Fact]
    public void A_phrase_without_a_reason_is_refused() => Assert.Throws<FormatException>(() => PhraseReader.Read("[sorry]\nsorry\n"));

    [Theory]
    [InlineData("pahoittel*", "Pahoittelemme viivettä.", true)]
    [InlineData("*imme", "Unohdimme sen.", true)]
    [InlineData("vi/jag ... ledsna", "Vi är så hemskt ledsna.", true)]
    [InlineData("vi ... ledsna", "Vi är det. Alla är ledsna.", false)]
    [InlineData("^sillä", "Myöhästyimme, sillä satoi.", true)]
    [InlineData("^sillä", "Ajoimme sillä kotiin.", false)]
    [InlineData("sorry", "The word \"sorry\" is short.", false)]
    public void A_phrase_is_found_as_it_is_written(string phrase, string passage, bool isFound)
    {
        var text = ApologyText.Of(passage);
        var read = Assert.Single(PhraseReader.Read($"[sorry]\n{phrase} | a test"));
        Assert.Equal(isFound, Enumerable.Range(0, text.Words.Length).Any(word => read.EndIn(text, word) >= 0));
    }
}
