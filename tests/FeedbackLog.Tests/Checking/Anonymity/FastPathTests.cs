using System.Reflection;
using System.Text.RegularExpressions;
using FeedbackLog.Checking.Anonymity;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace FeedbackLog.Tests.Checking.Anonymity;

/// <summary>Each short cut of the scan against the long way that it spares.</summary>
public sealed class FastPathTests
{
    private static readonly string[] Pieces =
    [
        "a", "Z", "å", "Ö", "é", "ß", "ÿ", "Ÿ", "š", " ", "  ", "\n", "\n\n", "\t", "&", "&amp;", "&#64;", "&#769;", "&shy;", "\\", "\\_", "\u00AD", "\u200B", "\u0301", "\u0308", "\u00A0", "’", "–", "…", "“",
        "\u0430", "\uFF10", "\u0661", "\uD83D\uDE00", "\uD83D", "\u2800", "\u2029", "\u007F", "ﬁ", "½", "0", "@", "%40", "/", ".", "-", "_", "(", "[ ", "}", ")", "at", " at ", "ät", "-at-", "_at_", "snabel-a", "miuku mauku",
        "kissanhäntä", " ät-merkki ", "apinanhäntä", "www.", "x.com/", "https://example.org/a", "facebook.com/someone", "order", "tilausnumero", "hetu", "p.", "sort code", "ÄITI", "İ", "K",
    ];

    private static readonly Config Check = Config.QuickThrowOnFailure.WithMaxTest(1000);

    private static Property ForTexts(Action<string> check) => Prop.ForAll(Gen.Elements(Pieces).ArrayOf().ToArbitrary(), pieces => check(string.Concat(pieces)));

    [Fact]
    public void Stretches_are_normalised_like_single_units() => ForTexts(source =>
    {
        var quick = NormalText.Of(source);
        var plain = NormalText.OfEachUnit(source);
        Assert.Equal(plain.Text, quick.Text);
        for (var at = 0; at < plain.Text.Length; at++)
        {
            Assert.Equal(plain.Map.StartOf(at), quick.Map.StartOf(at));
            Assert.Equal(plain.Map.EndOf(at), quick.Map.EndOf(at));
        }
    }).Check(Check);

    [Fact]
    public void At_signs_are_those_that_the_expression_finds() => ForTexts(source =>
    {
        var found = new List<(int, int)>();
        for (var sign = AtSigns.Next(source, 0); sign is { } known; sign = AtSigns.Next(source, known.End)) found.Add(known);
        Assert.Equal(AtSigns.AllByExpression(source), found);
    }).Check(Check);

    [Fact]
    public void Expressions_for_addresses_match_nothing_outside_address_words() => ForTexts(source =>
    {
        var words = AddressWords.Of(source);
        foreach (var expression in new[] { ExpressionOf(typeof(AddressWithToken), "Address"), ExpressionOf(typeof(SocialHandle), "Profiles") })
            Assert.Equal(
                expression.Matches(source).Select(match => (match.Index, match.Length)),
                words.SelectMany(word => expression.Matches(source[word.Start..word.End]).Select(match => (word.Start + match.Index, match.Length))));
    }).Check(Check);

    [Fact]
    public void Letters_are_what_the_framework_says()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var letter = (char)unit;
            Assert.Equal(char.IsLetter(letter), Letters.IsLetter(letter));
            Assert.Equal(char.IsLetterOrDigit(letter), Letters.IsLetterOrDigit(letter));
            Assert.Equal(char.IsUpper(letter), Letters.IsUpper(letter));
            Assert.Equal(char.IsLower(letter), Letters.IsLower(letter));
            Assert.Equal(char.ToLowerInvariant(letter), Letters.ToLower(letter));
        }
    }

    [Fact]
    public void Context_words_are_found_wherever_they_stand() => ForTexts(source =>
    {
        var text = ScanText.Of(source);
        var stems = Stems.Where(stem => text.Text.Contains(stem.Text, StringComparison.OrdinalIgnoreCase)).ToArray();
        foreach (var kind in Enum.GetValues<CueKind>())
            Assert.Equal(
                stems.Where(stem => stem.Kind == kind).SelectMany(stem => PlacesOf(stem, text.Text)).Order(),
                text.Cues.All(kind).Order());
    }).Check(Check);

    private static readonly (string Text, CueKind Kind, bool IsInner, bool IsWhole)[] Stems = [.. ReadStems()];

    private static IEnumerable<(string, CueKind, bool, bool)> ReadStems()
    {
        using var stream = typeof(CueWords).Assembly.GetManifestResourceStream("FeedbackLog.Checking.Anonymity.context-words.txt")!;
        using var reader = new StreamReader(stream);
        var kind = default(CueKind);
        foreach (var line in reader.ReadToEnd().Split('\n').Select(line => line.Split('#')[0].Trim()))
        {
            if (line.StartsWith('[')) kind = Enum.Parse<CueKind>(line.Trim('[', ']').Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            else
                foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    yield return (word.Trim('*').Replace('_', ' ').ToLowerInvariant(), kind, word.StartsWith('*'), !word.EndsWith('*'));
        }
    }

    private static IEnumerable<(int, int)> PlacesOf((string Text, CueKind Kind, bool IsInner, bool IsWhole) stem, string text)
    {
        for (var at = 0; at + stem.Text.Length <= text.Length; at++)
        {
            var end = at + stem.Text.Length;
            if (!text[at..end].Select(char.ToLowerInvariant).SequenceEqual(stem.Text) || !char.IsLetter(text[at])) continue;
            if (!stem.IsInner && at > 0 && char.IsLetter(text[at - 1])) continue;
            if (stem.IsWhole && end < text.Length && char.IsLetter(text[end])) continue;
            yield return (at, end);
        }
    }

    private static Regex ExpressionOf(Type type, string name) => (Regex)type.GetField(name, BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;
}
