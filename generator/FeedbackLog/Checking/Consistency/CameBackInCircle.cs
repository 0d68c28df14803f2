using FeedbackLog.Archiving;
using FeedbackLog.Diagnostics;
using FeedbackLog.Entries;

namespace FeedbackLog.Checking.Consistency;

/// <summary>Finds entries that came back from themselves by way of others. One finding per circle, at its smallest id.</summary>
public sealed class CameBackInCircle : IArchiveRule
{
    /// <inheritdoc/>
    public RuleInfo Rule => ConsistencyRules.CameBackInCircle;

    /// <inheritdoc/>
    public void Check(Archive archive, CheckFrame frame, ICollection<Diagnostic> findings)
    {
        var finished = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries.OrderBy(entry => entry.Id, StringComparer.Ordinal))
        {
            if (entry.Facts.CameBackFrom.IsEmpty || finished.Contains(entry.Id)) continue;
            if (FindCircle(entry, archive, finished) is { } circle) Report(circle, archive, findings);
        }
    }

    // Depth first without recursion: a chain may be as long as the archive.
    private static List<string>? FindCircle(Entry start, Archive archive, HashSet<string> finished)
    {
        var path = new List<string>();
        var onPath = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<(string Id, bool Leave)>([(start.Id, false)]);
        List<string>? circle = null;
        while (open.TryPop(out var step))
        {
            if (step.Leave)
            {
                path.RemoveAt(path.Count - 1);
                onPath.Remove(step.Id);
                finished.Add(step.Id);
                continue;
            }
            if (onPath.Contains(step.Id)) { circle ??= path[path.IndexOf(step.Id)..]; continue; }
            if (finished.Contains(step.Id) || archive.Find(step.Id) is not { } entry) continue;
            path.Add(step.Id);
            onPath.Add(step.Id);
            open.Push((step.Id, true));
            foreach (var earlier in entry.Facts.CameBackFrom.Where(id => id != step.Id)) open.Push((earlier, false));
        }
        return circle;
    }

    private void Report(List<string> circle, Archive archive, ICollection<Diagnostic> findings)
    {
        var first = archive.Find(circle.Min(StringComparer.Ordinal)!)!;
        var ids = string.Join(" → ", circle.Append(circle[0]));
        findings.Add(Rule.At(first.Source.Source, first.Source.Head.PlaceOf("came_back_from"), "circle", ("known", ids)));
    }
}
