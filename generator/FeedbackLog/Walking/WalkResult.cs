using System.Collections.Frozen;
using System.Collections.Immutable;
using FeedbackLog.Checking.Anonymity;
using FeedbackLog.Diagnostics;
using FeedbackLog.Planning;
using FeedbackLog.Text;

namespace FeedbackLog.Walking;

/// <summary>What a walk depends on beside the workspace.</summary>
/// <param name="Today">Entries dated later are not public.</param>
/// <param name="ShowDrafts">True shows drafts and scheduled entries, too.</param>
/// <param name="BaseUrl">Takes the place of the configured base address; null keeps it.</param>
/// <param name="Denied">Who must not be named; null when there is no such list.</param>
public sealed record WalkOptions(DateOnly Today, bool ShowDrafts = false, Uri? BaseUrl = null, DeniedPeople? Denied = null)
{
    /// <summary>True when pages will be rendered afterwards: their templates are compiled while entries are read. The result is the same.</summary>
    public bool WillRender { get; init; }
}

/// <summary>A private deny-list.</summary>
/// <param name="List">What it holds; it gives out places only.</param>
/// <param name="Hash">The hash of the whole list: another list, another walk. It reveals nothing of the list.</param>
public sealed record DeniedPeople(DenyList List, ContentHash Hash);

/// <summary>What a walk gives.</summary>
/// <param name="Findings">In report order; accepted warnings are left out.</param>
/// <param name="Counts">Where every entry went.</param>
/// <param name="Plan">The files of the site; null when a finding is an error.</param>
/// <param name="Frame">What pages are rendered with; null when a finding is an error.</param>
public sealed record WalkResult(ImmutableArray<Diagnostic> Findings, EntryCounts Counts, SitePlan? Plan, SiteFrame? Frame)
{
    /// <summary>Paths of files whose names hold something personal, and how the findings name them; empty in most sites.</summary>
    public FrozenDictionary<string, string> MaskedPaths { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>True when a finding at error level stops the build.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);
}

/// <summary>Where every entry went: nothing is passed over in silence. Files = Published + Drafts + Scheduled + Withdrawn + InError.</summary>
/// <param name="Files">Entries, each counted once however many languages it has; a file that cannot be read counts as one.</param>
/// <param name="Published">Public today.</param>
/// <param name="Drafts">Being written.</param>
/// <param name="Scheduled">Waiting for their day.</param>
/// <param name="Withdrawn">Taken back; a page says why.</param>
/// <param name="InError">With a finding at error level.</param>
public sealed record EntryCounts(int Files, int Published, int Drafts, int Scheduled, int Withdrawn, int InError)
{
    /// <summary>No entries.</summary>
    public static EntryCounts None { get; } = new(0, 0, 0, 0, 0, 0);
}
