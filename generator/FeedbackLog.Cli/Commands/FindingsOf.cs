using System.Collections.Immutable;
using FeedbackLog.Cli.Reporting;
using FeedbackLog.Configuration;
using FeedbackLog.Diagnostics;
using FeedbackLog.Text;

namespace FeedbackLog.Cli.Commands;

/// <summary>Gives findings their sentences and excerpts their files.</summary>
internal sealed class FindingsOf(string root, string? wishedLanguage)
{
    private readonly Dictionary<string, SourceFile?> read = new(StringComparer.Ordinal);

    /// <summary>The report of these findings in the wished language, else the site's default one, else English.</summary>
    public Report Report(ImmutableArray<Diagnostic> findings, int files)
    {
        if (findings.IsEmpty) return new Report([], files);
        var messages = Messages.For(wishedLanguage ?? SiteLanguage());
        return new Report([.. findings.Select(finding => new ReportedFinding(finding, messages.MessageOf(finding), messages.AdviceOf(finding)))], files) { FingerprintKey = Config()?.Authority ?? "" };
    }

    /// <summary>
    /// What a build tells of its findings: every error, the first <paramref name="mostWarnings"/> warnings, no hints. <c>check</c> tells all;
    /// a wall of ten thousand warnings hides the one that matters.
    /// </summary>
    public Report BriefReport(ImmutableArray<Diagnostic> findings, int files, int mostWarnings)
    {
        var told = new List<Diagnostic>();
        var untold = new List<Diagnostic>();
        var warnings = 0;
        foreach (var finding in findings)
            (finding.Severity == Severity.Error || (finding.Severity == Severity.Warning && ++warnings <= mostWarnings) ? told : untold).Add(finding);
        return Report([.. told], files) with { Untold = [.. untold] };
    }

    /// <summary>A file of the workspace as it stands on the disk now; null when it is gone or cannot be read.</summary>
    public SourceFile? SourceOf(string path)
    {
        if (!read.TryGetValue(path, out var file)) read[path] = file = ReadNow(path);
        return file;
    }

    /// <summary>The default language of the configuration, however broken; English when there is none.</summary>
    public string SiteLanguage() =>
        Config()?.DefaultLanguage ?? "en";

    private SiteConfig? Config() => SourceOf("site/feedbacklog.yml") is { } file ? SiteConfigParser.Parse(file).Value : null;

    private SourceFile? ReadNow(string path)
    {
        try
        {
            var file = new FileInfo(Path.Combine(root, path));
            // Links are never followed, and opening a pipe, whose length is nothing, would wait for ever.
            if (!file.Exists || file.LinkTarget is not null || file.Length is 0 or > SourceFile.MaxBytes) return null;
            return SourceFile.Decode(path, File.ReadAllBytes(file.FullName)) is { Defect: null } readable ? readable : null;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            // The finding itself has told that the file cannot be read; it only goes without an excerpt.
            return null;
        }
    }
}
