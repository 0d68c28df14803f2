using FeedbackLog.Imaging;
using FeedbackLog.Text;

namespace FeedbackLog.Planning;

/// <summary>A file of site/static/, which is published byte for byte.</summary>
/// <param name="Path">From the workspace's root.</param>
/// <param name="Hash">Of its bytes.</param>
/// <param name="Kind">How much of it the gate can read.</param>
/// <param name="Text">The file as a text; null when it is none.</param>
public sealed record StaticSource(string Path, ContentHash Hash, StaticKind Kind, SourceFile? Text)
{
    private static readonly string[] Texts = ["txt", "md", "html", "htm", "xml", "json", "csv", "tsv", "svg", "css", "js", "mjs", "yml", "yaml", "ics", "vcf", "webmanifest"];
    private static readonly string[] Documents = ["pdf", "doc", "docx", "docm", "dot", "dotx", "xls", "xlsx", "xlsm", "ppt", "pptx", "pps", "ppsx", "odt", "ods", "odp", "odg", "rtf", "pages", "numbers", "key", "epub"];
    private static readonly string[] Plain = ["woff", "woff2", "ttf", "otf", "eot", "ico", "wasm"];

    /// <summary>The file that these bytes are.</summary>
    public static StaticSource Of(string path, ReadOnlySpan<byte> bytes)
    {
        var text = SourceFile.Decode(path, bytes);
        var ending = path[(path.LastIndexOf('.') + 1)..].ToLowerInvariant();
        var kind = KindOf(ending, text, bytes);
        return new StaticSource(path, text.Hash, kind, kind == StaticKind.Text ? text : null);
    }

    /// <summary>The same for a file that is known to be a text.</summary>
    public static StaticSource Of(SourceFile text) => new(text.Path, text.Hash, StaticKind.Text, text);

    private static StaticKind KindOf(string ending, SourceFile text, ReadOnlySpan<byte> bytes)
    {
        if (Documents.Contains(ending)) return StaticKind.Document;
        if (text.Defect is null) return StaticKind.Text;
        if (Texts.Contains(ending)) return StaticKind.BrokenText;
        if (Plain.Contains(ending)) return StaticKind.Plain;
        if (ImageCleaning.FormatOf(bytes) is null) return StaticKind.Opaque;
        return ImageCleaning.Clean(bytes).Image is { } clean && clean.Bytes.Span.SequenceEqual(bytes) ? StaticKind.Plain : StaticKind.Picture;
    }
}

/// <summary>How much of a copied file the gate can read.</summary>
public enum StaticKind
{
    /// <summary>A text: it is read like everything that is published.</summary>
    Text,

    /// <summary>Called a text, but too large or in no encoding that the tool reads.</summary>
    BrokenText,

    /// <summary>A PDF or office file: authors, revisions and hidden layers stand in it.</summary>
    Document,

    /// <summary>A picture that holds more than is needed to show it.</summary>
    Picture,

    /// <summary>A font, an icon, a picture without anything beside it.</summary>
    Plain,

    /// <summary>Anything else: sound, films, archives.</summary>
    Opaque,
}
