using FeedbackLog.Diagnostics;
using FeedbackLog.Text;

namespace FeedbackLog.Entries;

/// <summary>What the name of an entry's file says: <c>2026-0042-late-refund.fi.md</c>.</summary>
/// <param name="Id"><c>YYYY-NNNN</c>.</param>
/// <param name="Slug">The last part of the address.</param>
/// <param name="Language">Null when the name has no language.</param>
public sealed record EntryName(string Id, string Slug, string? Language)
{
    private const int IdLength = 9;

    /// <summary>The name's parts; null with a finding when it is not an entry's name.</summary>
    public static EntryName? Parse(SourceFile file, ICollection<Diagnostic> findings)
    {
        var name = file.Name;
        if (!name.EndsWith(".md", StringComparison.Ordinal)) return null;
        var stem = name[..^3];
        var dot = stem.LastIndexOf('.');
        var language = dot < 0 ? null : stem[(dot + 1)..];
        var idAndSlug = dot < 0 ? stem : stem[..dot];
        if (idAndSlug.Length < IdLength + 2 || !IsId(idAndSlug[..IdLength]) || idAndSlug[IdLength] != '-')
        {
            findings.Add(FormatRules.FileName.About(file.Path, "form"));
            return null;
        }
        var slug = idAndSlug[(IdLength + 1)..];
        if (!HasGoodSlug(slug, file, findings)) return null;
        if (language is not null && !(language.Length is 2 or 3 && language.All(char.IsAsciiLetterLower)))
        {
            findings.Add(FormatRules.FileName.About(file.Path, "language"));
            return null;
        }
        return new EntryName(idAndSlug[..IdLength], slug, language);
    }

    /// <summary>True for four digits, a hyphen and four digits.</summary>
    public static bool IsId(string text) =>
        text.Length == IdLength && text[4] == '-' && !text.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9') && !text.AsSpan(5).ContainsAnyExceptInRange('0', '9');

    private static bool HasGoodSlug(string slug, SourceFile file, ICollection<Diagnostic> findings)
    {
        var wording = !Text.Slug.IsSlug(slug) ? "slug" : Text.Slug.IsReserved(slug) ? "reserved" : null;
        if (wording is not null) findings.Add(FormatRules.FileName.About(file.Path, wording));
        return wording is null;
    }
}
