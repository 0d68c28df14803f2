using System.Reflection;
using System.Text.Json;
using FeedbackLog.Checking.Anonymity;
using FeedbackLog.Diagnostics;
using Xunit;

namespace FeedbackLog.Tests.Checking.Anonymity;

/// <summary>The labelled sentences of <c>tests/corpus/anonymity-names.jsonl</c>; every third was not looked at while the rule was written.</summary>
public sealed class PersonalNameCorpusTests
{
    private static readonly List<Sentence> Sentences = Read();

    [Fact]
    public void The_corpus_has_both_kinds_in_three_languages()
    {
        Assert.True(Sentences.Count >= 360);
        foreach (var language in (string[])["fi", "sv", "en"])
            Assert.True(Sentences.Count(sentence => sentence.Language == language && sentence.Names.Count == 0) >= 60);
    }

    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    [InlineData("en")]
    public void At_most_one_name_in_twenty_is_missed(string language)
    {
        var names = Sentences.Where(sentence => sentence.Language == language).SelectMany(sentence => sentence.Names.Select(name => (sentence, name))).ToList();
        var missed = names.Where(pair => !pair.sentence.Errors.Any(hit => hit.Start < pair.name.End && pair.name.Start < hit.End)).ToList();
        Assert.True(missed.Count * 20 <= names.Count, string.Join(' ', missed.Select(pair => pair.sentence.Id)));
    }

    [Fact]
    public void At_most_three_in_a_hundred_sentences_without_names_are_stopped()
    {
        var innocent = Sentences.Where(sentence => sentence.Names.Count == 0).ToList();
        var stopped = innocent.Where(sentence => sentence.Errors.Count > 0).ToList();
        Assert.True(stopped.Count * 100 <= innocent.Count * 3, string.Join(' ', stopped.Select(sentence => sentence.Id)));
    }

    private static List<Sentence> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("corpus/anonymity-names.jsonl")!;
        using var reader = new StreamReader(stream);
        var sentences = new List<Sentence>();
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var names = root.GetProperty("spans").EnumerateArray().Select(span => new Place(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32())).ToList();
            sentences.Add(new Sentence(root.GetProperty("id").GetString()!, root.GetProperty("lang").GetString()!, names, ErrorsIn(root.GetProperty("text").GetString()!)));
        }
        return sentences;
    }

    private static List<Place> ErrorsIn(string text)
    {
        var scanned = ScanText.Of(text);
        var hits = new List<Hit>();
        new PersonalName().Find(scanned, hits);
        return [.. hits.Where(hit => hit.Severity == Severity.Error).Select(hit => scanned.ToSource(hit.Start, hit.End)).Select(span => new Place(span.Start, span.End))];
    }

    private sealed record Place(int Start, int End);

    private sealed record Sentence(string Id, string Language, List<Place> Names, List<Place> Errors);
}
