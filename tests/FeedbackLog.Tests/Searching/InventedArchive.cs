using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using FeedbackLog.Archiving;
using FeedbackLog.Entries;
using FeedbackLog.Prose;
using FeedbackLog.Text;
using FeedbackLog.Yaml;

namespace FeedbackLog.Tests.Searching;

/// <summary>A made-up edition of any size: words are as uneven as in a real language (the n-th is 1/n as frequent), and the same seed makes the same words.</summary>
internal static class InventedArchive
{
    private const int VocabularySize = 60_000;
    private const int WordsInEntry = 180;

    private static readonly ContentHash NoHash = ContentHash.Of([]);
    private static readonly string[] Beginnings = ["ka", "to", "mu", "pe", "si", "ve", "la", "ry", "hu", "no", "ki", "te", "sa", "jo", "pu", "ra"];
    private static readonly string[] Channels = ["email", "phone", "store", "chat"];
    private static readonly string[] Topics = ["deliveries", "refunds", "queues", "prices", "quality"];
    private static readonly FrozenDictionary<int, string> Vocabulary = Enumerable.Range(0, VocabularySize).ToFrozenDictionary(rank => rank, WordOf);

    /// <summary>An edition in Finnish; <paramref name="edit"/> may change an entry's text by its index.</summary>
    public static Edition Make(int entries, Func<int, string, string>? edit = null)
    {
        var random = new Random(7);
        var made = ImmutableArray.CreateBuilder<EditionEntry>(entries);
        for (var index = 0; index < entries; index++)
        {
            var text = Words(random, WordsInEntry);
            var (title, summary) = (Words(random, 5), Words(random, 12));
            made.Add(EntryOf(index, title, summary, edit?.Invoke(index, text) ?? text, random));
        }
        made.Reverse();
        var list = made.ToImmutable();
        return new Edition(
            "fi", list, [],
            list.GroupBy(entry => entry.Facts.Topics[0]).ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray()),
            list.GroupBy(entry => entry.Day.Year).ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray()));
    }

    /// <summary>The word that is the n-th most frequent.</summary>
    public static string WordAt(int rank) => Vocabulary[rank];

    private static EditionEntry EntryOf(int index, string title, string summary, string body, Random random)
    {
        var year = 2015 + (index / 1000);
        var id = string.Create(CultureInfo.InvariantCulture, $"{year}-{1 + (index % 1000):0000}");
        var text = new EntryText
        {
            Id = id,
            Language = "fi",
            Slug = title.Replace(' ', '-'),
            Title = title,
            Summary = summary,
            Sections = [new Section("problem", "Ongelma", null, new RichText("", []), new PlainText(body, []), default)],
            Head = YamlMap.Empty,
            Source = new SourceFile($"content/entries/{year}/{id}.fi.md", "", NoHash),
            HeadHash = NoHash,
            BodyHash = NoHash,
        };
        var facts = new EntryFacts
        {
            State = "published",
            Published = new DateOnly(year, 1 + (index % 12), 1 + (index % 28)),
            Channel = Channels[random.Next(Channels.Length)],
            Topics = [Topics[random.Next(Topics.Length)]],
            Outcome = FeedbackLog.Entries.Vocabulary.Outcomes[random.Next(4)],
        };
        return new EditionEntry(new Entry(id, facts, [text]), text);
    }

    private static string Words(Random random, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => Vocabulary[(int)Math.Pow(VocabularySize, random.NextDouble()) - 1]));

    private static string WordOf(int rank)
    {
        var word = "";
        for (var rest = rank + 1; rest > 0; rest /= Beginnings.Length) word += Beginnings[rest % Beginnings.Length];
        return word + "tu";
    }
}
