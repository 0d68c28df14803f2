using FeedbackLog.Configuration;
using FeedbackLog.Diagnostics;
using FeedbackLog.Imaging;
using FeedbackLog.Prose;
using FeedbackLog.Text;
using FeedbackLog.Yaml;

namespace FeedbackLog.Entries;

/// <summary>Reads a plain page: <c>content/pages/about.fi.md</c>, with a title and a summary in its head.</summary>
public static class PageParser
{
    /// <summary>The page; null when the name, the bytes or the head cannot be read.</summary>
    public static Outcome<SitePage> Parse(SourceFile file, SiteConfig config, MediaShelf? media = null)
    {
        var findings = new List<Diagnostic>();
        if (!ReadableFile.Check(file, findings)) return new Outcome<SitePage>(null, [.. findings]);
        var front = FrontMatter.Parse(file, findings);
        var stem = file.Name[..^3];
        var dot = stem.LastIndexOf('.');
        var slug = dot < 0 ? stem : stem[..dot];
        var language = FileLanguage.Of(file, dot < 0 ? null : stem[(dot + 1)..], config, findings);
        if (!Slug.IsSlug(slug)) findings.Add(FormatRules.FileName.About(file.Path, "slug"));
        else if (Slug.IsReserved(slug)) findings.Add(FormatRules.FileName.About(file.Path, "reserved"));
        if (front is null || !Slug.IsSlug(slug)) return new Outcome<SitePage>(null, [.. findings]);
        var reader = new FieldReader(file, front.Head, FieldRules.Content, findings);
        var title = reader.Text("title") ?? "";
        var summary = reader.Text("summary") ?? "";
        if (title.Length == 0) reader.Missing("title", FormatRules.MissingField.At(file, new SourceSpan(0, 3), "always", ("key", "title")));
        reader.ReportUnknownKeys();
        var body = ProseParser.ParseWhole(file, front.Body, config, findings, media);
        return new Outcome<SitePage>(new SitePage(slug, language, title, summary, body.Body, body.Plain, front.Head, file), [.. findings]);
    }
}
