using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using FeedbackLog.Archiving;
using FeedbackLog.Entries;
using FeedbackLog.Planning;
using FeedbackLog.Text;
using FeedbackLog.Yaml;
using Xunit;

namespace FeedbackLog.Tests.Planning;

public sealed class RelatedEntriesTests
{
    private static readonly EditionEntry Locker = Entry("2026-0001", "deliveries", "Lokero ei auennut", "Noutolokeron ovi pysyi kiinni.");
    private static readonly EditionEntry FrozenLocker = Entry("2026-0002", "deliveries", "Lokero jäätyi", "Noutolokeron ovi ei liikkunut pakkasella.");
    private static readonly EditionEntry Till = Entry("2026-0003", "shops", "Kassa laski väärin", "Noutolokeron ovi mainitaan täälläkin.");
    private static readonly EditionEntry Parcel = Entry("2026-0004", "deliveries", "Paketti jäi sateeseen", "Kuljettaja ei soittanut.");

    [Fact]
    public void Entries_that_share_a_topic_and_words_are_related() => Assert.Equal(["2026-0002"], IdsFor(Locker, Locker, FrozenLocker, Till, Parcel));

    [Fact]
    public void Words_without_a_topic_and_a_topic_without_words_do_not_relate()
    {
        Assert.Empty(IdsFor(Till, Locker, FrozenLocker, Till, Parcel));
        Assert.Empty(IdsFor(Parcel, Locker, FrozenLocker, Till, Parcel));
    }

    [Fact]
    public void Inflected_words_are_the_same_word() =>
        Assert.Equal(["2026-0006"], IdsFor(
            Entry("2026-0005", "deliveries", "Toimitus viipyi", "Lahjakortti vanheni"),
            Entry("2026-0005", "deliveries", "Toimitus viipyi", "Lahjakortti vanheni"),
            Entry("2026-0006", "deliveries", "Toimituksesta puuttui osa", "Sain lahjakortin")));

    [Fact]
    public void A_word_that_many_entries_have_says_nothing()
    {
        var many = Enumerable.Range(1, 40).Select(number => Entry($"2026-{number:0000}", "deliveries", "Paketti oli myöhässä taas", "Paketti tuli myöhässä.")).ToArray();

        Assert.All(RelatedEntries.Of(EditionOf(many)).Nearest, related => Assert.Empty(related));
    }

    [Fact]
    public void The_nearest_come_first_and_of_equally_near_ones_the_newest()
    {
        var entry = Entry("2026-0001", "deliveries", "Sininen sohva rikki", "Lattialla punainen kynnys.");
        var near = Entry("2026-0002", "deliveries", "Sininen sohva rikki", "Lattialla punainen kynnys.");
        var newer = Entry("2026-0009", "deliveries", "Keltainen penkki", "Kaapissa vihreä hylly.");
        var older = Entry("2026-0008", "deliveries", "Keltainen penkki", "Kaapissa vihreä hylly.");
        var asked = Entry("2026-0007", "deliveries", "Sininen penkki", "Vihreä kynnys.");

        Assert.Equal(["2026-0002", "2026-0007"], IdsFor(entry, entry, near, newer, older, asked));
        Assert.Equal(["2026-0009", "2026-0008", "2026-0001"], IdsFor(asked, asked, newer, older, entry));
    }

    [Fact]
    public void No_more_than_three_are_named()
    {
        // The other entries make the words of the five rare.
        EditionEntry[] entries =
        [
            .. Enumerable.Range(1, 5).Select(number => Entry($"2026-{number:0000}", "deliveries", "Sininen sohva", "Punainen kynnys.")),
            .. Enumerable.Range(10, 20).Select(number => Entry($"2026-{number:0000}", "deliveries", "Muu asia", "Muu.")),
        ];

        Assert.Equal(3, IdsFor(entries[0], entries).Length);
    }

    [Theory]
    [InlineData(640)]
    [InlineData(1280)]
    [InlineData(5120)]
    public void At_the_worst_an_entry_costs_the_same_in_a_larger_site(int entries)
    {
        // As many entries share as many words as may count, and nobody else has them.
        var worst = EditionOf(Enumerable.Range(0, entries).Select(number => Entry(
            $"2026-{number:00000}", "deliveries", string.Join(' ', Enumerable.Range(0, RareWords.MostPerEntry).Select(word => WordOf((number / RareWords.MostEntries * RareWords.MostPerEntry) + word))), "")));

        Assert.Equal((long)entries * RareWords.MostPerEntry * RareWords.MostEntries, RelatedEntries.Of(worst).Comparisons);
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(10_000)]
    public void Texts_of_people_cost_a_fraction_of_that(int entries) =>
        Assert.InRange(RelatedEntries.Of(RandomEdition(entries)).Comparisons, entries, entries * RareWords.MostPerEntry * RareWords.MostEntries / 4);

    [Fact]
    public void A_new_title_changes_few_other_entries()
    {
        var before = RandomEdition(2_000).Entries;
        var after = before.SetItem(700, Entry(before[700].Entry.Id, before[10].Facts.Topics[0], before[10].Text.Title, before[10].Text.Summary));

        var changed = IdsOfAll(before).Zip(IdsOfAll(after)).Count(pair => !pair.First.SequenceEqual(pair.Second));

        Assert.InRange(changed, 1, 40);
    }

    private static IEnumerable<string[]> IdsOfAll(ImmutableArray<EditionEntry> entries) =>
        RelatedEntries.Of(EditionOf(entries)).Nearest.Select(related => related.Select(other => other.Entry.Id).ToArray());

    private static string[] IdsFor(EditionEntry entry, params EditionEntry[] all)
    {
        var edition = EditionOf(all);
        var index = edition.Entries.Select(other => other.Entry.Id).ToList().IndexOf(entry.Entry.Id);
        return [.. RelatedEntries.Of(edition).Nearest[index].Select(related => related.Entry.Id)];
    }

    private static Edition EditionOf(IEnumerable<EditionEntry> entries) => new(
        "fi", [.. entries.OrderByDescending(entry => entry.Entry.Id, StringComparer.Ordinal)], [],
        FrozenDictionary<string, ImmutableArray<EditionEntry>>.Empty, FrozenDictionary<int, ImmutableArray<EditionEntry>>.Empty);

    // As in texts of people: a few words very often, most words seldom.
    private static Edition RandomEdition(int entries)
    {
        var random = new Random(4);
        string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => WordOf((int)(20_000 * Math.Pow(random.NextDouble(), 3)))));
        return EditionOf(Enumerable.Range(1, entries).Select(number => Entry($"2026-{number:00000}", $"topic-{random.Next(12)}", Words(7), Words(25))));
    }

    private static string WordOf(int number) => string.Concat(number.ToString("00000", CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));

    private static EditionEntry Entry(string id, string topic, string title, string summary)
    {
        var text = new EntryText
        {
            Id = id,
            Language = "fi",
            Slug = "case-" + id,
            Title = title,
            Summary = summary,
            Sections = [],
            Head = YamlMap.Empty,
            Source = new SourceFile($"content/entries/2026/{id}.fi.md", "", default),
            HeadHash = default,
            BodyHash = default,
        };
        return new EditionEntry(new Entry(id, new EntryFacts { State = "published", Published = new DateOnly(2026, 1, 1), Topics = [topic] }, [text]), text);
    }
}
