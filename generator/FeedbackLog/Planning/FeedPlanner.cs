using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Configuration;
using FeedbackLog.Text;

namespace FeedbackLog.Planning;

/// <summary>Plans the feeds of one edition: the newest entries of all and of each topic, and the whole history as yearly archives (RFC 5005).</summary>
internal sealed class FeedPlanner(SiteFrame frame, RecipeBook recipes, Edition edition)
{
    private static readonly FeedFormat[] AllFormats = [FeedFormat.Rss, FeedFormat.Atom, FeedFormat.Json];

    // JSON Feed knows no archive documents.
    private static readonly FeedFormat[] ArchiveFormats = [FeedFormat.Rss, FeedFormat.Atom];

    public IEnumerable<PlannedFile> Plan()
    {
        var topics = ListPlanner.TopicsOf(frame, edition);
        return [.. PlanSubscribed(), .. topics.SelectMany(topic => PlanTopic(topic.Topic)), .. PlanArchives(), PlanOpml(topics)];
    }

    private IEnumerable<FeedFile> PlanSubscribed() =>
        AllFormats.Select(format => MakeFeed(format, Addresses.Home(frame.Config, edition.Language), Newest(edition.Entries), null, null,
            edition.Years.IsEmpty ? null : edition.Years[0], null));

    private IEnumerable<FeedFile> PlanTopic(Topic topic) =>
        AllFormats.Select(format => MakeFeed(format, Addresses.Topic(frame.Config, edition.Language, topic.Key), Newest(edition.InTopic(topic.Key)), topic, null, null, null));

    private IEnumerable<FeedFile> PlanArchives()
    {
        var years = edition.Years;
        for (var index = 0; index < years.Length; index++)
        {
            var year = years[index];
            int? later = index == 0 ? null : years[index - 1];
            int? earlier = index + 1 == years.Length ? null : years[index + 1];
            foreach (var format in ArchiveFormats)
                yield return MakeFeed(format, Addresses.Year(frame.Config, edition.Language, year), edition.ByYear[year], null, year, earlier, later);
        }
    }

    private FeedFile MakeFeed(FeedFormat format, string page, ImmutableArray<EditionEntry> entries, Topic? topic, int? year, int? previous, int? next)
    {
        var recipe = recipes.ForCode(edition.Language, hash =>
        {
            hash.Add((int)format).Add(page).Add(topic?.Key).Add(year ?? -1).Add(previous ?? -1).Add(next ?? -1);
            RecipeBook.AddHeads(hash, entries);
            foreach (var entry in entries) hash.Add(entry.Text.BodyHash);
        });
        return new FeedFile(OutputPath.Of(Addresses.Feed(page, format)), recipe)
        {
            Format = format,
            Language = edition.Language,
            Topic = topic,
            Year = year,
            PreviousArchive = previous,
            NextArchive = next,
            Entries = entries,
            PageAddress = page,
        };
    }

    private OpmlFile PlanOpml(ImmutableArray<TopicCount> topics)
    {
        var recipe = recipes.ForCode(edition.Language, hash => hash.AddAll([.. topics.Select(topic => topic.Topic.Key)]));
        return new OpmlFile(OutputPath.Of(Addresses.Opml(frame.Config, edition.Language)), recipe, edition.Language)
        {
            Topics = [.. topics.Select(topic => topic.Topic)],
        };
    }

    // A draft without a day has no place among items that stand by their day; a preview shows it on its page.
    private ImmutableArray<EditionEntry> Newest(ImmutableArray<EditionEntry> entries)
    {
        var first = 0;
        while (first < entries.Length && entries[first].Facts.Published is null) first++;
        return entries.Slice(first, Math.Min(frame.Config.FeedItems, entries.Length - first));
    }
}
