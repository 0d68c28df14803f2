using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using FeedbackLog.Configuration;
using FeedbackLog.Entries;
using FeedbackLog.Planning;

namespace FeedbackLog.Rendering;

/// <summary>What an entry's page tells programs about itself: a schema.org BlogPosting as JSON-LD. No ratings: they are not allowed about oneself.</summary>
public static class StructuredData
{
    // Lets letters be; escapes < > & and U+2028, U+2029 and the like, so that no text can end the script element that it stands in.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    // One writer a thread serves all pages.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? desk;

    [ThreadStatic]
    private static Utf8JsonWriter? pen;

    /// <summary>The JSON-LD of an entry's page; safe inside a script element as it is.</summary>
    public static string For(EntryPage page, SiteFrame frame)
    {
        var output = desk ??= new ArrayBufferWriter<byte>(4096);
        output.ResetWrittenCount();
        var json = pen ??= new Utf8JsonWriter(output, Options);
        json.Reset(output);
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        WritePosting(json, page, frame);
        WriteOrganisations(json, frame.Config);
        WriteTopics(json, page, frame);
        WriteCorrections(json, page.Entry.Entry);
        WriteBlog(json, page, frame.Config);
        WriteTranslations(json, page, frame.Config);
        json.WriteEndObject();
        json.Flush();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static void WritePosting(Utf8JsonWriter json, EntryPage page, SiteFrame frame)
    {
        var address = Addresses.Absolute(frame.Config, page.Address);
        var (text, facts) = (page.Entry.Text, page.Entry.Facts);
        json.WriteString("@type", "BlogPosting");
        json.WriteString("@id", address);
        json.WriteString("url", address);
        json.WriteString("identifier", page.Entry.Entry.Id);
        json.WriteString("headline", text.Title);
        json.WriteString("description", text.Summary);
        if (facts.Published is { } published) json.WriteString("datePublished", Day(published));
        if (facts.Updated is { } updated) json.WriteString("dateModified", Day(updated));
        json.WriteString("inLanguage", page.Language);
        json.WriteStartObject("mainEntityOfPage");
        json.WriteString("@type", "WebPage");
        json.WriteString("@id", address);
        json.WriteEndObject();
    }

    private static void WriteOrganisations(Utf8JsonWriter json, SiteConfig config)
    {
        foreach (var part in (ReadOnlySpan<string>)["author", "publisher"])
        {
            json.WriteStartObject(part);
            json.WriteString("@type", "Organization");
            json.WriteString("name", config.Organisation);
            json.WriteString("url", config.BaseUrl.AbsoluteUri);
            json.WriteEndObject();
        }
    }

    private static void WriteTopics(Utf8JsonWriter json, EntryPage page, SiteFrame frame)
    {
        var labels = page.Entry.Facts.Topics.Select(frame.Topics.Find).OfType<Topic>()
            .Select(topic => topic.Label.In(page.Language, frame.Config.DefaultLanguage)).ToImmutableArray();
        if (labels.IsEmpty) return;
        json.WriteStartArray("about");
        foreach (var label in labels)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Thing");
            json.WriteString("name", label);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("keywords");
        foreach (var label in labels) json.WriteStringValue(label);
        json.WriteEndArray();
    }

    // Notes are facts: they stand in the language of the source, on the pages of translations, too.
    private static void WriteCorrections(Utf8JsonWriter json, Entry entry)
    {
        var told = entry.Facts.Changes.Where(change => change.Note is { Length: > 0 }).ToImmutableArray();
        if (told.IsEmpty) return;
        json.WriteStartArray("correction");
        foreach (var change in told)
        {
            json.WriteStartObject();
            json.WriteString("@type", "CorrectionComment");
            json.WriteString("text", change.Note);
            json.WriteString("datePublished", Day(change.Date));
            json.WriteString("inLanguage", entry.Source.Language);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteBlog(Utf8JsonWriter json, EntryPage page, SiteConfig config)
    {
        var home = Addresses.Absolute(config, Addresses.Home(config, page.Language));
        json.WriteStartObject("isPartOf");
        json.WriteString("@type", "Blog");
        json.WriteString("@id", home);
        json.WriteString("url", home);
        json.WriteString("name", config.Title.In(page.Language, config.DefaultLanguage));
        json.WriteString("inLanguage", page.Language);
        json.WriteEndObject();
    }

    // A translation names its source; the source names its translations.
    private static void WriteTranslations(Utf8JsonWriter json, EntryPage page, SiteConfig config)
    {
        var source = page.Entry.Entry.Source.Language;
        if (page.Language != source)
        {
            if (page.Alternates.FirstOrDefault(alternate => alternate.Language == source) is not { Language: not null } original) return;
            json.WritePropertyName("translationOfWork");
            WriteWork(json, original, config);
            return;
        }
        var translations = page.Alternates.Where(alternate => alternate.Language != source).ToImmutableArray();
        if (translations.IsEmpty) return;
        json.WriteStartArray("workTranslation");
        foreach (var translation in translations) WriteWork(json, translation, config);
        json.WriteEndArray();
    }

    private static void WriteWork(Utf8JsonWriter json, Alternate work, SiteConfig config)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BlogPosting");
        json.WriteString("@id", Addresses.Absolute(config, work.Address));
        json.WriteString("url", Addresses.Absolute(config, work.Address));
        json.WriteString("inLanguage", work.Language);
        json.WriteEndObject();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
