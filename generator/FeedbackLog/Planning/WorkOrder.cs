using System.Collections.Immutable;

namespace FeedbackLog.Planning;

/// <summary>What to do about a file.</summary>
public enum FileAction
{
    /// <summary>Make it and write it, unless the same bytes stand there already.</summary>
    Write,

    /// <summary>Leave it as it is.</summary>
    Keep,

    /// <summary>Take it away: a page that lingers after its entry was withdrawn is a leak.</summary>
    Delete,
}

/// <summary>What to do about one file, and why.</summary>
/// <param name="Path">In the output.</param>
/// <param name="Action">What to do.</param>
/// <param name="Reason">new, inputs, template, generator, output (it was changed or lost), clean, gone, or same.</param>
public readonly record struct FileDecision(string Path, FileAction Action, string Reason);

/// <summary>The comparison of what should be with what was written: all of "incremental" is here.</summary>
/// <param name="Decisions">Sorted by path.</param>
public sealed record WorkOrder(ImmutableArray<FileDecision> Decisions)
{
    /// <summary>
    /// Compares a plan with the last manifest. <paramref name="isIntact"/> tells whether a file of the manifest still stands in the output as it was written;
    /// <paramref name="leftovers"/> are files in the output that are ours but in no manifest, from a build that was cut short.
    /// </summary>
    public static WorkOrder Between(SitePlan plan, BuildManifest manifest, Func<string, WrittenFile, bool> isIntact, IReadOnlyCollection<string> leftovers)
    {
        var decisions = plan.Files.Select(file => Decide(file, manifest, isIntact)).ToList();
        var gone = manifest.Files.Keys.Concat(leftovers).Distinct().Where(path => plan.Find(path) is null);
        decisions.AddRange(gone.Select(path => new FileDecision(path, FileAction.Delete, "gone")));
        return new WorkOrder([.. decisions.OrderBy(decision => decision.Path, StringComparer.Ordinal)]);
    }

    /// <summary>Writes every file of a plan anew, for <c>--clean</c>.</summary>
    public static WorkOrder All(SitePlan plan, BuildManifest manifest, IReadOnlyCollection<string> leftovers)
    {
        var order = Between(plan, manifest, (_, _) => true, leftovers);
        return new WorkOrder([.. order.Decisions.Select(decision =>
            decision.Action == FileAction.Delete ? decision : decision with { Action = FileAction.Write, Reason = "clean" })]);
    }

    private static FileDecision Decide(PlannedFile file, BuildManifest manifest, Func<string, WrittenFile, bool> isIntact)
    {
        var path = file.Path.Value;
        if (!manifest.Files.TryGetValue(path, out var written)) return new FileDecision(path, FileAction.Write, "new");
        if (WhyRender(file.Recipe, written.Recipe) is { } reason) return new FileDecision(path, FileAction.Write, reason);
        return isIntact(path, written) ? new FileDecision(path, FileAction.Keep, "same") : new FileDecision(path, FileAction.Write, "output");
    }

    private static string? WhyRender(Recipe now, Recipe then) =>
        now.Inputs != then.Inputs ? "inputs" : now.Template != then.Template ? "template" : now.Generator != then.Generator ? "generator" : null;
}
