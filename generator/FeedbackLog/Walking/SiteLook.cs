using System.Collections.Frozen;
using System.Collections.Immutable;
using FeedbackLog.Configuration;
using FeedbackLog.Diagnostics;
using FeedbackLog.Rendering;
using FeedbackLog.Theming;
using FeedbackLog.Wording;

namespace FeedbackLog.Walking;

/// <summary>How the site looks and speaks: the words of every language and the theme.</summary>
/// <param name="Words">By language code.</param>
/// <param name="Theme">The built-in theme with the workspace's own files laid over it.</param>
/// <param name="Findings">What is wrong with either, in no order.</param>
internal sealed record SiteLook(FrozenDictionary<string, Words> Words, ThemeFiles Theme, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Reads words and theme. For a walk that will render, the templates are compiled here, if nothing is wrong with them.</summary>
    public static SiteLook Read(Workspace workspace, SiteConfig config, bool willRender)
    {
        var words = WordsFiles.Merge(workspace.Words, config.Languages);
        var theme = ThemeFiles.Merge(workspace.Templates, workspace.Assets, TokenSheet.Of(config.Theme));
        var findings = words.Findings.AddRange(theme.Findings);
        if (theme.Value!.HasOwnTemplates) findings = findings.AddRange(TemplateCheck.Check(theme.Value, words.Value![config.DefaultLanguage]));
        if (willRender && findings.IsEmpty) PageRenderer.WarmUp(theme.Value, words.Value!, config.BasePath);
        return new SiteLook(words.Value!, theme.Value, findings);
    }
}
