using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using FeedbackLog.Archiving;
using FeedbackLog.Searching;
using FeedbackLog.Tests.Workspaces;
using FeedbackLog.Theming;
using FeedbackLog.Wording;
using Xunit;

namespace FeedbackLog.Tests.Searching;

public sealed class SearchIndexTests
{
    private const int Many = 10_000;

    // The first question of a site of ten thousand entries, all that it fetches, after gzip.
    private const int MostFetched = 100_000;
    private const int ShownAtOnce = 10;

    private static readonly Words Words = WordsFiles.Merge([], ["fi"]).Value!["fi"];
    private static readonly SearchLabels NoLabels = new(ImmutableDictionary<string, string>.Empty);
    private static readonly Lazy<SearchIndex> Large = new(() => IndexOf(InventedArchive.Make(Many)));

    [Fact]
    public void A_question_of_three_words_with_a_filter_fetches_little()
    {
        var parts = Large.Value.Parts.ToDictionary(part => part.Name, part => Compressed(part.Bytes));
        using var contents = JsonDocument.Parse(Large.Value.Contents);
        var names = contents.RootElement.GetProperty("words").EnumerateArray().Select(name => name.GetString()!).ToArray();
        var words = names.Where((_, at) => at % 2 == 1).Select(name => parts[name]).OrderDescending().Take(3);
        var records = contents.RootElement.GetProperty("records").EnumerateObject().Select(part => parts[part.Value.GetString()!]).OrderDescending().Take(ShownAtOnce);
        var filters = parts[contents.RootElement.GetProperty("filters").GetString()!];

        var worst = Compressed(Large.Value.Contents) + words.Sum() + records.Sum() + filters;

        Assert.InRange(worst, 1, MostFetched);
    }

    [Fact]
    public void Questions_to_ten_thousand_entries_fetch_little_and_are_answered_at_once()
    {
        using var site = Written(Large.Value);
        string[] questions =
        [
            InventedArchive.WordAt(40), $"{InventedArchive.WordAt(10)} {InventedArchive.WordAt(90)}",
            $"{InventedArchive.WordAt(300)} {InventedArchive.WordAt(4000)} {InventedArchive.WordAt(25)}",
            InventedArchive.WordAt(900)[..5], "x" + InventedArchive.WordAt(5000), InventedArchive.WordAt(70)[..3],
        ];
        var filters = new Dictionary<string, string> { ["topic"] = "refunds", ["year"] = "2019" };

        var answers = Node.Ask(site.Path, questions.Select((question, at) => new Question("", question, at % 2 == 0 ? filters : new Dictionary<string, string>())));

        Assert.All(answers, answer => Assert.InRange(answer.Bytes, 1, MostFetched));
        Assert.NotEmpty(answers[0].Numbers);
    }

    [Fact]
    public void The_index_is_few_files_and_few_bytes()
    {
        // The texts are 20 MB of 60,000 different words: no company's archive is so varied.
        Assert.InRange(Large.Value.Parts.Length, 1, 800);
        Assert.InRange(Large.Value.Parts.Sum(part => part.Bytes.Length), 1, 8_000_000);
    }

    [Fact]
    public void Names_are_made_of_bytes_and_never_twice()
    {
        Assert.Equal(Large.Value.Parts.Length, Large.Value.Parts.Select(part => part.Name).Distinct().Count());
        Assert.All(Large.Value.Parts, part => Assert.Equal(part.Name, Text.ContentHash.Of(part.Bytes.Span).FileTag));
    }

    [Fact]
    public void A_sentence_more_in_one_entry_changes_the_parts_of_its_words_only()
    {
        var sentence = string.Join(' ', Enumerable.Range(0, 6).Select(at => InventedArchive.WordAt(50_000 + at)));
        var before = IndexOf(InventedArchive.Make(2000));

        var after = IndexOf(InventedArchive.Make(2000, (index, text) => index == 999 ? text + " " + sentence : text));

        var changed = after.Parts.Select(part => part.Name).Except(before.Parts.Select(part => part.Name)).Count();
        Assert.InRange(changed, 1, 12);
    }

    [Fact]
    public void An_empty_edition_has_an_index_that_finds_nothing()
    {
        var index = IndexOf(InventedArchive.Make(0));

        using var contents = JsonDocument.Parse(index.Contents);
        Assert.Equal(0, contents.RootElement.GetProperty("entries").GetInt32());
        Assert.Single(index.Parts);
        using var filters = JsonDocument.Parse(index.Parts[0].Bytes);
        Assert.Equal(["topic", "channel", "outcome", "year"], filters.RootElement.EnumerateObject().Select(filter => filter.Name));
    }

    [Fact]
    public void A_compound_is_found_by_its_last_word()
    {
        var index = IndexOf(InventedArchive.Make(3, (at, text) => at == 1 ? text + " lahjakortti" : at == 2 ? text + " kortti" : text));

        using var part = JsonDocument.Parse(index.Parts[0].Bytes);
        Assert.Equal(2, Postings(part.RootElement.GetProperty("kort").GetString()!));
        Assert.Equal(1, Postings(part.RootElement.GetProperty("lahjakort").GetString()!));
    }

    // A digit below 32 ends a number.
    private static int Postings(string text) => text.Count(letter => letter is >= 'A' and <= 'Z' or >= 'a' and <= 'f');

    private static SearchIndex IndexOf(Edition edition) => SearchIndex.Of(edition, NoLabels, Words);

    private static TemporaryFolder Written(SearchIndex index)
    {
        var site = new TemporaryFolder();
        site.Write("search/index.json", Encoding.UTF8.GetString(index.Contents.Span));
        foreach (var part in index.Parts) site.Write($"search/index/{part.Name}.json", part.Bytes.ToArray());
        return site;
    }

    private static int Compressed(ReadOnlyMemory<byte> bytes)
    {
        using var sent = new MemoryStream();
        using (var gzip = new GZipStream(sent, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(bytes.Span);
        return (int)sent.Length;
    }
}
