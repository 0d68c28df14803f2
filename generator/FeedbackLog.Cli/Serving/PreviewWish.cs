namespace FeedbackLog.Cli.Serving;

/// <summary>
/// What a person asked <c>serve</c> for. The room Serving shows the site of a workspace on this computer while it is being written:
/// requests and changed files come in, pages with a reload script and the findings laid over them go out. Nothing is written to the disk.
/// </summary>
/// <param name="Root">The workspace, absolute.</param>
/// <param name="Port">The first port to try; 0 lets the system choose.</param>
/// <param name="OpensBrowser">True opens the site in the browser.</param>
/// <param name="ShowsDrafts">True shows drafts and entries with a date to come.</param>
internal sealed record PreviewWish(string Root, int Port, bool OpensBrowser, bool ShowsDrafts)
{
    /// <summary>The private deny-list; null without one.</summary>
    public string? DenyPath { get; init; }
}
