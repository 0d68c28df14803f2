using FeedbackLog.Checking.Anonymity.Names;
using Xunit;

namespace FeedbackLog.Tests.Checking.Anonymity.Names;

public sealed class WordFormsTests
{
    [Theory]
    [InlineData("virtasen", "virtanen")]
    [InlineData("virtasta", "virtanen")]
    [InlineData("virtaseen", "virtanen")]
    [InlineData("virtasille", "virtanen")]
    [InlineData("virtaset", "virtanen")]
    [InlineData("pekan", "pekka")]
    [InlineData("matille", "matti")]
    [InlineData("sepolta", "seppo")]
    [InlineData("pentin", "pentti")]
    [InlineData("lehdon", "lehto")]
    [InlineData("lehtoon", "lehto")]
    [InlineData("sadulle", "satu")]
    [InlineData("lahden", "lahti")]
    [InlineData("rannan", "ranta")]
    [InlineData("virran", "virta")]
    [InlineData("kullalle", "kulta")]
    [InlineData("hongan", "honka")]
    [InlineData("mäen", "mäki")]
    [InlineData("mäkeä", "mäki")]
    [InlineData("joella", "joki")]
    [InlineData("kosken", "koski")]
    [InlineData("salvan", "salpa")]
    [InlineData("leppään", "leppä")]
    [InlineData("järven", "järvi")]
    [InlineData("niemeen", "niemi")]
    [InlineData("kirstin", "kirsti")]
    [InlineData("laineen", "laine")]
    [InlineData("laineeseen", "laine")]
    [InlineData("rinteelle", "rinne")]
    [InlineData("markuksen", "markus")]
    [InlineData("tuomaan", "tuomas")]
    [InlineData("tuomaksen", "tuomas")]
    [InlineData("kankaalle", "kangas")]
    [InlineData("suden", "susi")]
    [InlineData("lindströmin", "lindström")]
    [InlineData("smithille", "smith")]
    [InlineData("sannakin", "sanna")]
    [InlineData("sannankaan", "sanna")]
    [InlineData("sannamme", "sanna")]
    [InlineData("johans", "johan")]
    public void An_inflected_word_leads_to_its_name(string form, string name) => Assert.True(IsFormOf(form, name));

    [Theory]
    [InlineData("korhonen", "korho")]
    [InlineData("annos", "anna")]
    [InlineData("lehtori", "lehto")]
    [InlineData("satunnainen", "satu")]
    [InlineData("kallio", "kalle")]
    public void A_longer_word_is_no_form_of_a_name(string word, string name) => Assert.False(IsFormOf(word, name));

    [Fact]
    public void The_embedded_lists_are_read()
    {
        Assert.True(NameList.Default.Count > 25_000);
        Assert.Equal(NameUse.None, NameList.Default["zzyzx"]);
        Assert.True((NameList.Default.Read("korhosen") & NameUse.Surname) != 0);
        Assert.True((NameList.Default["toivo"] & NameUse.FirstWord) != 0);
    }

    private static bool IsFormOf(string form, string name)
    {
        var list = new WordList();
        list.Add(name, 1);
        return WordForms.Read(form, list) != 0;
    }
}
