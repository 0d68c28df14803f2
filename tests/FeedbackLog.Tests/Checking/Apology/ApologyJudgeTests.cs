using System.Collections.Immutable;
using FeedbackLog.Checking.Apology;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace FeedbackLog.Tests.Checking.Apology;

public sealed class ApologyJudgeTests
{
    public static TheoryData<string> Languages => [.. PhraseBook.Languages];

    [Fact]
    public void The_corpus_is_large_and_half_of_it_is_sincere()
    {
        Assert.True(LabelledApology.Own.Length >= 150);
        Assert.InRange(LabelledApology.Own.Count(passage => passage.Labels.Contains("sincere")), LabelledApology.Own.Length * 0.4, LabelledApology.Own.Length * 0.6);
        Assert.Equal(LabelledApology.Own.Length, LabelledApology.Own.Select(passage => passage.Id).Distinct().Count());
    }

    [Theory, MemberData(nameof(Languages))]
    public void Kinds_of_apology_are_told_apart(string language) =>
        Assert.InRange(MeanOfF1([.. LabelledApology.Own.Where(passage => passage.Language == language)]), 0.9, 1);

    [Fact]
    public void Kinds_of_apology_are_told_apart_in_passages_that_were_held_out() =>
        Assert.InRange(MeanOfF1([.. LabelledApology.Own.Where(passage => passage.IsHeldOut)]), 0.8, 1);

    [Theory, MemberData(nameof(Languages))]
    public void What_was_learned_from_fresh_passages_is_kept(string language)
    {
        ImmutableArray<LabelledApology> fresh = [.. LabelledApology.Fresh.Where(passage => passage.Language == language)];
        Assert.True(fresh.Length >= 300);
        Assert.InRange(MeanOfF1(fresh), 0.97, 1);
        Assert.True(fresh.Count(passage => passage.Labels.Contains("sincere") && !passage.Judged().Contains("sincere")) <= 1);
    }

    [Theory]
    [InlineData("conditional")]
    [InlineData("feelings_only")]
    public void The_kinds_that_matter_most_are_found(string label) => Assert.InRange(F1(label, LabelledApology.Own), 0.9, 1);

    [Theory, MemberData(nameof(Languages))]
    public void Hardly_a_sincere_apology_is_suspected(string language)
    {
        var sincere = LabelledApology.Own.Where(passage => passage.Language == language && passage.Labels.Contains("sincere")).ToList();
        Assert.True(sincere.Count(passage => !passage.Judged().Contains("sincere")) <= 0.05 * sincere.Count);
    }

    [Theory]
    [InlineData("sv", "Vi ber om ursäkt för förseningen om två dagar.")]
    [InlineData("sv", "Vi lovade att skriva om priset och glömde det. Förlåt.")]
    [InlineData("fi", "Unohdimme varauksesi. Olemme pahoillamme. Jos sinulla on kysyttävää, soita meille.")]
    [InlineData("en", "We lost your coat, but that is no excuse for how we spoke to you. We are sorry.")]
    [InlineData("en", "We wrote \"we are sorry if you were offended\", and that was no apology. We are sorry for it.")]
    public void Innocent_uses_are_left_alone(string language, string passage) => Assert.Empty(ApologyJudge.Judge(passage, language));

    [Fact]
    public void A_language_without_phrases_is_not_judged() => Assert.Empty(ApologyJudge.Judge("Wir bedauern, falls etwas schiefging.", "de"));

    [Theory, MemberData(nameof(Languages))]
    public void No_text_is_too_strange_to_be_judged(string language)
    {
        var words = PhraseBook.PhrasesOf(language).SelectMany(phrase => phrase.Words).SelectMany(word => word.Forms).Select(form => form.Beginning + form.Ending).ToArray();
        var pieces = Gen.OneOf(Gen.Elements(words), Gen.Elements(" ", ", ", ". ", "\n\n", "\"", "”", " – ", ":", "'", "’", "-", "…", "\uD83D", "\u0130", "1.5", "?!"));
        Prop.ForAll(pieces.ListOf().ToArbitrary(), list => ApologyJudge.Judge(string.Join(' ', list), language).Length <= 7).QuickCheckThrowOnFailure();
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => ApologyJudge.Judge(text ?? "", language).Length <= 7).QuickCheckThrowOnFailure();
    }

    // The mean over the labels that occur, as accuracy over labels of very different frequency is told.
    private static double MeanOfF1(ImmutableArray<LabelledApology> passages) =>
        LabelledApology.AllLabels.Where(label => passages.Any(passage => passage.Labels.Contains(label))).Average(label => F1(label, passages));

    private static double F1(string label, ImmutableArray<LabelledApology> passages)
    {
        var found = passages.Count(passage => passage.Labels.Contains(label) && passage.Judged().Contains(label));
        var wrong = passages.Count(passage => passage.Labels.Contains(label) != passage.Judged().Contains(label));
        return 2.0 * found / (2.0 * found + wrong);
    }
}
