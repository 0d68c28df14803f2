using FeedbackLog.Searching;
using Xunit;

namespace FeedbackLog.Tests.Searching;

public sealed class WordFormsTests
{
    private static readonly string[][] Families =
        [.. File.ReadAllLines(Path.Combine(Repository.Root, "tests", "FeedbackLog.Tests", "Searching", "families.txt")).Select(line => line.Split(' '))];

    [Fact]
    public void The_forms_of_a_word_share_a_beginning()
    {
        Assert.True(Families.Length > 100);
        var apart = Families.Where(family => family.Skip(1).Select(word => Bent(family[0], word)).Distinct().Count() > 1)
            .Select(family => string.Join(' ', family.Skip(1).Select(word => $"{word}:{Bent(family[0], word)}")));
        Assert.Empty(apart);
    }

    [Fact]
    public void Different_words_have_different_beginnings()
    {
        var same = Families.GroupBy(family => (family[0], Bent(family[0], family[1]))).Where(group => group.Count() > 1).Select(group => string.Join(' ', group.Select(family => family[1])));
        Assert.Empty(same);
    }

    [Theory]
    [InlineData("fi", "pyörillä", "pyör")]
    [InlineData("fi", "hyötyjen", "hyöty")]
    [InlineData("sv", "lådorna", "låd")]
    [InlineData("de", "Straßen", "Straßen")]
    public void Dots_stay_where_they_were(string language, string word, string beginning) => Assert.Equal(beginning, Bent(language, word));

    [Theory]
    [InlineData("Å kom, ÖLJYÄ ja home-made 5G: e\u0301te\u0301!", "kom öljyä ja home made 5g été")]
    [InlineData("", "")]
    [InlineData("– ” x .", "")]
    public void A_text_is_cut_into_small_words_of_two_letters_at_least(string text, string words)
    {
        var cutter = new WordCutter(text, new char[WordForms.MaxLetters]);
        var met = new List<string>();
        while (cutter.Next()) met.Add(cutter.Word.ToString());
        Assert.Equal(words, string.Join(' ', met));
    }

    [Theory]
    [InlineData('å', 'a')]
    [InlineData('ö', 'o')]
    [InlineData('ø', 'o')]
    [InlineData('é', 'e')]
    [InlineData('š', 's')]
    [InlineData('x', 'x')]
    [InlineData('я', 'я')]
    public void Letters_lose_their_dots(char letter, char plain) => Assert.Equal(plain, Letters.Fold(letter));

    private static string Bent(string language, string word) => WordForms.Of(language).BeginningOf(word, new char[WordForms.Room]).ToString();
}
