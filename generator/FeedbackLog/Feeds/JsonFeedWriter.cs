using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace FeedbackLog.Feeds;

/// <summary>JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).</summary>
internal static class JsonFeedWriter
{
    // All letters as they are; < > & and what could end a script are still escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    /// <summary>Writes the feed.</summary>
    public static void Write(Feed feed, IBufferWriter<byte> output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            WriteHead(json, feed);
            json.WriteStartArray("items");
            foreach (var item in feed.Items) WriteItem(json, item);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.Write("\n"u8);
    }

    private static void WriteHead(Utf8JsonWriter json, Feed feed)
    {
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        json.WriteString("home_page_url", feed.PageAddress);
        json.WriteString("feed_url", feed.Address);
        json.WriteString("description", feed.Description);
        if (feed.PictureAddress is { } picture) json.WriteString("icon", picture);
        json.WriteString("language", feed.Language);
        WriteAuthors(json, feed.Organisation);
    }

    private static void WriteItem(Utf8JsonWriter json, FeedItem item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("url", item.Address);
        json.WriteString("title", item.Title);
        json.WriteString("summary", item.Summary);
        json.WritePropertyName("content_html");
        foreach (var part in item.Content) json.WriteStringValueSegment(part, isFinalSegment: false);
        json.WriteStringValueSegment("", isFinalSegment: true);
        json.WriteString("date_published", FeedDay.Rfc3339(item.Published));
        json.WriteString("date_modified", FeedDay.Rfc3339(item.Updated));
        WriteAuthors(json, item.Author);
        json.WriteStartArray("tags");
        foreach (var topic in item.Topics) json.WriteStringValue(topic.Label);
        json.WriteEndArray();
        json.WriteString("language", item.Language);
        json.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter json, string name)
    {
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
