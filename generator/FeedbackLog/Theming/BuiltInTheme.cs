using System.Collections.Immutable;
using System.Reflection;
using FeedbackLog.Text;

namespace FeedbackLog.Theming;

/// <summary>The theme that comes with the tool, read once.</summary>
internal static class BuiltInTheme
{
    private static readonly Assembly Library = typeof(BuiltInTheme).Assembly;
    private static readonly Lazy<ImmutableArray<TemplateFile>> LazyTemplates = new(ReadTemplates);
    private static readonly Lazy<ImmutableArray<ThemeAssetSource>> LazyAssets = new(ReadAssets);

    /// <summary>Sorted by name.</summary>
    public static ImmutableArray<TemplateFile> Templates => LazyTemplates.Value;

    /// <summary>Sorted by path.</summary>
    public static ImmutableArray<ThemeAssetSource> Assets => LazyAssets.Value;

    private static ImmutableArray<TemplateFile> ReadTemplates() =>
    [
        .. NamesThat(name => name.EndsWith(".hbs", StringComparison.Ordinal))
            .Select(name => TemplateFile.Read(SourceFile.Decode("templates/" + name, BytesOf(name)))),
    ];

    private static ImmutableArray<ThemeAssetSource> ReadAssets() =>
        [.. NamesThat(name => name.StartsWith("assets/", StringComparison.Ordinal)).Select(name => new ThemeAssetSource("templates/" + name, BytesOf(name)))];

    private static IEnumerable<string> NamesThat(Func<string, bool> fits) => Library.GetManifestResourceNames().Where(fits).Order(StringComparer.Ordinal);

    private static byte[] BytesOf(string name)
    {
        using var stream = Library.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
