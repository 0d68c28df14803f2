using System.Collections.Frozen;
using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Configuration;
using FeedbackLog.Entries;
using FeedbackLog.Statistics;
using FeedbackLog.Text;
using FeedbackLog.Yaml;

namespace FeedbackLog.Tests.Statistics;

/// <summary>Invented facts, made into an edition and counted.</summary>
internal static class CountedEdition
{
    public static DateOnly Today { get; } = new(2026, 6, 30);

    public static ResponseTargets Targets { get; } = new(Duration.Parse("1d"), Duration.Parse("14d"));

    /// <summary>The facts of a common entry, to be changed with <c>with</c>.</summary>
    public static EntryFacts Facts { get; } = new()
    {
        State = "published",
        Published = new DateOnly(2026, 5, 1),
        Received = Period.Parse("2026-04"),
        Channel = "email",
        Outcome = "fixed",
        FirstResponse = Duration.Parse("3h"),
        ResolvedAfter = Duration.Parse("6d"),
        Remedies = ["apology"],
    };

    /// <summary>The numbers of entries with these facts, the newest first; their ids are 2026-0001, 2026-0002 and on.</summary>
    public static EditionNumbers Count(IEnumerable<EntryFacts> facts, DateOnly? today = null, PeriodList? periods = null) =>
        EditionCounting.Count(Of([.. facts.Select((fact, at) => EntryOf(at + 1, fact))]), new CountingFrame(Targets, periods ?? PeriodList.Empty, today ?? Today));

    /// <summary>The same facts so many times.</summary>
    public static IEnumerable<EntryFacts> Times(this EntryFacts facts, int count) => Enumerable.Repeat(facts, count);

    public static Edition Of(ImmutableArray<EditionEntry> entries) => new(
        "en", entries, [], FrozenDictionary<string, ImmutableArray<EditionEntry>>.Empty, FrozenDictionary<int, ImmutableArray<EditionEntry>>.Empty);

    public static EditionEntry EntryOf(int number, EntryFacts facts, Visibility visibility = Visibility.Public)
    {
        var id = $"2026-{number:0000}";
        var text = new EntryText
        {
            Id = id,
            Language = "en",
            Slug = $"case-{number}",
            Title = $"Complaint number {number}",
            Summary = "What it is about.",
            Sections = [],
            Head = YamlMap.Empty,
            Source = new SourceFile($"content/entries/2026/{id}-case-{number}.en.md", "", ContentHash.Of([])),
            HeadHash = ContentHash.Of([]),
            BodyHash = ContentHash.Of([]),
        };
        return new EditionEntry(new Entry(id, facts, [text]), text, visibility);
    }

    public static ContentHash HashOf(EditionNumbers numbers)
    {
        var hash = new HashBuilder();
        numbers.AddTo(hash);
        return hash.ToHash();
    }
}
