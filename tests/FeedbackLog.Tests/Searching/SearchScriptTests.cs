using System.Globalization;
using System.IO.Compression;
using FeedbackLog.Searching;
using Xunit;

namespace FeedbackLog.Tests.Searching;

/// <summary>The search page's script over the example content, as readers use it.</summary>
public sealed class SearchScriptTests(SearchedExample example) : IClassFixture<SearchedExample>
{
    private const int LeastQuestions = 60;
    private const int MostScriptBytes = 8 * 1024;

    private static readonly IReadOnlyDictionary<string, string> NoFilters = new Dictionary<string, string>();

    [Fact]
    public void Readers_find_what_they_ask_for_first()
    {
        var asked = Lines("questions.txt").Select(line => line.Split(' ', 3)).ToArray();
        Assert.True(asked.Length >= LeastQuestions && asked.Select(line => line[0]).Distinct().Count() == 3);

        var answers = Node.Ask(example.Site, asked.Select(line => new Question(FolderOf(line[0]), line[2], NoFilters)));

        var wrong = asked.Zip(answers)
            .Where(pair => pair.First[1] == "-" ? pair.Second.Numbers.Length > 0 : pair.Second.Numbers.FirstOrDefault() != NumberOf(pair.First[1]))
            .Select(pair => $"{string.Join(' ', pair.First)}: found {string.Join(' ', pair.Second.Numbers.Take(3))} {pair.Second.Titles.FirstOrDefault()}");
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("pakastin", "pakatsin")]
    [InlineData("pakastin", "pakastn")]
    [InlineData("noutolokero", "noutulokero")]
    [InlineData("näppäimistö", "nappaimisto")]
    [InlineData("allergeenilista", "alergenilista")]
    public void A_slip_of_the_finger_finds_the_same_first(string meant, string typed)
    {
        var answers = Ask("", NoFilters, meant, typed);

        Assert.Equal(answers[0].Numbers[0], answers[1].Numbers[0]);
    }

    [Theory]
    [InlineData("", "kenkä", "kenka")]
    [InlineData("", "pölynimuri", "polynimuri")]
    [InlineData("sv", "fläkt", "flakt")]
    [InlineData("sv", "skåp", "skap")]
    public void Words_are_found_without_their_dots(string folder, string dotted, string plain)
    {
        var answers = Ask(folder, NoFilters, dotted, plain);

        Assert.NotEmpty(answers[0].Numbers);
        Assert.Subset(answers[1].Numbers.ToHashSet(), answers[0].Numbers.ToHashSet());
    }

    [Fact]
    public void The_beginning_of_a_word_is_enough()
    {
        var answers = Ask("", NoFilters, "pakast", "pakastin");

        Assert.Equal(answers[1].Numbers[0], answers[0].Numbers[0]);
    }

    [Fact]
    public void Every_word_has_to_be_in_an_entry_that_is_found()
    {
        var answers = Ask("", NoFilters, "luiska", "luiska joulukuusi");

        Assert.True(answers[0].Numbers.Length > answers[1].Numbers.Length);
        Assert.Subset(answers[0].Numbers.ToHashSet(), answers[1].Numbers.ToHashSet());
        Assert.All(answers, answer => Assert.True(answer.IsComplete));
    }

    [Fact]
    public void Without_an_entry_that_has_all_words_those_with_most_of_them_are_found()
    {
        var answer = Ask("en", NoFilters, "ramp keyboard pallets")[0];

        Assert.False(answer.IsComplete);
        Assert.Contains(NumberOf("2025-0009"), answer.Numbers);
    }

    [Theory]
    [InlineData("topic", "accessibility")]
    [InlineData("channel", "social")]
    [InlineData("outcome", "planned")]
    [InlineData("year", "2025")]
    public void A_filter_leaves_some_of_what_was_found(string filter, string key)
    {
        var all = Ask("", NoFilters, "asiakas")[0];

        var some = Ask("", new Dictionary<string, string> { [filter] = key }, "asiakas")[0];

        Assert.True(some.Numbers.Length > 0 && some.Numbers.Length < all.Numbers.Length, $"{some.Numbers.Length} of {all.Numbers.Length}");
        Assert.Subset(all.Numbers.ToHashSet(), some.Numbers.ToHashSet());
    }

    [Fact]
    public void Filters_alone_show_the_newest_first()
    {
        var answer = Ask("", new Dictionary<string, string> { ["topic"] = "accessibility", ["outcome"] = "fixed" }, "")[0];

        Assert.NotEmpty(answer.Numbers);
        Assert.Equal(answer.Numbers.OrderDescending(), answer.Numbers);
    }

    [Fact]
    public void The_script_and_the_index_bend_words_alike()
    {
        var families = Lines("families.txt").Select(line => line.Split(' ')).ToArray();
        string[] odd = ["fi crème brûlée öljyä ÅÄÖ smørrebrød straße łódź naïve 2026 5g a1b2 uusi", "sv å öl kö kön café idéer", "en o'clock it's co-op x2"];
        var lines = families.Concat(odd.Select(line => line.Split(' '))).Select(line => line.Select(word => word.ToLowerInvariant()).ToArray()).ToArray();

        var beginnings = Node.Beginnings(example.Site, lines.Select(line => string.Join(' ', line.Skip(1).Prepend(line[0] == "fi" ? "." : line[0]))));

        Assert.Equal(
            lines.Select(line => string.Join(' ', line.Skip(1).Select(word => Bent(line[0], word)))),
            beginnings.Select(words => string.Join(' ', words)));
    }

    [Fact]
    public void The_script_is_small_when_it_is_sent()
    {
        using var sent = new MemoryStream();
        using (var gzip = new GZipStream(sent, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(File.ReadAllBytes(Node.Script));

        Assert.InRange(sent.Length, 1, MostScriptBytes);
    }

    [Theory]
    [InlineData("innerHTML")]
    [InlineData("outerHTML")]
    [InlineData("insertAdjacentHTML")]
    [InlineData("document.write")]
    [InlineData("eval(")]
    [InlineData("http")]
    public void The_script_makes_no_mark_up_from_text_and_asks_nobody_else(string forbidden) =>
        Assert.DoesNotContain(forbidden, File.ReadAllText(Node.Script), StringComparison.OrdinalIgnoreCase);

    private IReadOnlyList<Answer> Ask(string folder, IReadOnlyDictionary<string, string> filters, params string[] questions) =>
        Node.Ask(example.Site, questions.Select(question => new Question(folder, question, filters)));

    private static string Bent(string language, string word) =>
        WordForms.Of(language).BeginningOf(word, new char[WordForms.Room]).ToString();

    private static string FolderOf(string language) => language == "fi" ? "" : language;

    private static int NumberOf(string id) => int.Parse(id.Replace("-", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    private static IEnumerable<string> Lines(string file) =>
        File.ReadAllLines(Path.Combine(Repository.Root, "tests", "FeedbackLog.Tests", "Searching", file)).Where(line => line.Length > 0 && line[0] != '#');
}
