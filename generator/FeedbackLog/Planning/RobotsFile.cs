using FeedbackLog.Text;

namespace FeedbackLog.Planning;

/// <summary>What robots may read: <c>/robots.txt</c>.</summary>
public sealed record RobotsFile(OutputPath Path, Recipe Recipe) : PlannedFile(Path, Recipe)
{
    /// <inheritdoc/>
    public override WriteOrder Order => WriteOrder.Index;
}
