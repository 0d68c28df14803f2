using System.Collections.Frozen;
using System.Collections.Immutable;
using FeedbackLog.Diagnostics;
using FeedbackLog.Text;
using FeedbackLog.Yaml;

namespace FeedbackLog.Configuration;

/// <summary>
/// Reads site/feedbacklog.yml. A setting that is missing or wrong is a finding and gets a stand-in, so that the entries can still be checked
/// in the same run; whether anything is built is decided by the findings.
/// </summary>
public static class SiteConfigParser
{
    private static readonly string[] SectionKeys = ["problem", "apology", "fix", "why", "learned", "invite", "update"];

    /// <summary>The settings; null only when the file is no YAML map at all.</summary>
    public static Outcome<SiteConfig> Parse(SourceFile file)
    {
        var read = YamlReader.Read(file);
        if (read.Value is not { } map) return new Outcome<SiteConfig>(null, read.Findings);
        var findings = read.Findings.ToList();
        var reader = new FieldReader(file, map, FieldRules.Settings, findings);
        var languages = ReadLanguages(reader, file);
        var config = new SiteConfig
        {
            Title = ReadLocal(reader, "title", languages, required: true, findings, file),
            Description = ReadLocal(reader, "description", languages, required: false, findings, file),
            Organisation = Required(reader, "organisation", file) ?? "",
            BaseUrl = ReadBaseUrl(reader, file),
            Languages = languages,
            Authority = ReadAuthority(reader, file),
            Contact = ReadContact(reader, file),
            Targets = ReadTargets(reader),
            PageSize = reader.Number("page_size", 1, 500) ?? 20,
            FeedItems = reader.Number("feed_items", 1, 1000) ?? 50,
            ReviewRequired = ReadReview(reader),
            AddedChannels = ReadChannels(reader, languages),
            SectionAliases = ReadSectionAliases(reader, languages),
            Allow = ReadAllow(reader),
            Theme = ThemeReading.Read(reader, file, findings),
            Hash = file.Hash,
        };
        reader.ReportUnknownKeys();
        return new Outcome<SiteConfig>(config, [.. findings]);
    }

    /// <summary>The base address that a person typed: absolute, http or https, without query; null when it is none.</summary>
    public static Uri? ParseBaseUrl(string text)
    {
        if (!Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var address)) return null;
        var isWeb = address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp;
        if (!isWeb || address.Query.Length > 0 || address.Fragment.Length > 0 || address.UserInfo.Length > 0) return null;
        // Sitemaps and feeds are read by programs that know host names in ASCII only (RFC 3490).
        return address.Host == address.IdnHost ? address : new UriBuilder(address) { Host = address.IdnHost }.Uri;
    }

    private static string? Required(FieldReader reader, string key, SourceFile file)
    {
        var text = reader.Text(key);
        if (string.IsNullOrEmpty(text) && reader.Node(key) is null) reader.Missing(key, Absent(key, file));
        return text;
    }

    private static ImmutableArray<string> ReadLanguages(FieldReader reader, SourceFile file)
    {
        var good = ImmutableArray.CreateBuilder<string>();
        foreach (var scalar in reader.Scalars("languages"))
        {
            var isCode = scalar.Value.Length is 2 or 3 && scalar.Value.All(char.IsAsciiLetterLower);
            if (!isCode || good.Contains(scalar.Value)) reader.Invalid(scalar, "language");
            else good.Add(scalar.Value);
        }
        if (good.Count > 0) return good.DrainToImmutable();
        if (reader.Node("languages") is null or YamlList { Items.IsEmpty: true })
            reader.Missing("languages", Absent("languages", file));
        return ["en"];
    }

    private static LocalText ReadLocal(
        FieldReader reader, string key, ImmutableArray<string> languages, bool required, List<Diagnostic> findings, SourceFile file)
    {
        if (reader.Node(key) is YamlText same) return LocalText.Same(same.Value, languages);
        if (reader.Inner(key) is not { } inner)
        {
            if (required && reader.Node(key) is null) reader.Missing(key, Absent(key, file));
            return LocalText.Empty;
        }
        var text = inner.LocalText(languages);
        inner.ReportUnknownKeys();
        foreach (var language in languages.Where(language => required && !text.ByLanguage.ContainsKey(language)))
            findings.Add(SiteRules.MissingSetting.At(file, inner.Map.Span, "language", ("key", key), ("language", language)));
        return text;
    }

    private static Uri ReadBaseUrl(FieldReader reader, SourceFile file)
    {
        Required(reader, "base_url", file);
        if (reader.Scalar("base_url") is { } scalar)
        {
            if (ParseBaseUrl(scalar.Value) is { } address) return address;
            reader.Invalid(scalar, "address", ("key", "base_url"));
        }
        return new Uri("https://example.org/");
    }

    private static string ReadAuthority(FieldReader reader, SourceFile file)
    {
        Required(reader, "authority", file);
        if (reader.Scalar("authority") is not { } scalar) return "example.org,2026";
        if (!IsTagAuthority(scalar.Value)) reader.Invalid(scalar, "authority");
        return scalar.Value;
    }

    // RFC 4151: a domain name or an e-mail address, a comma, and a year, month or day.
    private static bool IsTagAuthority(string text)
    {
        var parts = text.Split(',');
        return parts.Length == 2 && parts[0].Length > 0
            && parts[0].All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_' or '@')
            && parts[1].Length is 4 or 7 or 10 && parts[1].All(letter => char.IsAsciiDigit(letter) || letter == '-');
    }

    private static ContactRoute ReadContact(FieldReader reader, SourceFile file)
    {
        if (reader.Inner("contact") is not { } contact)
        {
            if (reader.Node("contact") is null) reader.Missing("contact", Absent("contact", file));
            return new ContactRoute(null, null);
        }
        var route = new ContactRoute(contact.Text("email"), contact.Text("phone"));
        if (contact.Scalar("email") is { } email && !email.Value.Contains('@', StringComparison.Ordinal)) contact.Invalid(email, "email");
        if (route is { Email: null, Phone: null }) contact.Missing("email", SiteRules.MissingSetting.At(file, contact.Map.Span, "inside", ("key", "email")));
        contact.ReportUnknownKeys();
        return route;
    }

    private static ResponseTargets ReadTargets(FieldReader reader)
    {
        if (reader.Inner("targets") is not { } targets) return new ResponseTargets(null, null);
        var read = new ResponseTargets(targets.Duration("first_response"), targets.Duration("resolved"));
        targets.ReportUnknownKeys();
        return read;
    }

    private static bool ReadReview(FieldReader reader)
    {
        if (reader.Inner("review") is not { } review) return true;
        var required = review.Scalar("required");
        if (required is not (null or { Value: "true" or "false" })) review.Invalid(required, "boolean", ("key", "required"));
        review.ReportUnknownKeys();
        return required?.Value != "false";
    }

    private static FrozenDictionary<string, LocalText> ReadChannels(FieldReader reader, ImmutableArray<string> languages)
    {
        if (reader.Inner("channels") is not { } channels) return FrozenDictionary<string, LocalText>.Empty;
        var added = new Dictionary<string, LocalText>(StringComparer.Ordinal);
        foreach (var field in channels.Map.Fields)
        {
            if (!field.Key.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-' or '_')) channels.Invalid(field.Value, "key");
            if (channels.Inner(field.Key) is not { } labels) continue;
            added[field.Key] = labels.LocalText(languages);
            labels.ReportUnknownKeys();
        }
        return added.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, FrozenDictionary<string, string>> ReadSectionAliases(FieldReader reader, ImmutableArray<string> languages)
    {
        if (reader.Inner("sections") is not { } sections) return FrozenDictionary<string, FrozenDictionary<string, string>>.Empty;
        var aliases = languages.ToDictionary(language => language, _ => new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);
        foreach (var section in SectionKeys)
        {
            if (sections.Inner(section) is not { } perLanguage) continue;
            foreach (var language in languages)
                foreach (var heading in perLanguage.Scalars(language)) aliases[language][heading.Value] = section;
            perLanguage.ReportUnknownKeys();
        }
        sections.ReportUnknownKeys();
        return aliases.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);
    }

    private static AllowList ReadAllow(FieldReader reader)
    {
        if (reader.Inner("allow") is not { } allow) return AllowList.Empty;
        var list = new AllowList(Values(allow, "emails"), Values(allow, "phones"), Values(allow, "addresses"), Values(allow, "handles"), Values(allow, "names"));
        allow.ReportUnknownKeys();
        return list;
    }

    private static ImmutableArray<string> Values(FieldReader reader, string key) => [.. reader.Scalars(key).Select(scalar => scalar.Value)];

    private static Diagnostic Absent(string key, SourceFile file) => SiteRules.MissingSetting.At(file, StartOf(file), "always", ("key", key));

    private static SourceSpan StartOf(SourceFile file) => new(0, Math.Min(file.Text.Length, Math.Max(0, file.Text.IndexOf('\n', StringComparison.Ordinal))));
}
