namespace FeedbackLog.Diagnostics;

/// <summary>FL3xx: what an entry or page must hold and how it is written.</summary>
public static class FormatRules
{
    /// <summary>A required section is not there.</summary>
    public static readonly RuleInfo MissingSection = new("FL301", "missing-section", Severity.Error, "missing", "empty");

    /// <summary>A key that nobody reads.</summary>
    public static readonly RuleInfo UnknownKey = new("FL302", "unknown-key", Severity.Error, "nearest", "unknown");

    /// <summary>A field without which the entry cannot be published.</summary>
    public static readonly RuleInfo MissingField = new("FL303", "missing-field", Severity.Error, "always", "outcome", "withdrawn", "draft", "inside");

    /// <summary>A field whose value is not one that it takes.</summary>
    public static readonly RuleInfo InvalidValue = new("FL304", "invalid-value", Severity.Error,
        "choice", "choice-nearest", "date", "month", "period", "duration", "number", "id", "text", "list", "map", "count", "order", "address", "repeated");

    /// <summary>A file that is not readable text.</summary>
    public static readonly RuleInfo UnreadableFile = new("FL305", "unreadable-file", Severity.Error,
        "not-utf8", "utf16", "nul", "unreadable", "link", "folder");

    /// <summary>A file beyond a limit of size.</summary>
    public static readonly RuleInfo TooLarge = new("FL306", "too-large", Severity.Error, "file", "front-matter");

    /// <summary>YAML that cannot be read, or that uses what this tool refuses.</summary>
    public static readonly RuleInfo InvalidYaml = new("FL307", "invalid-yaml", Severity.Error,
        "syntax", "tab", "anchor", "alias", "tag", "merge", "depth", "nodes", "not-a-map", "no-front-matter", "not-closed", "documents");

    /// <summary>One key twice in one map.</summary>
    public static readonly RuleInfo DuplicateKey = new("FL308", "duplicate-key", Severity.Error, "twice");

    /// <summary>A file name that is not an entry's name, or that disagrees with the entry.</summary>
    public static readonly RuleInfo FileName = new("FL309", "file-name", Severity.Error, "form", "id", "folder", "slug", "reserved", "language");

    /// <summary>A level-2 heading that is no section.</summary>
    public static readonly RuleInfo UnknownSection = new("FL310", "unknown-section", Severity.Error, "nearest", "unknown", "other-language");

    /// <summary>A section that stands before one it should follow, or twice.</summary>
    public static readonly RuleInfo SectionOrder = new("FL311", "section-order", Severity.Error, "order", "twice");

    /// <summary>A fact in a translation.</summary>
    public static readonly RuleInfo FactInTranslation = new("FL312", "fact-in-translation", Severity.Error, "fact");

    /// <summary>A title or summary that is too short or too long.</summary>
    public static readonly RuleInfo TextLength = new("FL313", "text-length", Severity.Error, "short", "long");

    /// <summary>A full date where only a month may stand.</summary>
    public static readonly RuleInfo ExactDate = new("FL314", "exact-date", Severity.Error, "received");

    /// <summary>Times that cannot both be true.</summary>
    public static readonly RuleInfo ImpossibleTimes = new("FL315", "impossible-times", Severity.Error, "resolved-first", "received-later", "done-later");

    /// <summary>A link that a reader could not follow in safety.</summary>
    public static readonly RuleInfo RefusedLink = new("FL316", "refused-link", Severity.Error, "scheme", "form", "contact");

    /// <summary>Mark-up that is shown as text or not at all.</summary>
    public static readonly RuleInfo RefusedMarkup = new("FL317", "refused-markup", Severity.Error, "html", "comment", "heading");

    /// <summary>A text beyond a limit of nesting or number.</summary>
    public static readonly RuleInfo TooComplex = new("FL318", "too-complex", Severity.Error, "nesting", "links", "cells");

    /// <summary>Text that stands before the first section.</summary>
    public static readonly RuleInfo TextOutsideSections = new("FL319", "text-outside-sections", Severity.Error, "before");

    /// <summary>An accepted warning that cannot be accepted or does not exist.</summary>
    public static readonly RuleInfo Acceptance = new("FL320", "acceptance", Severity.Error, "unknown", "error");

    /// <summary>A file in the entries' folder that is no entry.</summary>
    public static readonly RuleInfo StrayFile = new("FL321", "stray-file", Severity.Error, "entries", "pages", "content");

    /// <summary>A character that shows nothing or turns the direction of a line.</summary>
    public static readonly RuleInfo HiddenCharacter = new("FL322", "hidden-character", Severity.Error, "bidi", "control");

    /// <summary>An invitation to answer without a way to answer.</summary>
    public static readonly RuleInfo InviteWithoutContact = new("FL323", "invite-without-contact", Severity.Error, "contact");

    /// <summary>A picture whose address leads to no picture of the site.</summary>
    public static readonly RuleInfo PictureAddress = new("FL324", "picture-address", Severity.Error, "remote", "type", "form", "missing");

    /// <summary>A picture whose file cannot be published.</summary>
    public static readonly RuleInfo PictureFile = new("FL325", "picture-file", Severity.Error, "type", "damaged", "animated", "unsupported", "bytes", "pixels");

    /// <summary>A picture without words that tell what it shows.</summary>
    public static readonly RuleInfo PictureWords = new("FL326", "picture-words", Severity.Error, "missing", "file-name");

    /// <summary>A file of content/media/ that no text shows.</summary>
    public static readonly RuleInfo UnusedPicture = new("FL327", "unused-picture", Severity.Hint, "unused");

    /// <summary>A text that nobody has approved as it stands.</summary>
    public static readonly RuleInfo Approval = new("FL328", "approval", Severity.Error, "changed", "missing");
}
