using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Entries;
using FeedbackLog.Searching;
using FeedbackLog.Text;

namespace FeedbackLog.Planning;

/// <summary>Plans the search of one edition: its page and the files of its index, which are named after their bytes and therefore made here.</summary>
internal sealed class SearchPlanner(SiteFrame frame, RecipeBook recipes, Edition edition)
{
    private string Language => edition.Language;

    public IEnumerable<PlannedFile> Plan()
    {
        var index = SearchIndex.Of(edition, new SearchLabels(TopicLabels()), frame.Words[Language]);
        return
        [
            PlanPage(),
            FileOf(Addresses.SearchContents(frame.Config, Language), index.Contents, ContentHash.Of(index.Contents.Span), isContents: true),
            .. index.Parts.Select(part => FileOf(Addresses.SearchPart(frame.Config, Language, part.Name), part.Bytes, part.Hash, isContents: false)),
        ];
    }

    private SearchPage PlanPage()
    {
        var address = Addresses.Search(frame.Config, Language);
        var topics = ListPlanner.TopicsOf(frame, edition);
        var channels = ChannelsInUse();
        var outcomes = OutcomesInUse();
        var recipe = recipes.ForPage("search", Language, hash =>
        {
            hash.AddAll([.. topics.Select(topic => topic.Topic.Key)]).AddAll(channels).AddAll(outcomes);
            foreach (var year in edition.Years) hash.Add(year);
        });
        ImmutableArray<Alternate> alternates = [.. frame.Config.Languages.Select(language => new Alternate(language, Addresses.Search(frame.Config, language)))];
        return new SearchPage(OutputPath.OfPage(address), recipe, Language, address, alternates)
        {
            Topics = topics,
            Channels = channels,
            Outcomes = outcomes,
            Years = edition.Years,
        };
    }

    private static SearchIndexFile FileOf(string address, ReadOnlyMemory<byte> bytes, ContentHash hash, bool isContents) =>
        new(OutputPath.Of(address), RecipeBook.ForBytes(hash)) { Bytes = bytes, IsContents = isContents };

    private ImmutableDictionary<string, string> TopicLabels() =>
        frame.Topics.Topics.ToImmutableDictionary(topic => topic.Key, topic => topic.Label.In(Language, frame.Config.DefaultLanguage), StringComparer.Ordinal);

    private ImmutableArray<string> ChannelsInUse()
    {
        var used = edition.Entries.Select(entry => entry.Facts.Channel).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return [.. Vocabulary.Channels.Concat(frame.Config.AddedChannels.Keys.Order(StringComparer.Ordinal)).Distinct().Where(used.Contains)];
    }

    private ImmutableArray<string> OutcomesInUse()
    {
        var used = edition.Entries.Select(entry => entry.Facts.Outcome).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return [.. Vocabulary.Outcomes.Where(used.Contains)];
    }
}
