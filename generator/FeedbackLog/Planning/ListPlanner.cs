using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Configuration;
using FeedbackLog.Statistics;
using FeedbackLog.Text;
using FeedbackLog.Wording;

namespace FeedbackLog.Planning;

/// <summary>Plans the pages that list entries: home, older pages, topics, years.</summary>
internal sealed class ListPlanner(SiteFrame frame, RecipeBook recipes, ImmutableArray<Edition> editions, Edition edition)
{
    private readonly ImmutableArray<TopicCount> topics = TopicsOf(frame, edition);

    private string Language => edition.Language;

    /// <summary>Topics with entries, sorted by label as the language sorts.</summary>
    public static ImmutableArray<TopicCount> TopicsOf(SiteFrame frame, Edition edition) =>
        [.. frame.Topics.Topics
            .Where(topic => edition.ByTopic.ContainsKey(topic.Key))
            .OrderBy(topic => topic.Label.In(edition.Language, frame.Config.DefaultLanguage), NordicOrder.Instance)
            .ThenBy(topic => topic.Key, StringComparer.Ordinal)
            .Select(topic => new TopicCount(topic, edition.ByTopic[topic.Key].Length))];

    public IEnumerable<PlannedFile> Plan(EditionNumbers counted) =>
        [PlanHome(Headlines.Of(counted)), .. PlanOlder(), PlanTopics(), .. topics.SelectMany(PlanTopic), PlanArchive(), .. PlanYears(), PlanNumbers(counted), PlanSubscribe()];

    private HomePage PlanHome(HeadlineNumbers numbers)
    {
        var position = new PagePosition(1, PagesFor(edition.Entries.Length), Addresses.Home(frame.Config, Language));
        var newest = Slice(edition.Entries, 1);
        var recipe = recipes.ForPage("home", Language, hash =>
        {
            RecipeBook.AddHeads(hash, newest);
            AddTopics(hash);
            hash.Add(position.Count).Add(numbers.Entries).Add(numbers.MedianFirstResponse ?? -1).Add(numbers.MedianResolved ?? -1)
                .Add(numbers.PromisesOpen).Add(numbers.PromisesKept);
        });
        return new HomePage(OutputPath.OfPage(position.FirstAddress), recipe, Language, position.FirstAddress, Everywhere(Addresses.Home))
        {
            Newest = newest,
            Numbers = numbers,
            Position = position,
            Topics = topics,
        };
    }

    private IEnumerable<ListPage> PlanOlder()
    {
        var home = new PagePosition(1, PagesFor(edition.Entries.Length), Addresses.Home(frame.Config, Language));
        for (var number = 2; number <= home.Count; number++)
        {
            var position = home with { Number = number };
            var entries = Slice(edition.Entries, number);
            var address = position.AddressOf(number);
            var alternates = Where(other => PagesFor(other.Entries.Length) >= position.Number,
                language => home with { FirstAddress = Addresses.Home(frame.Config, language) }, number);
            var recipe = recipes.ForPage("list", Language, hash => AddSlice(hash, entries, position, alternates));
            yield return new ListPage(OutputPath.OfPage(address), recipe, Language, address, alternates) { Entries = entries, Position = position };
        }
    }

    private TopicsPage PlanTopics()
    {
        var address = Addresses.Topics(frame.Config, Language);
        var recipe = recipes.ForPage("topics", Language, AddTopics);
        return new TopicsPage(OutputPath.OfPage(address), recipe, Language, address, Everywhere(Addresses.Topics)) { Topics = topics };
    }

    private IEnumerable<TopicPage> PlanTopic(TopicCount topic)
    {
        var all = edition.InTopic(topic.Topic.Key);
        var first = new PagePosition(1, PagesFor(all.Length), Addresses.Topic(frame.Config, Language, topic.Topic.Key));
        for (var number = 1; number <= first.Count; number++)
        {
            var position = first with { Number = number };
            var entries = Slice(all, number);
            var address = position.AddressOf(number);
            var alternates = Where(other => other.ByTopic.ContainsKey(topic.Topic.Key) && PagesFor(other.InTopic(topic.Topic.Key).Length) >= position.Number,
                language => first with { FirstAddress = Addresses.Topic(frame.Config, language, topic.Topic.Key) }, number);
            var recipe = recipes.ForPage("topic", Language, hash =>
            {
                hash.Add(topic.Topic.Key).Add(topic.Count);
                AddSlice(hash, entries, position, alternates);
            });
            yield return new TopicPage(OutputPath.OfPage(address), recipe, Language, address, alternates)
            {
                Topic = topic.Topic,
                Entries = entries,
                Total = all.Length,
                Position = position,
            };
        }
    }

    private ArchivePage PlanArchive()
    {
        var address = Addresses.Archive(frame.Config, Language);
        ImmutableArray<YearCount> years = [.. edition.Years.Select(year => new YearCount(year, edition.ByYear[year].Length))];
        var recipe = recipes.ForPage("archive", Language, hash =>
        {
            foreach (var year in years) hash.Add(year.Year).Add(year.Count);
        });
        return new ArchivePage(OutputPath.OfPage(address), recipe, Language, address, Everywhere(Addresses.Archive)) { Years = years };
    }

    private IEnumerable<YearPage> PlanYears()
    {
        var years = edition.Years;
        for (var index = 0; index < years.Length; index++)
        {
            var year = years[index];
            var entries = edition.ByYear[year];
            int? later = index == 0 ? null : years[index - 1];
            int? earlier = index + 1 == years.Length ? null : years[index + 1];
            var address = Addresses.Year(frame.Config, Language, year);
            ImmutableArray<Alternate> alternates = [.. editions
                .Where(other => other.ByYear.ContainsKey(year))
                .Select(other => new Alternate(other.Language, Addresses.Year(frame.Config, other.Language, year)))];
            var recipe = recipes.ForPage("year", Language, hash =>
            {
                hash.Add(year).Add(later ?? -1).Add(earlier ?? -1);
                RecipeBook.AddHeads(hash, entries);
                AddAlternates(hash, alternates);
            });
            yield return new YearPage(OutputPath.OfPage(address), recipe, Language, address, alternates)
            {
                Year = year,
                Entries = entries,
                Earlier = earlier,
                Later = later,
            };
        }
    }

    private NumbersPage PlanNumbers(EditionNumbers numbers)
    {
        var address = Addresses.Numbers(frame.Config, Language);
        var recipe = recipes.ForPage("numbers", Language, hash =>
        {
            hash.Add(frame.Periods.Hash);
            numbers.AddTo(hash);
        });
        return new NumbersPage(OutputPath.OfPage(address), recipe, Language, address, Everywhere(Addresses.Numbers)) { Numbers = numbers, Periods = frame.Periods };
    }

    private SubscribePage PlanSubscribe()
    {
        var address = Addresses.Subscribe(frame.Config, Language);
        var recipe = recipes.ForPage("subscribe", Language, AddTopics);
        return new SubscribePage(OutputPath.OfPage(address), recipe, Language, address, Everywhere(Addresses.Subscribe)) { Topics = topics };
    }

    private int PagesFor(int entries) => Math.Max(1, (entries + frame.Config.PageSize - 1) / frame.Config.PageSize);

    private ImmutableArray<EditionEntry> Slice(ImmutableArray<EditionEntry> entries, int number)
    {
        var start = (number - 1) * frame.Config.PageSize;
        return entries.Slice(start, Math.Min(frame.Config.PageSize, entries.Length - start));
    }

    private ImmutableArray<Alternate> Everywhere(Func<SiteConfig, string, string> addressOf) =>
        [.. frame.Config.Languages.Select(language => new Alternate(language, addressOf(frame.Config, language)))];

    private ImmutableArray<Alternate> Where(Func<Edition, bool> has, Func<string, PagePosition> positionIn, int number) =>
        [.. editions.Where(has).Select(other => new Alternate(other.Language, positionIn(other.Language).AddressOf(number)))];

    private void AddTopics(HashBuilder hash)
    {
        foreach (var topic in topics) hash.Add(topic.Topic.Key).Add(topic.Count);
    }

    private static void AddSlice(HashBuilder hash, ImmutableArray<EditionEntry> entries, PagePosition position, ImmutableArray<Alternate> alternates)
    {
        hash.Add(position.Number).Add(position.Count);
        RecipeBook.AddHeads(hash, entries);
        AddAlternates(hash, alternates);
    }

    // Which languages have the page depends on their entries, not on this page's.
    private static void AddAlternates(HashBuilder hash, ImmutableArray<Alternate> alternates)
    {
        foreach (var alternate in alternates) hash.Add(alternate.Address);
    }
}
