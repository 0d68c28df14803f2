using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using FeedbackLog.Diagnostics;
using FeedbackLog.Text;

namespace FeedbackLog.Theming;

/// <summary>Gives assets their hashed names and style sheets the hashed names of what they point at.</summary>
internal sealed partial class AssetNaming
{
    private readonly SortedDictionary<string, ThemeAssetSource> sources;
    private readonly Dictionary<string, ThemeAsset> done = new(StringComparer.Ordinal);
    private readonly HashSet<string> underway = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> findings = [];

    private AssetNaming(SortedDictionary<string, ThemeAssetSource> sources) => this.sources = sources;

    /// <summary>All assets, sorted by name, with findings about addresses in style sheets that lead nowhere.</summary>
    public static (ImmutableArray<ThemeAsset> Assets, ImmutableArray<Diagnostic> Findings) NameAll(SortedDictionary<string, ThemeAssetSource> sources)
    {
        var naming = new AssetNaming(sources);
        ImmutableArray<ThemeAsset> assets = [.. sources.Keys.Select(name => naming.Find(name)!)];
        return (assets, [.. naming.findings]);
    }

    private ThemeAsset? Find(string name)
    {
        if (done.TryGetValue(name, out var known)) return known;
        if (!sources.TryGetValue(name, out var source) || !underway.Add(name)) return null;
        var bytes = name.EndsWith(".css", StringComparison.Ordinal) ? WithHashedNames(source, name) : source.Bytes;
        var hash = ContentHash.Of(bytes.Span);
        var dot = name.LastIndexOf('.');
        var path = OutputPath.Of(dot < 0 ? $"assets/{name}.{hash.FileTag}" : $"assets/{name[..dot]}.{hash.FileTag}{name[dot..]}");
        return done[name] = new ThemeAsset(name, path, bytes, hash);
    }

    private ReadOnlyMemory<byte> WithHashedNames(ThemeAssetSource source, string name)
    {
        var file = SourceFile.Decode(source.Path, source.Bytes.Span);
        if (file.Defect is not null) return source.Bytes;
        var css = UrlInStyle().Replace(file.Text, match =>
        {
            var address = match.Groups["address"].Value;
            if (address.StartsWith('#') || address.Contains(':', StringComparison.Ordinal) || address.StartsWith('/')) return match.Value;
            if (Find(address) is { } asset) return $"url(\"{RelativeTo(name, asset.Path)}\")";
            ReportUnknown(file, match.Groups["address"]);
            return match.Value;
        });
        return Encoding.UTF8.GetBytes(css);
    }

    private void ReportUnknown(SourceFile file, Group address)
    {
        var span = new SourceSpan(address.Index, address.Index + address.Length);
        findings.Add(NearestName.Of(address.Value, sources.Keys) is { } nearest
            ? SiteRules.UnknownTemplateField.At(file, span, "asset-nearest", ("name", address.Value), ("nearest", nearest))
            : SiteRules.UnknownTemplateField.At(file, span, "asset", ("name", address.Value)));
    }

    // Both stand below assets/; addresses in a style sheet start at its own folder.
    private static string RelativeTo(string name, OutputPath path) =>
        string.Concat(Enumerable.Repeat("../", name.Count(letter => letter == '/'))) + path.Value["assets/".Length..];

    [GeneratedRegex("""url\(\s*["']?(?<address>[^"')]+?)["']?\s*\)""", RegexOptions.CultureInvariant)]
    private static partial Regex UrlInStyle();
}
