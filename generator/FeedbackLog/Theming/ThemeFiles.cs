using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using FeedbackLog.Diagnostics;
using FeedbackLog.Text;
using FeedbackLog.Wording;

namespace FeedbackLog.Theming;

/// <summary>
/// The shapes of a site: templates and the files that they load. The room Theming lays a workspace's own files over the built-in theme,
/// one file at a time: texts and bytes come in, read templates and named assets go out, each page with the hash of everything that draws it.
/// </summary>
public sealed record ThemeFiles
{
    private const string StyleSheet = "site.css";

    private ThemeFiles(FrozenDictionary<string, TemplateFile> templates, ImmutableArray<ThemeAsset> assets, bool hasOwnTemplates)
    {
        Templates = templates;
        Assets = assets;
        HasOwnTemplates = hasOwnTemplates;
        Hashes = ThemePages.Names.ToFrozenDictionary(page => page, HashPage);
    }

    /// <summary>By name: <c>layouts/site</c>, <c>pages/entry</c>, <c>parts/card</c>.</summary>
    public FrozenDictionary<string, TemplateFile> Templates { get; }

    /// <summary>Sorted by name.</summary>
    public ImmutableArray<ThemeAsset> Assets { get; }

    /// <summary>True when a template is not the built-in one, so that it must be checked.</summary>
    public bool HasOwnTemplates { get; }

    private FrozenDictionary<string, ContentHash> Hashes { get; }

    /// <summary>
    /// The hash of everything that draws a page: its template, its layout, every part that they can reach and the names of all assets.
    /// Throws for a page that is not one of <see cref="ThemePages.Names"/>.
    /// </summary>
    public ContentHash HashOf(string page) => Hashes[page];

    /// <summary>The asset with this name (<c>site.css</c>); null when there is none.</summary>
    public ThemeAsset? FindAsset(string name) => Assets.FirstOrDefault(asset => asset.Name == name);

    /// <summary>The part with this name (<c>card</c>); null when there is none.</summary>
    public TemplateFile? FindPart(string name) => Templates.GetValueOrDefault("parts/" + name);

    /// <summary>The built-in words file of a language; null when the tool does not speak it.</summary>
    public static SourceFile? BuiltInWords(string language) => BuiltInWordFiles.Find(language);

    /// <summary>
    /// The built-in theme with a workspace's own files in their places. A part that the built-in theme lacks is welcome when some template uses it;
    /// any other unknown template is a finding. <paramref name="tokens"/> is added to the end of the style sheet. A theme always comes back: what cannot be used is left out, and findings say so.
    /// </summary>
    public static Outcome<ThemeFiles> Merge(IReadOnlyList<SourceFile> ownTemplates, IReadOnlyList<ThemeAssetSource> ownAssets, string tokens = "")
    {
        var templates = BuiltInTheme.Templates.ToDictionary(template => template.Name, StringComparer.Ordinal);
        var findings = new List<Diagnostic>();
        foreach (var file in ownTemplates)
        {
            var template = TemplateFile.Read(file);
            findings.AddRange(template.Findings);
            if (templates.ContainsKey(template.Name) || template.Name.StartsWith("parts/", StringComparison.Ordinal)) templates[template.Name] = template;
            else findings.Add(Unknown(file.Path, BuiltInTheme.Templates.Select(known => known.Source.Path)));
        }
        findings.AddRange(UnusedParts(templates));
        var (assets, assetFindings) = AssetNaming.NameAll(WithTokens(LayOver(ownAssets, findings), tokens));
        var theme = new ThemeFiles(templates.ToFrozenDictionary(StringComparer.Ordinal), assets, ownTemplates.Count > 0);
        return new Outcome<ThemeFiles>(theme, [.. findings, .. assetFindings]);
    }

    /// <summary>
    /// The template files that draw a page, in the order in which they are first met: layout, page, parts. Parts that do not exist are left out,
    /// and a part that holds itself is met once; the template check reports both.
    /// </summary>
    public ImmutableArray<TemplateFile> Closure(string page)
    {
        var met = new List<TemplateFile>();
        void Meet(TemplateFile? template)
        {
            if (template is null || met.Contains(template)) return;
            met.Add(template);
            foreach (var part in template.Parts) Meet(part.Name == ThemePages.PagePart ? Templates[ThemePages.TemplateOf(page)] : FindPart(part.Name));
        }
        Meet(Templates[ThemePages.LayoutOf(page)]);
        return [.. met];
    }

    private ContentHash HashPage(string page)
    {
        var hash = new HashBuilder();
        foreach (var template in Closure(page)) hash.Add(template.Name).Add(template.Source.Hash);
        foreach (var asset in Assets) hash.Add(asset.Name).Add(asset.Path.Value);
        return hash.ToHash();
    }

    private static SortedDictionary<string, ThemeAssetSource> LayOver(IReadOnlyList<ThemeAssetSource> ownAssets, List<Diagnostic> findings)
    {
        var sources = new SortedDictionary<string, ThemeAssetSource>(StringComparer.Ordinal);
        foreach (var asset in BuiltInTheme.Assets) sources[NameOf(asset)] = asset;
        foreach (var asset in ownAssets)
        {
            if (OutputPath.Accepts("assets/" + NameOf(asset))) sources[NameOf(asset)] = asset;
            else findings.Add(SiteRules.UnknownTemplate.About(asset.Path, "name"));
        }
        return sources;
    }

    private static SortedDictionary<string, ThemeAssetSource> WithTokens(SortedDictionary<string, ThemeAssetSource> sources, string tokens)
    {
        var sheet = sources[StyleSheet];
        if (tokens.Length > 0) sources[StyleSheet] = sheet with { Bytes = (byte[])[.. sheet.Bytes.Span, .. Encoding.UTF8.GetBytes(tokens)] };
        return sources;
    }

    private static string NameOf(ThemeAssetSource asset) => asset.Path["templates/assets/".Length..];

    private static IEnumerable<Diagnostic> UnusedParts(Dictionary<string, TemplateFile> templates)
    {
        var builtIn = BuiltInTheme.Templates.Select(template => template.Name).ToHashSet(StringComparer.Ordinal);
        var used = templates.Values.SelectMany(template => template.Parts).Select(part => "parts/" + part.Name).ToHashSet(StringComparer.Ordinal);
        return templates.Values
            .Where(template => !builtIn.Contains(template.Name) && !used.Contains(template.Name))
            .Select(template => Unknown(template.Source.Path, BuiltInTheme.Templates.Select(known => known.Source.Path)));
    }

    private static Diagnostic Unknown(string path, IEnumerable<string> known) => NearestName.Of(path, known) is { } nearest
        ? SiteRules.UnknownTemplate.About(path, "nearest", ("nearest", nearest))
        : SiteRules.UnknownTemplate.About(path, "unknown");
}
