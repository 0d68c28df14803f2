using System.Collections.Frozen;

namespace FeedbackLog.Rendering;

/// <summary>Which model each page's template sees.</summary>
public static class PageModels
{
    /// <summary>By the page's name: <c>entry</c> → <see cref="EntryModel"/>; one for each of <see cref="Theming.ThemePages.Names"/>.</summary>
    public static FrozenDictionary<string, Type> ByPage { get; } = new Dictionary<string, Type>
    {
        ["home"] = typeof(HomeModel),
        ["list"] = typeof(ListModel),
        ["entry"] = typeof(EntryModel),
        ["topics"] = typeof(TopicsModel),
        ["topic"] = typeof(TopicPageModel),
        ["archive"] = typeof(ArchiveModel),
        ["year"] = typeof(YearPageModel),
        ["numbers"] = typeof(NumbersModel),
        ["text"] = typeof(TextModel),
        ["search"] = typeof(SearchModel),
        ["subscribe"] = typeof(SubscribeModel),
        ["data"] = typeof(DataModel),
        ["withdrawn"] = typeof(WithdrawnModel),
        ["redirect"] = typeof(RedirectModel),
        ["not-found"] = typeof(NotFoundModel),
    }.ToFrozenDictionary();
}
