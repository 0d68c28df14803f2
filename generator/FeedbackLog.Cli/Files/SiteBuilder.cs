using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using FeedbackLog.Diagnostics;
using FeedbackLog.Planning;
using FeedbackLog.Text;
using FeedbackLog.Walking;

namespace FeedbackLog.Cli.Files;

/// <summary>The whole build: read, walk, compare, write, remember.</summary>
public static class SiteBuilder
{
    /// <summary>Builds a site. Troubles with the machine or the call are <see cref="WorkspaceProblem"/>s.</summary>
    public static BuildReport Build(BuildRequest request, IProgress<BuildProgress>? progress = null)
    {
        var place = OutputPlace.Of(request.Root, request.Output);
        if (!Directory.Exists(request.Root)) throw new WorkspaceProblem($"There is no folder \"{request.Root}\". Name the folder that holds content/ and site/ with --root.");
        try
        {
            progress?.Report(new BuildProgress("read", 0, 0));
            var workspace = SourceFolder.Read(request.Root);
            if (workspace.Configuration is null) return Stopped(SiteWalk.Run(workspace, request.Walk)) with { Files = workspace.FileCount };
            Directory.CreateDirectory(place.Cache);
            using var own = BuildLock.Take(place.Cache);
            return Build(request, place, workspace, progress) with { Files = workspace.FileCount };
        }
        catch (Exception trouble) when (CauseOf(trouble) is { } cause)
        {
            throw new WorkspaceProblem($"The site could not be written: {cause.Message} What was public before is still whole. Mend this, then build again.", cause: cause);
        }
    }

    private static BuildReport Build(BuildRequest request, OutputPlace place, Workspace workspace, IProgress<BuildProgress>? progress)
    {
        var lost = new List<Diagnostic>();
        var saved = ManifestFile.Load(place.ManifestPath, () => lost.Add(SiteRules.ManifestLost.About("site/.cache/manifest.json", "unreadable")));
        var standing = OutputFolder.Look(place.Folder);
        var whole = HashOfWhole(workspace, request.Walk);
        if (saved is not null && !request.Clean && IsUnchanged(saved, whole, place, standing)) return Unchanged(saved, request);

        progress?.Report(new BuildProgress("check", 0, workspace.Entries.Length));
        var result = SiteWalk.Run(workspace, request.Walk);
        if (result.Plan is not { } plan || (request.Strict && result.Findings.Any(finding => finding.Severity == Severity.Warning))) return Stopped(result);

        var manifest = saved?.Manifest ?? BuildManifest.Empty;
        var intent = ReadIntent(place);
        var (ours, foreign) = OutputFolder.Sort(place.Folder, standing.Keys, manifest, intent, plan);
        if (foreign.Count > 0 && !request.Force) throw NotOurs(place, foreign);
        if (saved is null && ours.Count > intent.Count && lost.Count == 0) lost.Add(SiteRules.ManifestLost.About("site/.cache/manifest.json", "missing"));

        var order = request.Clean
            ? WorkOrder.All(plan, manifest, ours)
            : WorkOrder.Between(plan, manifest, (path, written) => OutputFolder.IsIntact(place.Folder, path, written, standing), ours);
        WriteIntent(place, order);
        var outcome = new SiteWriter(request.Root, place, plan, new FileRenderer(result.Frame!), manifest, standing, progress).Apply(order);
        var pages = plan.Files.Count(file => file is PlannedPage);
        var feeds = plan.Files.Count(file => file is FeedFile);
        ImmutableArray<Diagnostic> findings = [.. result.Findings.Concat(lost).Order(Diagnostic.ReportOrder)];
        ManifestFile.Save(place.ManifestPath, new SavedBuild(new BuildManifest(whole, outcome.Files), result.Findings, result.Counts, pages, feeds));
        File.Delete(place.IntentPath);
        return new BuildReport(findings, result.Counts, order.Decisions, pages, feeds, outcome.Written, outcome.Kept, outcome.Deleted, Wrote: true);
    }

    // What happens on several threads at once comes wrapped.
    private static Exception? CauseOf(Exception trouble) =>
        trouble is AggregateException several ? several.Flatten().InnerExceptions.Select(CauseOf).FirstOrDefault(cause => cause is not null)
        : trouble is IOException or UnauthorizedAccessException ? trouble : null;

    private static BuildReport Stopped(WalkResult result) => new(result.Findings, result.Counts, [], 0, 0, 0, 0, 0, Wrote: false);

    private static BuildReport Unchanged(SavedBuild saved, BuildRequest request)
    {
        var stops = request.Strict && saved.Findings.Any(finding => finding.Severity == Severity.Warning);
        ImmutableArray<FileDecision> decisions = [.. saved.Manifest.Files.Keys.Order(StringComparer.Ordinal).Select(path => new FileDecision(path, FileAction.Keep, "same"))];
        return stops
            ? new BuildReport(saved.Findings, saved.Counts, [], 0, 0, 0, 0, 0, Wrote: false)
            : new BuildReport(saved.Findings, saved.Counts, decisions, saved.Pages, saved.Feeds, 0, decisions.Length, 0, Wrote: true);
    }

    // The whole site is one more page with a recipe: the same inputs, day, options and tool need no walk at all.
    private static ContentHash HashOfWhole(Workspace workspace, WalkOptions options) => new HashBuilder()
        .Add(GeneratorVersion.Current)
        .Add(workspace.ToHash())
        .Add(options.Today.DayNumber)
        .Add(options.ShowDrafts ? 1 : 0)
        .Add(options.BaseUrl?.AbsoluteUri)
        .Add(options.Denied?.Hash.ToString())
        .ToHash();

    private static bool IsUnchanged(SavedBuild saved, ContentHash whole, OutputPlace place, FrozenDictionary<string, StandingFile> standing) =>
        saved.Manifest.Whole == whole
        && standing.Count == saved.Manifest.Files.Count
        && saved.Manifest.Files.All(file => OutputFolder.IsIntact(place.Folder, file.Key, file.Value, standing));

    private static WorkspaceProblem NotOurs(OutputPlace place, List<string> foreign)
    {
        var some = string.Join(", ", foreign.Order(StringComparer.Ordinal).Take(3));
        var more = foreign.Count > 3 ? $" and {foreign.Count - 3} more" : "";
        return new WorkspaceProblem(
            $"The folder \"{place.Folder}\" holds files that this tool did not write ({some}{more}). Nothing was written. " +
            "Name an empty folder with --output, or say --force to write beside them.");
    }

    private static FrozenSet<string> ReadIntent(OutputPlace place) =>
        File.Exists(place.IntentPath) ? File.ReadAllLines(place.IntentPath, Encoding.UTF8).ToFrozenSet(StringComparer.Ordinal) : FrozenSet<string>.Empty;

    // Names of a build that was cut short before are kept: its files may still stand there.
    private static void WriteIntent(OutputPlace place, WorkOrder order)
    {
        var paths = order.Decisions.Where(decision => decision.Action != FileAction.Keep).Select(decision => decision.Path);
        File.WriteAllLines(place.IntentPath, ReadIntent(place).Union(paths).Order(StringComparer.Ordinal));
    }
}
