using System.Collections.Immutable;
using FeedbackLog.Configuration;
using FeedbackLog.Diagnostics;
using FeedbackLog.Imaging;
using FeedbackLog.Text;
using FeedbackLog.Yaml;

namespace FeedbackLog.Entries;

/// <summary>Reads one entry file: its name, its head, its sections. What the whole entry needs is asked later, when its languages are together.</summary>
public static class EntryParser
{
    private const int SummaryLength = 200;

    /// <summary>The entry's text in the file's language; null when the name, the bytes or the head cannot be read.</summary>
    public static Outcome<EntryText> Parse(SourceFile file, SiteConfig config, MediaShelf? media = null)
    {
        var findings = new List<Diagnostic>();
        if (!ReadableFile.Check(file, findings)) return new Outcome<EntryText>(null, [.. findings]);
        var name = EntryName.Parse(file, findings);
        var front = FrontMatter.Parse(file, findings);
        if (front is null) return new Outcome<EntryText>(null, [.. findings]);
        // A name that is none was told already.
        var language = name is null ? config.DefaultLanguage : FileLanguage.Of(file, name.Language, config, findings);
        var sections = config.Languages.Contains(language) ? SectionParser.Parse(file, front.Body, language, config, findings, media) : [];
        var text = Assemble(file, front, name ?? new EntryName("", "", null), language, sections, new FieldReader(file, front.Head, FieldRules.Content, findings));
        if (name is null) return new Outcome<EntryText>(null, [.. findings]);
        CheckAgainstName(text, name, findings);
        return new Outcome<EntryText>(text with { ProbablyMeant = MeantBy(findings) }, [.. findings]);
    }

    private static EntryText Assemble(
        SourceFile file, FrontMatter front, EntryName name, string language, ImmutableArray<Section> sections, FieldReader reader)
    {
        reader.Node("id");
        var title = reader.Text("title") ?? "";
        var summary = reader.Text("summary") ?? SummaryFrom(sections);
        var reviewedBy = reader.Text("reviewed_by");
        var approved = reader.Text("approved");
        var aliases = ReadAliases(reader);
        var accepted = ReadAccepted(reader);
        reader.Leave(Vocabulary.FactKeys);
        reader.ReportUnknownKeys();
        var head = new HashBuilder().Add(file.Path).Add(file.Text.AsSpan(front.HeadSpan.Start, front.HeadSpan.Length)).Add(summary).ToHash();
        return new EntryText
        {
            Id = name.Id,
            Language = language,
            Slug = name.Slug,
            Title = title,
            Summary = summary,
            Sections = sections,
            Aliases = aliases,
            AcceptedRules = accepted,
            ReviewedBy = reviewedBy,
            Approved = approved,
            Head = front.Head,
            Source = file,
            HeadHash = head,
            BodyHash = BodyHashOf(file, sections),
        };
    }

    // What a picture shows belongs to the text: another picture under the same name is another text.
    private static ContentHash BodyHashOf(SourceFile file, ImmutableArray<Section> sections)
    {
        if (!sections.Any(section => section.Body.HasPictures)) return file.Hash;
        var hash = new HashBuilder().Add(file.Hash);
        foreach (var picture in sections.SelectMany(section => section.Body.Pictures)) hash.Add(picture.Hash);
        return hash.ToHash();
    }

    private static ImmutableArray<string> MeantBy(List<Diagnostic> findings) => findings.Count == 0 ? [] :
    [
        .. from finding in findings
           where finding.Rule == FormatRules.UnknownKey || finding.Rule == FormatRules.UnknownSection
           from argument in finding.Arguments
           where argument.Name is "nearest" or "heading"
           select argument.Value,
    ];

    private static void CheckAgainstName(EntryText text, EntryName name, List<Diagnostic> findings)
    {
        var file = text.Source;
        if (text.Head.Find("id") is { Value: YamlText id } && id.Value != name.Id)
            findings.Add(FormatRules.FileName.At(file, id.Span, "id", ("id", name.Id)));
        if (!IsInFolderOf(name.Id.AsSpan(0, 4), file.Path))
            findings.Add(FormatRules.FileName.About(file.Path, "folder", ("name", $"content/entries/{name.Id[..4]}/")));
    }

    private static bool IsInFolderOf(ReadOnlySpan<char> year, ReadOnlySpan<char> path)
    {
        const string entries = "content/entries/";
        return path.StartsWith(entries, StringComparison.Ordinal) && path[entries.Length..].StartsWith(year, StringComparison.Ordinal)
            && path.LastIndexOf('/') == entries.Length + year.Length;
    }

    // An old address is a page ("/2024/old/") or a file ("/old.html"): lower case, since that is all that can be written.
    private static ImmutableArray<string> ReadAliases(FieldReader reader)
    {
        var aliases = ImmutableArray.CreateBuilder<string>();
        foreach (var scalar in reader.Scalars("aliases"))
        {
            var address = scalar.Value.EndsWith(".html", StringComparison.Ordinal) ? scalar.Value : scalar.Value.TrimEnd('/') + "/";
            var path = address.EndsWith('/') ? address + "index.html" : address;
            if (address.Length > 1 && address[0] == '/' && OutputPath.Accepts(path[1..])) aliases.Add(address);
            else reader.Invalid(scalar, "address", ("key", "aliases"));
        }
        return aliases.DrainToImmutable();
    }

    private static ImmutableArray<AcceptedRule> ReadAccepted(FieldReader reader)
    {
        var accepted = ImmutableArray.CreateBuilder<AcceptedRule>();
        foreach (var item in reader.Maps("accept"))
        {
            var rule = item.RequiredText("rule");
            item.RequiredText("why");
            item.ReportUnknownKeys();
            if (rule is not null) accepted.Add(new AcceptedRule(rule, item.Map.PlaceOf("rule")));
        }
        return accepted.DrainToImmutable();
    }

    private static string SummaryFrom(ImmutableArray<Section> sections)
    {
        var text = sections.FirstOrDefault(section => section.Key == "problem")?.Plain.Text ?? "";
        var firstBlock = text.Split("\n\n")[0];
        if (firstBlock.Length <= SummaryLength) return firstBlock;
        var sentence = firstBlock.LastIndexOf(". ", SummaryLength - 1, StringComparison.Ordinal);
        if (sentence >= SummaryLength / 3) return firstBlock[..(sentence + 1)];
        var word = firstBlock.LastIndexOf(' ', SummaryLength - 1);
        return string.Concat(firstBlock.AsSpan(0, word > 0 ? word : SummaryLength), "…");
    }
}
