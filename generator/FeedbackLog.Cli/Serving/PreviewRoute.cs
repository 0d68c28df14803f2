using FeedbackLog.Planning;

namespace FeedbackLog.Cli.Serving;

/// <summary>Where a request leads. Its path only ever looks up a file of the plan; it never becomes a path on the disk.</summary>
/// <param name="File">The file to show; null when there is none.</param>
/// <param name="Redirect">The address to go to instead; null when there is none.</param>
internal readonly record struct PreviewRoute(PlannedFile? File, string? Redirect)
{
    /// <summary>The route of a request's path, percent signs decoded.</summary>
    public static PreviewRoute Of(string path, PreviewState state)
    {
        var start = state.BasePath;
        if (!path.StartsWith(start, StringComparison.Ordinal))
            return new PreviewRoute(null, path == "/" || path + "/" == start ? start : null);
        var inside = path[start.Length..];
        var name = inside.Length == 0 || inside.EndsWith('/') ? inside + "index.html" : inside;
        if (state.Files.TryGetValue(name, out var file)) return new PreviewRoute(file, null);
        return state.Files.ContainsKey(name + "/index.html") ? new PreviewRoute(null, $"{start}{name}/") : default;
    }
}
