using FeedbackLog.Checking.Apology;
using Xunit;

namespace FeedbackLog.Tests.Checking.Apology;

public sealed class ApologyTextTests
{
    [Theory]
    [InlineData("One. Two.", 2)]
    [InlineData("The bus at 14.30 was late. So were we!", 2)]
    [InlineData("Soitimme klo 15. asti.", 1)]
    [InlineData("”Kohta.” Se oli vastaus.", 2)]
    [InlineData("First\n\nSecond", 2)]
    [InlineData("one\ntwo", 1)]
    [InlineData("", 0)]
    public void Sentences_end_where_a_reader_ends_them(string passage, int count) =>
        Assert.Equal(count, ApologyText.Of(passage).Words.Select(word => word.Sentence).Distinct().Count());

    [Fact]
    public void Commas_part_clauses_and_dashes_part_more()
    {
        var words = ApologyText.Of("a, b – c").Words;
        Assert.Equal([0, 1, 2], words.Select(word => word.Clause));
        Assert.Equal([0, 0, 1], words.Select(word => word.Section));
    }

    [Fact]
    public void Words_between_quotation_marks_are_told_not_said() =>
        Assert.Equal([false, true, true, false], ApologyText.Of("Sana ”kohta tulee” ei").Words.Select(word => word.IsQuoted));

    [Fact]
    public void A_lost_quotation_mark_quotes_nothing() =>
        Assert.DoesNotContain(ApologyText.Of("The 19\" screen broke").Words, word => word.IsQuoted);

    [Fact]
    public void An_apostrophe_is_part_of_its_word() => Assert.Equal("don't", ApologyText.Of("We don’t")[1].ToString());
}
