using FeedbackLog.Prose;
using FeedbackLog.Text;
using FeedbackLog.Yaml;

namespace FeedbackLog.Entries;

/// <summary>A plain page in one language, such as "about": <c>content/pages/about.fi.md</c>.</summary>
/// <param name="Slug">The file's name without language; the last part of its address in every language.</param>
/// <param name="Language">Language code.</param>
/// <param name="Title">10–90 characters.</param>
/// <param name="Summary">40–240 characters; empty when left out.</param>
/// <param name="Body">The page as safe HTML.</param>
/// <param name="Plain">The page without mark-up.</param>
/// <param name="Head">The front matter with its places.</param>
/// <param name="Source">The file.</param>
public sealed record SitePage(
    string Slug, string Language, string Title, string Summary, RichText Body, PlainText Plain, YamlMap Head, SourceFile Source);
