using FeedbackLog.Diagnostics;
using FeedbackLog.Planning;
using FeedbackLog.Text;

namespace FeedbackLog.Walking;

/// <summary>What can be said of files that are copied byte for byte, before anybody reads them.</summary>
internal static class CopiedFiles
{
    private const string Folder = "site/static/";

    /// <summary>A file whose name cannot be published is told for its name, any other for what the gate cannot read in it.</summary>
    public static IEnumerable<Diagnostic> Judge(IEnumerable<StaticSource> files) => files.Select(Judge).OfType<Diagnostic>();

    private static Diagnostic? Judge(StaticSource file)
    {
        var name = file.Path[Folder.Length..];
        if (OutputPath.OfStatic(name) is null) return SiteRules.StaticFile.About(file.Path, name.Split('/').Any(part => part.StartsWith('.')) ? "hidden" : "name");
        return file.Kind switch
        {
            StaticKind.Document => SiteRules.StaticFile.About(file.Path, "document"),
            StaticKind.BrokenText => SiteRules.StaticFile.About(file.Path, "unread"),
            StaticKind.Picture => SiteRules.StaticFile.About(file.Path, "picture").As(Severity.Warning),
            StaticKind.Opaque => SiteRules.StaticFile.About(file.Path, "opaque").As(Severity.Warning),
            _ => null,
        };
    }
}
