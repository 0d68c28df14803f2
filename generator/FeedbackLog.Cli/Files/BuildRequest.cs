using System.Collections.Immutable;
using FeedbackLog.Diagnostics;
using FeedbackLog.Planning;
using FeedbackLog.Walking;

namespace FeedbackLog.Cli.Files;

/// <summary>What somebody asked to build.</summary>
/// <param name="Root">The workspace.</param>
/// <param name="Output">Another folder than site/public; null for that one.</param>
/// <param name="Clean">True renders everything anew.</param>
/// <param name="Force">True writes into a folder that holds files of somebody else; those stay.</param>
/// <param name="Walk">Day, drafts, base address.</param>
/// <param name="Strict">True stops at warnings, too.</param>
public sealed record BuildRequest(string Root, string? Output, bool Clean, bool Force, WalkOptions Walk, bool Strict);

/// <summary>How far a build has come.</summary>
/// <param name="Step">What is being done, in a word or two.</param>
/// <param name="Done">Files done in this step.</param>
/// <param name="Total">Files in this step; zero when that is not known.</param>
public readonly record struct BuildProgress(string Step, int Done, int Total);

/// <summary>What a build did.</summary>
/// <param name="Findings">In report order.</param>
/// <param name="Counts">Where every entry went.</param>
/// <param name="Decisions">Per file of the site what was decided, and why; empty when nothing was to be written.</param>
/// <param name="Pages">Pages of the site.</param>
/// <param name="Feeds">Feeds of the site.</param>
/// <param name="Written">Files whose bytes changed.</param>
/// <param name="Kept">Files left as they were.</param>
/// <param name="Deleted">Files taken away.</param>
/// <param name="Wrote">False when findings stopped the build before the first byte.</param>
public sealed record BuildReport(
    ImmutableArray<Diagnostic> Findings, EntryCounts Counts, ImmutableArray<FileDecision> Decisions,
    int Pages, int Feeds, int Written, int Kept, int Deleted, bool Wrote)
{
    /// <summary>Files that were read.</summary>
    public int Files { get; init; }
}
