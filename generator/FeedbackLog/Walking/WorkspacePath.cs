namespace FeedbackLog.Walking;

/// <summary>What a file of the workspace is for.</summary>
public enum FileKind
{
    /// <summary>Nothing that this tool reads.</summary>
    Ignored,

    /// <summary>site/feedbacklog.yml.</summary>
    Configuration,

    /// <summary>content/topics.yml.</summary>
    Topics,

    /// <summary>content/people.yml.</summary>
    People,

    /// <summary>content/periods.yml.</summary>
    Periods,

    /// <summary>A Markdown file below content/entries/.</summary>
    Entry,

    /// <summary>A Markdown file in content/pages/.</summary>
    Page,

    /// <summary>A picture below content/media/.</summary>
    Media,

    /// <summary>Any other file of content/: a finding, so that nothing is passed over in silence.</summary>
    Stray,

    /// <summary>A template.</summary>
    Template,

    /// <summary>A words file.</summary>
    Words,

    /// <summary>A style sheet, picture or other file of the theme.</summary>
    Asset,

    /// <summary>A file that is copied byte for byte.</summary>
    Static,
}

/// <summary>Tells from a path what a file is for.</summary>
public static class WorkspacePath
{
    // What operating systems and editors leave behind: never published, never anybody's entry.
    private static readonly string[] Droppings = ["Thumbs.db", "desktop.ini"];

    /// <summary>The kind of the file at this path from the workspace's root (forward slashes).</summary>
    public static FileKind KindOf(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (path.StartsWith("site/static/", StringComparison.Ordinal)) return IsDropping(name) ? FileKind.Ignored : FileKind.Static;
        if (name.StartsWith('.') || IsDropping(name)) return FileKind.Ignored;
        return path switch
        {
            "site/feedbacklog.yml" => FileKind.Configuration,
            "content/topics.yml" => FileKind.Topics,
            "content/people.yml" => FileKind.People,
            "content/periods.yml" => FileKind.Periods,
            "content/README.md" or "templates/README.md" => FileKind.Ignored,
            _ when path.StartsWith("content/", StringComparison.Ordinal) => KindOfContent(path),
            _ when path.StartsWith("templates/assets/", StringComparison.Ordinal) => FileKind.Asset,
            _ when path.StartsWith("templates/words/", StringComparison.Ordinal) => FileKind.Words,
            _ when path.StartsWith("templates/", StringComparison.Ordinal) => FileKind.Template,
            _ => FileKind.Ignored,
        };
    }

    private static FileKind KindOfContent(string path)
    {
        if (path.StartsWith(Imaging.MediaSource.Folder, StringComparison.Ordinal)) return FileKind.Media;
        if (!path.EndsWith(".md", StringComparison.Ordinal)) return FileKind.Stray;
        if (path.StartsWith("content/entries/", StringComparison.Ordinal)) return FileKind.Entry;
        return path.StartsWith("content/pages/", StringComparison.Ordinal) && path.Count(letter => letter == '/') == 2 ? FileKind.Page : FileKind.Stray;
    }

    private static bool IsDropping(string name) =>
        name.EndsWith('~') || name.EndsWith(".swp", StringComparison.Ordinal) || name == ".DS_Store" || Droppings.Contains(name);
}
