namespace FeedbackLog.Tests.Workspaces;

/// <summary>A file of a finished site.</summary>
/// <param name="Path">From the site's root: <c>sv/index.html</c>.</param>
/// <param name="ContentType">As a server names it.</param>
/// <param name="Kind">The template that drew the page; empty for what is no page.</param>
/// <param name="Language">Of the page; empty for what is no page.</param>
/// <param name="Bytes">As they are sent.</param>
internal sealed record SiteFile(string Path, string ContentType, string Kind, string Language, byte[] Bytes)
{
    private const string Index = "index.html";

    /// <summary>Where a reader finds it, with the first slash: <c>/sv/</c>.</summary>
    public string Address => "/" + (Path == Index || Path.EndsWith("/" + Index, StringComparison.Ordinal) ? Path[..^Index.Length] : Path);
}
