using System.Collections.Frozen;
using System.Collections.Immutable;
using FeedbackLog.Diagnostics;
using FeedbackLog.Entries;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>
/// Keeps what the gate found out of the findings of other rules: a misspelt key, an unknown topic or a broken address may be somebody's name.
/// It holds the found text for as long as a walk lasts and gives none of it out.
/// </summary>
public sealed class Concealment
{
    private const int ShortestSecret = 4;
    private readonly AnonymityScanner scanner;
    private readonly Dictionary<string, string[]> secrets;
    private readonly Dictionary<string, string> paths;
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    internal Concealment(AnonymityScanner scanner, IEnumerable<FoundPlace> found, Dictionary<string, string> paths)
    {
        (this.scanner, this.paths) = (scanner, paths);
        secrets = found.Where(place => place.Span.Length >= ShortestSecret)
            .GroupBy(place => place.File.Path, place => place.File.Text[place.Span.Start..Math.Min(place.Span.End, place.File.Text.Length)])
            .ToDictionary(file => file.Key, file => file.Distinct().ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Paths that are masked, and their masks.</summary>
    public FrozenDictionary<string, string> MaskedPaths => paths.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A path as reports may show it.</summary>
    public string PathOf(string path) => paths.GetValueOrDefault(path, path);

    /// <summary>The finding without anything personal in its path and its values. Not safe on several threads.</summary>
    public Diagnostic Hide(Diagnostic finding)
    {
        // The findings of templates name fields and signs of the template language, such as "@index", which the gate leaves out.
        if (finding.Path.EndsWith(".hbs", StringComparison.Ordinal)) return finding;
        if (finding.Arguments.IsEmpty) return paths.Count == 0 ? finding : finding with { Path = PathOf(finding.Path) };
        var path = PathOf(finding.Path);
        if (finding.Arguments.All(argument => ReferenceEquals(HideIn(argument.Value, finding.Path), argument.Value))) return ReferenceEquals(path, finding.Path) ? finding : finding with { Path = path };
        return finding with { Path = path, Arguments = [.. finding.Arguments.Select(argument => (argument.Name, HideIn(argument.Value, finding.Path)))] };
    }

    private string HideIn(string value, string path)
    {
        if (value.Length < ShortestSecret || IsEntryId(value)) return value;
        if (paths.TryGetValue(value, out var mask)) return mask;
        if (secrets.TryGetValue(path, out var found) && Array.Exists(found, secret => Share(secret, value))) return Mask.Of(value);
        if (values.TryGetValue(value, out var known)) return known;
        var isPersonal = !scanner.Scan(ScanText.Of(value)).IsEmpty || scanner.ScanFileName(value) is not null;
        return values[value] = isPersonal ? Mask.Of(value) : value;
    }

    // Most findings name the entry that they are about; "2026-0042" is nobody's number.
    private static bool IsEntryId(string value) =>
        EntryName.IsId(value) && (value.StartsWith("19", StringComparison.Ordinal) || value.StartsWith("20", StringComparison.Ordinal));

    private static bool Share(string secret, string value) =>
        value.Contains(secret, StringComparison.OrdinalIgnoreCase) || secret.Contains(value, StringComparison.OrdinalIgnoreCase);
}
