using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Checking;
using FeedbackLog.Checking.Anonymity;
using FeedbackLog.Configuration;
using FeedbackLog.Diagnostics;
using FeedbackLog.Entries;
using FeedbackLog.Imaging;
using FeedbackLog.Planning;
using FeedbackLog.Statistics;
using FeedbackLog.Text;

namespace FeedbackLog.Walking;

/// <summary>The walk: parse, gather, check, plan. It reads as the architecture says it.</summary>
public static class SiteWalk
{
    /// <summary>The findings and, without an error among them, the plan. Never throws for what writers can do wrong.</summary>
    public static WalkResult Run(Workspace workspace, WalkOptions options)
    {
        var findings = new List<Diagnostic>();
        if (ReadConfig(workspace, options, findings) is not { } config) return new WalkResult(Sorted(findings), EntryCounts.None, null, null);
        var topics = ReadList(workspace.Topics, file => TopicList.Parse(file, config.Languages), TopicList.Empty, findings);
        var people = ReadList(workspace.People, file => PersonList.Parse(file, config.Languages), PersonList.Empty, findings);
        var periods = ReadList(workspace.Periods, file => PeriodListParser.Parse(file, config), PeriodList.Empty, findings);
        ReportStrays(workspace, findings);

        // Neither needs an entry: the long word lists are read and the theme is made ready while entries are parsed.
        var scanner = Task.Run(() => SiteScan.ScannerFor(config, people, options.Denied?.List));
        var look = Task.Run(() => SiteLook.Read(workspace, config, options.WillRender));

        var media = new MediaShelf(workspace.Media);
        var logo = SiteLogo.Find(config, workspace.Configuration!, media, findings);
        var texts = ParseAll(workspace.Entries, file => EntryParser.Parse(file, config, media), findings);
        var pages = ParseAll(workspace.Pages, file => PageParser.Parse(file, config, media), findings);
        findings.AddRange(UnusedPictures.Find(workspace.Media, texts, pages, logo));
        var archive = Take(EntryGathering.Gather(texts, config), findings)!;
        var visibility = new VisibilityPolicy(options.Today, options.ShowDrafts);
        var (words, theme, lookFindings) = Result(look);
        findings.AddRange(lookFindings);
        var frame = new SiteFrame(config, topics, people, words, pages, theme) { Logo = logo, Periods = periods };

        // The plan, the gate and the rules ask nothing of one another. The plan has most to do by itself, so it begins.
        ImmutableArray<Diagnostic> ruled = [];
        SiteScanResult scan = null!;
        ImmutableArray<Edition> editions = [];
        Outcome<SitePlan> planned = null!;
        Parallel.Invoke(
            () =>
            {
                editions = EditionMaking.Make(archive, visibility, config, topics);
                var numbers = EditionCounting.CountAll(editions, new CountingFrame(config.Targets, periods, options.Today));
                planned = SitePlanner.Plan(frame, editions, numbers, workspace.Statics);
            },
            () => scan = SiteScan.Scan(TextsOf(workspace, texts, pages), Result(scanner)),
            () => ruled = Checker.Check(archive, new CheckFrame(config, topics, people, visibility) { Periods = periods }));
        findings.AddRange(ruled);
        findings.AddRange(scan.Findings);
        var plan = Take(planned, findings)!;
        findings.AddRange(BrokenLinks.Find(plan));
        if (editions.All(edition => edition.Entries.IsEmpty)) findings.Add(ConsistencyRules.NothingToPublish.About("content/entries", archive.Entries.IsEmpty ? "empty" : "none"));

        var reported = Sorted(Acceptances.Apply(archive, findings));
        var counts = Conservation.Count(workspace.Entries, archive, visibility, reported);
        var hasErrors = reported.Any(finding => finding.Severity == Severity.Error);
        var shown = Sorted(reported.Select(scan.Concealment.Hide));
        return new WalkResult(shown, counts, hasErrors ? null : plan, hasErrors ? null : frame) { MaskedPaths = scan.Concealment.MaskedPaths };
    }

    private static PublishedTexts TextsOf(Workspace workspace, ImmutableArray<EntryText> texts, ImmutableArray<SitePage> pages) => new(
        texts,
        pages,
        [.. workspace.Entries, .. workspace.Pages],
        [.. new[] { workspace.Configuration, workspace.Topics, workspace.People, workspace.Periods }.OfType<SourceFile>().Concat(workspace.Words).Where(file => file.Text.Length > 0)],
        [.. workspace.Templates.Concat(workspace.Statics.Select(file => file.Text).OfType<SourceFile>()).Where(file => file.Text.Length > 0)],
        [.. workspace.Strays.Select(file => file.Path), .. workspace.Statics.Select(file => file.Path), .. workspace.Assets.Select(file => file.Path)]);

    private static SiteConfig? ReadConfig(Workspace workspace, WalkOptions options, List<Diagnostic> findings)
    {
        if (workspace.Configuration is not { } file)
        {
            findings.Add(SiteRules.NoConfiguration.About("site/feedbacklog.yml", "missing"));
            return null;
        }
        if (!ReadableFile.Check(file, findings)) return null;
        var config = Take(SiteConfigParser.Parse(file), findings);
        return config is not null && options.BaseUrl is { } address ? config with { BaseUrl = address } : config;
    }

    private static T ReadList<T>(SourceFile? file, Func<SourceFile, Outcome<T>> parse, T missing, List<Diagnostic> findings) where T : class =>
        file is not null && ReadableFile.Check(file, findings) ? Take(parse(file), findings) ?? missing : missing;

    private static ImmutableArray<T> ParseAll<T>(ImmutableArray<SourceFile> files, Func<SourceFile, Outcome<T>> parse, List<Diagnostic> findings) where T : class
    {
        var outcomes = new Outcome<T>[files.Length];
        Parallel.For(0, files.Length, index => outcomes[index] = parse(files[index]));
        foreach (var outcome in outcomes) findings.AddRange(outcome.Findings);
        return [.. outcomes.Select(outcome => outcome.Value).OfType<T>()];
    }

    private static void ReportStrays(Workspace workspace, List<Diagnostic> findings)
    {
        foreach (var file in workspace.Strays)
        {
            if (file.Defect is not null) ReadableFile.Check(file, findings);
            else if (file.Path.StartsWith("content/entries/", StringComparison.Ordinal)) findings.Add(FormatRules.StrayFile.About(file.Path, "entries"));
            else if (file.Path.StartsWith("content/pages/", StringComparison.Ordinal)) findings.Add(FormatRules.StrayFile.About(file.Path, "pages"));
            else findings.Add(FormatRules.StrayFile.About(file.Path, "content").As(Severity.Warning));
        }
        findings.AddRange(CopiedFiles.Judge(workspace.Statics));
    }

    // Our own fault in a task is thrown as it is, not wrapped.
    private static T Result<T>(Task<T> task) => task.GetAwaiter().GetResult();

    private static T? Take<T>(Outcome<T> outcome, List<Diagnostic> findings) where T : class
    {
        findings.AddRange(outcome.Findings);
        return outcome.Value;
    }

    private static ImmutableArray<Diagnostic> Sorted(IEnumerable<Diagnostic> findings) => [.. findings.Order(Diagnostic.ReportOrder)];
}
