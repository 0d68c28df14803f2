using FeedbackLog.Text;

namespace FeedbackLog.Theming;

/// <summary>A workspace's own file for the theme, as the shell read it.</summary>
/// <param name="Path">From the workspace's root: <c>templates/assets/site.css</c>.</param>
/// <param name="Bytes">Its bytes.</param>
public sealed record ThemeAssetSource(string Path, ReadOnlyMemory<byte> Bytes);

/// <summary>A file of the theme that pages load, under a name that changes with its bytes, so that browsers may keep it for ever.</summary>
/// <param name="Name">Its path below <c>templates/assets/</c>: <c>site.css</c>.</param>
/// <param name="Path">Where it will stand: <c>assets/site.0123456789.css</c>.</param>
/// <param name="Bytes">The bytes; in style sheets the names of other assets are replaced.</param>
/// <param name="Hash">The hash of the bytes.</param>
public sealed record ThemeAsset(string Name, OutputPath Path, ReadOnlyMemory<byte> Bytes, ContentHash Hash);
