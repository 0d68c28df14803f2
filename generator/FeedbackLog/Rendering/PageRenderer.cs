using System.Buffers;
using System.Collections.Frozen;
using FeedbackLog.Planning;
using FeedbackLog.Theming;
using FeedbackLog.Wording;

namespace FeedbackLog.Rendering;

/// <summary>Turns planned pages into HTML. The same page gives the same bytes; any number of threads may render at once.</summary>
public sealed class PageRenderer
{
    private readonly FrozenDictionary<string, LocalSite> sites;
    private readonly TemplateSet templates;

    /// <summary>A renderer for one site; templates are compiled when a page first needs them.</summary>
    public PageRenderer(SiteFrame frame)
    {
        sites = frame.Config.Languages.ToFrozenDictionary(language => language, language => new LocalSite(frame, language));
        templates = TemplateSet.Of(frame.Theme, frame.Words, frame.Config.BasePath);
    }

    /// <summary>Compiles a theme's templates before anybody asks for a page; renderers of the same theme, words and path find them ready.</summary>
    public static void WarmUp(ThemeFiles theme, FrozenDictionary<string, Words> words, string basePath)
    {
        var set = TemplateSet.Of(theme, words, basePath);
        foreach (var page in ThemePages.Names) set.Prepare(page);
    }

    /// <summary>Compiles the templates of these pages, several at a time: compiling is the slow part of a first page.</summary>
    public void Prepare(IEnumerable<PlannedPage> pages) =>
        Parallel.ForEach(pages.CountBy(TemplateNameOf).OrderByDescending(kind => kind.Value).Select(kind => kind.Key).ToArray(), templates.Prepare);

    /// <summary>Writes a page as UTF-8.</summary>
    public void Render(PlannedPage page, IBufferWriter<byte> output) => templates.Write(TemplateNameOf(page), ModelOf(page), output);

    /// <summary>The name of the template that draws a page: <c>entry</c>.</summary>
    public static string TemplateNameOf(PlannedPage page) => page switch
    {
        HomePage => "home",
        ListPage => "list",
        EntryPage => "entry",
        TopicsPage => "topics",
        TopicPage => "topic",
        ArchivePage => "archive",
        YearPage => "year",
        NumbersPage => "numbers",
        TextPage => "text",
        SearchPage => "search",
        SubscribePage => "subscribe",
        DataPage => "data",
        WithdrawnPage => "withdrawn",
        RedirectPage => "redirect",
        NotFoundPage => "not-found",
        _ => throw new ArgumentOutOfRangeException(nameof(page), page.GetType().Name, "No template draws this page."),
    };

    /// <summary>What a page's template sees.</summary>
    public PageModel ModelOf(PlannedPage page)
    {
        var site = sites[page.Language];
        return page switch
        {
            HomePage home => ListModelMaking.Of(home, site),
            ListPage list => ListModelMaking.Of(list, site),
            EntryPage entry => EntryModels.Of(entry, site),
            TopicsPage topics => ListModelMaking.Of(topics, site),
            TopicPage topic => ListModelMaking.Of(topic, site),
            ArchivePage archive => ListModelMaking.Of(archive, site),
            YearPage year => ListModelMaking.Of(year, site),
            NumbersPage numbers => NumbersModelMaking.Of(numbers, site),
            TextPage text => OtherModelMaking.Of(text, site),
            SearchPage search => SearchModels.Of(search, site),
            SubscribePage subscribe => OtherModelMaking.Of(subscribe, site),
            DataPage data => DataModelMaking.Of(data, site),
            WithdrawnPage withdrawn => OtherModelMaking.Of(withdrawn, site),
            RedirectPage redirect => OtherModelMaking.Of(redirect, site),
            NotFoundPage missing => OtherModelMaking.Of(missing, site, sites),
            _ => throw new ArgumentOutOfRangeException(nameof(page), page.GetType().Name, "No model is made of this page."),
        };
    }
}
