using FeedbackLog.Text;

namespace FeedbackLog.Planning;

/// <summary>What a host should send with each file: <c>/_headers</c>, which Netlify, Cloudflare Pages and others read.</summary>
public sealed record HeadersFile(OutputPath Path, Recipe Recipe) : PlannedFile(Path, Recipe)
{
    /// <inheritdoc/>
    public override WriteOrder Order => WriteOrder.Index;
}
