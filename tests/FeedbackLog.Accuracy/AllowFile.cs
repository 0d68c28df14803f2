using FeedbackLog.Configuration;

namespace FeedbackLog.Accuracy;

/// <summary>Reads an allow-list with a kind and a value a line, a tab between.</summary>
internal static class AllowFile
{
    /// <summary>The list; empty without a file.</summary>
    public static AllowList Read(string? path)
    {
        if (path is null) return AllowList.Empty;
        var lines = File.ReadLines(path).Where(line => line.Contains('\t', StringComparison.Ordinal) && !line.StartsWith('#'))
            .Select(line => line.Split('\t', 2)).ToLookup(parts => parts[0], parts => parts[1].Trim(), StringComparer.Ordinal);
        return new AllowList([.. lines["email"]], [.. lines["phone"]], [.. lines["address"]], [.. lines["handle"]], [.. lines["name"]]);
    }
}
