using FeedbackLog.Checking.Anonymity;
using FeedbackLog.Text;
using FeedbackLog.Walking;

namespace FeedbackLog.Cli.Files;

/// <summary>Reads the private deny-list. Nothing of it is ever printed, not even how many lines it has.</summary>
internal static class DenyFile
{
    /// <summary>The list at this path; null when no path was given. A list that lies in the site's repository is refused.</summary>
    public static DeniedPeople? Read(string? path, string root)
    {
        if (path is null) return null;
        if (!File.Exists(path)) throw new WorkspaceProblem("The deny-list is not there. Give a file of your own with --deny FILE or FEEDBACKLOG_DENY.");
        var place = RealPath(path);
        foreach (var own in FoldersThatMayBePublic(RealPath(root)))
            if (place.StartsWith(Path.TrimEndingDirectorySeparator(own) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                throw new WorkspaceProblem("The deny-list lies in the site's own folder, where it would be published with the site's source. Move it out of the repository.");
        try
        {
            if (new FileInfo(place).Length > SourceFile.MaxBytes) throw new WorkspaceProblem("The deny-list is larger than 1 MiB. Give a text file with one name or identifier on a line.");
            return Parse(File.ReadAllBytes(place));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new WorkspaceProblem("The deny-list cannot be read. See to its permissions.", cause: unreadable);
        }
    }

    private static DeniedPeople Parse(byte[] bytes)
    {
        var file = SourceFile.Decode("deny-list", bytes);
        if (file.Defect is not null) throw new WorkspaceProblem("The deny-list is no text in UTF-8. Save it as UTF-8, one name or identifier on a line.");
        var list = DenyList.Parse(file.Text);
        // An empty list would let everything through and look like a gate.
        if (list.Count == 0) throw new WorkspaceProblem("The deny-list is empty. Write one name or identifier on a line, or leave the list out.");
        return new DeniedPeople(list, file.Hash);
    }

    /// <summary>The workspace, and the repository that it lies in.</summary>
    private static IEnumerable<string> FoldersThatMayBePublic(string root)
    {
        yield return root;
        for (var folder = root; folder is not null; folder = Path.GetDirectoryName(folder))
            if (Path.Exists(Path.Combine(folder, ".git"))) yield return folder;
    }

    private static string RealPath(string path)
    {
        var full = Path.GetFullPath(path);
        FileSystemInfo entry = Directory.Exists(full) ? new DirectoryInfo(full) : new FileInfo(full);
        return entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? full;
    }
}
