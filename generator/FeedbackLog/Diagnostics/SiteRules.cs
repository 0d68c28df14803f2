namespace FeedbackLog.Diagnostics;

/// <summary>FL5xx: the site's configuration, theme and words.</summary>
public static class SiteRules
{
    /// <summary>There is no site/feedbacklog.yml.</summary>
    public static readonly RuleInfo NoConfiguration = new("FL501", "no-configuration", Severity.Error, "missing");

    /// <summary>A setting that nobody reads.</summary>
    public static readonly RuleInfo UnknownSetting = new("FL502", "unknown-setting", Severity.Error, "nearest", "unknown");

    /// <summary>A setting without which there is no site.</summary>
    public static readonly RuleInfo MissingSetting = new("FL503", "missing-setting", Severity.Error, "always", "language", "inside");

    /// <summary>A setting whose value is not one that it takes.</summary>
    public static readonly RuleInfo InvalidSetting = new("FL504", "invalid-setting", Severity.Error,
        "text", "list", "map", "number", "duration", "language", "address", "authority", "choice", "choice-nearest", "boolean", "key", "email", "colour", "font");

    /// <summary>A template that cannot be read.</summary>
    public static readonly RuleInfo TemplateSyntax = new("FL505", "template-syntax", Severity.Error, "syntax", "block", "helper", "part", "part-nearest", "circle");

    /// <summary>A template that names a field which the page does not have.</summary>
    public static readonly RuleInfo UnknownTemplateField = new("FL506", "unknown-template-field", Severity.Error, "nearest", "unknown", "word", "word-nearest", "asset", "asset-nearest", "word-form", "markup", "text", "not-a-list", "not-a-text", "not-a-map", "maybe", "loop", "outside");

    /// <summary>A words file that lacks a sentence or has one that nobody says.</summary>
    public static readonly RuleInfo Words = new("FL507", "words", Severity.Error, "missing", "unknown", "nearest", "form", "placeholder", "language", "no-file");

    /// <summary>A file in templates/ that the theme does not use.</summary>
    public static readonly RuleInfo UnknownTemplate = new("FL508", "unknown-template", Severity.Error, "nearest", "unknown", "name");

    /// <summary>A file in site/static/ that cannot be published.</summary>
    public static readonly RuleInfo StaticFile = new("FL509", "static-file", Severity.Error, "hidden", "name", "link", "kind", "document", "unread", "picture", "opaque");

    /// <summary>The record of the last build is gone or cannot be read.</summary>
    public static readonly RuleInfo ManifestLost = new("FL510", "manifest-lost", Severity.Warning, "missing", "unreadable");

    /// <summary>A chosen colour that cannot be read on the one that it stands on.</summary>
    public static readonly RuleInfo ColourContrast = new("FL511", "colour-contrast", Severity.Error, "text", "link", "button");
}
