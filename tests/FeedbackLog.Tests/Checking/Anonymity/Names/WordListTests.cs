using FeedbackLog.Checking.Anonymity.Names;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace FeedbackLog.Tests.Checking.Anonymity.Names;

public sealed class WordListTests
{
    private static readonly Arbitrary<string[]> Words =
        Gen.Elements("aBcÅäÖéßÿŸšŠ-'".ToCharArray()).ArrayOf().Select(letters => string.Concat(letters.Take(30))).ArrayOf().ToArbitrary();

    [Fact]
    public void A_listed_word_is_never_said_to_be_missing() => Prop.ForAll(Words, words =>
    {
        var list = new WordList(words.Length);
        foreach (var word in words) list.Add(word, 1);
        foreach (var word in words)
        {
            Assert.True(list.MayHold(word) && list.MayHold(word.ToLowerInvariant()) && list.MayHold(word.ToUpperInvariant()));
            Assert.Equal(1, list[word.ToLowerInvariant()]);
        }
    }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Nearly_every_word_that_is_not_listed_is_told_at_once()
    {
        var list = new WordList(1_000);
        for (var number = 0; number < 1_000; number++) list.Add($"name{number}en", 1);
        Assert.InRange(Enumerable.Range(0, 10_000).Count(number => list.MayHold($"word{number}on")), 0, 2_500);
    }

    [Fact]
    public void A_verdict_is_remembered_for_its_own_word_alone() => Prop.ForAll(Words, words =>
    {
        var verdicts = new WordVerdicts();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words) known[word] = verdicts.Remember(word, known.Count);
        foreach (var word in words) Assert.True(verdicts.Of(word) is not { } verdict || verdict == known[word]);
        if (words.Length > 0 && words[^1].Length <= 24) Assert.Equal(known[words[^1]], verdicts.Of(words[^1]));
    }).Check(Config.QuickThrowOnFailure);
}
