using System.Collections.Immutable;
using System.Globalization;
using FeedbackLog.Cli.Reporting;
using FeedbackLog.Diagnostics;
using FeedbackLog.Entries;
using FeedbackLog.Walking;

namespace FeedbackLog.Cli.Commands;

/// <summary>Says which entries wait for somebody to read them.</summary>
internal static class WaitingLine
{
    private const int Most = 20;

    /// <summary><c>Waiting for a reader: 2026-0001 (en, sv), 2026-0042 (fi)</c>; null when no entry waits.</summary>
    public static ImmutableArray<Ink>? Of(ImmutableArray<Diagnostic> findings, Workspace workspace)
    {
        var waiting = findings.Where(IsAboutReading).Select(finding => finding.Path).ToHashSet(StringComparer.Ordinal);
        var names = workspace.Entries.Where(file => waiting.Contains(file.Path)).Select(file => EntryName.Parse(file, [])).OfType<EntryName>();
        var entries = names.GroupBy(name => name.Id, name => name.Language, StringComparer.Ordinal).OrderBy(entry => entry.Key, StringComparer.Ordinal).ToArray();
        if (entries.Length == 0) return null;
        var some = string.Join(", ", entries.Take(Most).Select(entry => LabelOf(entry.Key, entry)));
        var more = entries.Length > Most ? string.Create(CultureInfo.InvariantCulture, $" and {entries.Length - Most} more") : "";
        return Ink.Line($"Waiting for a reader: {some}{more}", Tone.Warning);
    }

    private static bool IsAboutReading(Diagnostic finding) =>
        finding.Rule == FormatRules.Approval || (finding.Rule == FormatRules.MissingField && finding.Arguments.Contains(("key", "reviewed_by")));

    private static string LabelOf(string id, IEnumerable<string?> languages)
    {
        var known = string.Join(", ", languages.OfType<string>().Order(StringComparer.Ordinal));
        return known.Length == 0 ? id : $"{id} ({known})";
    }
}
