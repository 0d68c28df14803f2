using System.Collections.Frozen;
using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Diagnostics;
using FeedbackLog.Imaging;
using FeedbackLog.Statistics;
using FeedbackLog.Text;

namespace FeedbackLog.Planning;

/// <summary>Says which files the finished site has.</summary>
public static class SitePlanner
{
    private const string ConfigurationPath = "site/feedbacklog.yml";
    private const string OwnHeaders = "site/static/_headers";

    /// <summary>The plan; two files on one path are findings, and the first of them stays. Of the numbers there is one record per edition, by its language.</summary>
    public static Outcome<SitePlan> Plan(
        SiteFrame frame, ImmutableArray<Edition> editions, FrozenDictionary<string, EditionNumbers> numbers, IReadOnlyCollection<StaticSource> statics)
    {
        var recipes = new RecipeBook(frame);
        var files = editions.AsParallel().AsOrdered().SelectMany(edition => (Func<IEnumerable<OriginatedFile>>[])
        [
            () => new ListPlanner(frame, recipes, editions, edition).Plan(numbers[edition.Language]).Select(OfSite),
            () => new FeedPlanner(frame, recipes, edition).Plan().Select(OfSite),
            () => new SearchPlanner(frame, recipes, edition).Plan().Select(OfSite),
            () => new DataPlanner(frame, recipes, edition).Plan().Select(OfSite),
        ]).SelectMany(plan => plan()).ToList();
        files.Add(OfSite(PlanNotFound(frame, recipes)));
        files.Add(OfSite(PlanRobots(frame, recipes)));
        files.AddRange(PlanHeaders(frame, recipes, statics).Select(OfSite));
        files.AddRange(frame.Theme.Assets.Select(asset => OfSite(new AssetFile(asset.Path, RecipeBook.ForBytes(asset.Hash)) { Bytes = asset.Bytes })));
        foreach (var edition in editions) files.AddRange(new EntryPlanner(frame, recipes, edition).Plan());
        files.AddRange(PlanTextPages(frame, recipes));
        files.AddRange(PlanStatics(statics));
        files.AddRange(PlanMedia(frame, [.. files.Select(file => file.File)]));
        files.AddRange(new SitemapPlanner(frame, recipes, SitemapLimits.OfProtocol).Plan(files.Select(file => file.File).OfType<PlannedPage>()).Select(OfSite));
        var findings = new List<Diagnostic>();
        var unique = WithoutCollisions(files, findings);
        return new Outcome<SitePlan>(new SitePlan([.. unique.OrderBy(file => file.Path)]), [.. findings]);
    }

    private static OriginatedFile OfSite(PlannedFile file) => new(file, ConfigurationPath);

    private static NotFoundPage PlanNotFound(SiteFrame frame, RecipeBook recipes)
    {
        var recipe = recipes.ForPage("not-found", frame.Config.DefaultLanguage, _ => { });
        return new NotFoundPage(OutputPath.Of("404.html"), recipe, frame.Config.DefaultLanguage, "404.html", []);
    }

    private static RobotsFile PlanRobots(SiteFrame frame, RecipeBook recipes) =>
        new(OutputPath.Of("robots.txt"), recipes.ForCode(frame.Config.DefaultLanguage, hash => hash.Add("robots")));

    // Whoever has headers of their own lays them into site/static/.
    private static IEnumerable<HeadersFile> PlanHeaders(SiteFrame frame, RecipeBook recipes, IReadOnlyCollection<StaticSource> statics)
    {
        if (statics.Any(source => source.Path == OwnHeaders)) return [];
        return [new HeadersFile(OutputPath.Of("_headers"), recipes.ForCode(frame.Config.DefaultLanguage, hash => hash.Add("headers")))];
    }

    private static IEnumerable<OriginatedFile> PlanTextPages(SiteFrame frame, RecipeBook recipes)
    {
        var bySlug = frame.Pages.ToLookup(page => page.Slug, StringComparer.Ordinal);
        foreach (var page in frame.Pages.Where(page => frame.Config.Languages.Contains(page.Language)))
        {
            var address = Addresses.Page(frame.Config, page.Language, page.Slug);
            var languages = bySlug[page.Slug].Select(other => other.Language).ToHashSet(StringComparer.Ordinal);
            ImmutableArray<Alternate> alternates = [.. frame.Config.Languages.Where(languages.Contains)
                .Select(language => new Alternate(language, Addresses.Page(frame.Config, language, page.Slug)))];
            var recipe = recipes.ForPage("text", page.Language, hash =>
                hash.Add(page.Source.Path).Add(page.Source.Hash).AddAll([.. alternates.Select(alternate => alternate.Language)])
                    .AddAll([.. page.Body.Pictures.Select(picture => picture.PublishedAt?.Value ?? "")]));
            yield return new OriginatedFile(
                new TextPage(OutputPath.OfPage(address), recipe, page.Language, address, alternates) { Page = page }, page.Source.Path);
        }
    }

    private static IEnumerable<OriginatedFile> PlanStatics(IReadOnlyCollection<StaticSource> statics) =>
        from source in statics
        let path = OutputPath.OfStatic(source.Path["site/static/".Length..])
        where path is not null
        select new OriginatedFile(new StaticFile(path.Value, RecipeBook.ForBytes(source.Hash)) { SourcePath = source.Path }, source.Path);

    // Only what a public page shows is published; a draft's pictures stay where they are.
    private static IEnumerable<OriginatedFile> PlanMedia(SiteFrame frame, IEnumerable<PlannedFile> files)
    {
        var pictures = files.SelectMany(file => file switch
        {
            EntryPage page => page.Entry.Text.Sections.SelectMany(section => section.Body.Pictures),
            TextPage page => page.Page.Body.Pictures,
            _ => [],
        });
        foreach (var picture in pictures.Append(frame.Logo).OfType<MediaSource>().DistinctBy(picture => picture.PublishedAt))
        {
            if (picture is not { PublishedAt: { } path, Cleaned.Image: { } image }) continue;
            yield return new OriginatedFile(new MediaFile(path, RecipeBook.ForBytes(ContentHash.Of(image.Bytes.Span))) { Bytes = image.Bytes }, picture.Path);
        }
    }

    private static IEnumerable<PlannedFile> WithoutCollisions(List<OriginatedFile> files, List<Diagnostic> findings)
    {
        var taken = new Dictionary<string, OriginatedFile>(files.Count, StringComparer.OrdinalIgnoreCase);
        var folders = new Dictionary<string, OriginatedFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            if (taken.TryAdd(file.File.Path.Value, file)) AddFolders(file, folders);
            else Report(file, taken[file.File.Path.Value], findings);
        }
        foreach (var file in taken.Values)
            if (folders.TryGetValue(file.File.Path.Value, out var below)) Report(file, below, findings);
        return taken.Values.Select(file => file.File);
    }

    private static void AddFolders(OriginatedFile file, Dictionary<string, OriginatedFile> folders)
    {
        var path = file.File.Path.Value;
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            if (!folders.TryAdd(path[..slash], file)) return;
    }

    private static void Report(OriginatedFile file, OriginatedFile other, List<Diagnostic> findings)
    {
        var address = "/" + (file.File is PlannedPage page ? page.Address : file.File.Path.Value);
        findings.Add(ConsistencyRules.AddressUsedTwice.About(file.Origin, "twice", ("address", address), ("other", other.Origin)));
    }
}
