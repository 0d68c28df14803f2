using System.Globalization;
using FeedbackLog.Planning;

namespace FeedbackLog.Rendering;

/// <summary>Makes the model of the search.</summary>
internal static class SearchModels
{
    public static SearchModel Of(SearchPage page, LocalSite site) => new()
    {
        Language = page.Language,
        Heading = site.Words["search.heading"],
        Head = site.Head(page, site.Words["search.heading"], site.Words["search.lead"]),
        Site = site.Site(MenuPlace.Search),
        Languages = site.LanguagesOf(page),
        Topics = [.. page.Topics.Select(topic => new ChoiceModel(topic.Topic.Key, site.LabelOf(topic.Topic)))],
        Channels = [.. page.Channels.Select(key => new ChoiceModel(key, site.Channel(key) ?? key))],
        Outcomes = [.. page.Outcomes.Select(key => site.Outcome(key)).OfType<OutcomeModel>()],
        Years = [.. page.Years.Select(year => year.ToString(CultureInfo.InvariantCulture))],
        IndexAddress = site.Link(Addresses.SearchContents(site.Config, site.Language)),
        FoundOne = site.Words.Count("search.found", 1),
        // The script fills these in, so their gaps stay.
        FoundOther = site.Words["search.found"],
        Shown = site.Words["search.shown"],
        GroupSeparator = site.Words["numbers.group"],
        TopicsAddress = site.Link(Addresses.Topics(site.Config, site.Language)),
        ArchiveAddress = site.Link(Addresses.Archive(site.Config, site.Language)),
    };
}
