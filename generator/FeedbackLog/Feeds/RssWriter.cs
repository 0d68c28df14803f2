using System.Buffers;
using System.Globalization;
using System.Xml;
using FeedbackLog.Prose;

namespace FeedbackLog.Feeds;

/// <summary>RSS 2.0 with the RSS Advisory Board's profile (https://www.rssboard.org/rss-profile).</summary>
internal static class RssWriter
{
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string MediaType = "application/rss+xml";

    // Minutes that a reader may wait before it asks again; entries are published by the day.
    private const int TimeToLive = 180;

    /// <summary>Writes the feed.</summary>
    public static void Write(Feed feed, IBufferWriter<byte> output) => XmlDocuments.Write(output, xml =>
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, XmlDocuments.Atom);
        xml.WriteAttributeString("xmlns", "content", null, Content);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        if (feed.Archives.IsArchive) xml.WriteAttributeString("xmlns", "fh", null, XmlDocuments.History);
        xml.WriteStartElement("channel");
        WriteHead(xml, feed);
        foreach (var item in feed.Items) WriteItem(xml, output, item);
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void WriteHead(XmlWriter xml, Feed feed)
    {
        WritePlain(xml, "title", feed.Title);
        xml.WriteElementString("link", feed.PageAddress);
        WritePlain(xml, "description", feed.Description);
        xml.WriteAtomLink("self", MediaType, feed.Address);
        foreach (var (relation, address) in feed.Archives.ByRelation()) xml.WriteAtomLink(relation, MediaType, address);
        if (feed.Archives.IsArchive) xml.WriteElementString("archive", XmlDocuments.History, "");
        xml.WriteElementString("language", feed.Language);
        xml.WriteElementString("lastBuildDate", FeedDay.Rfc822(feed.Updated));
        xml.WriteElementString("generator", "FeedbackLog");
        xml.WriteElementString("docs", "https://www.rssboard.org/rss-specification");
        xml.WriteElementString("ttl", TimeToLive.ToString(CultureInfo.InvariantCulture));
        if (feed.PictureAddress is { } picture) WritePicture(xml, feed, picture);
    }

    // Title and link are those of the channel, as the profile asks.
    private static void WritePicture(XmlWriter xml, Feed feed, string address)
    {
        xml.WriteStartElement("image");
        xml.WriteElementString("url", address);
        WritePlain(xml, "title", feed.Title);
        xml.WriteElementString("link", feed.PageAddress);
        xml.WriteEndElement();
    }

    private static void WriteItem(XmlWriter xml, IBufferWriter<byte> output, FeedItem item)
    {
        xml.WriteStartElement("item");
        WritePlain(xml, "title", item.Title);
        xml.WriteElementString("link", item.Address);
        // Readers take the description for HTML, so plain text is escaped once as HTML and once more as XML.
        xml.WriteElementString("description", HtmlText.Escape(item.Summary));
        xml.WriteStartElement("encoded", Content);
        XmlText.Write(xml, output, item.Content);
        xml.WriteEndElement();
        xml.WriteElementString("creator", DublinCore, item.Author);
        foreach (var topic in item.Topics) xml.WriteElementString("category", topic.Label);
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString(item.Id);
        xml.WriteEndElement();
        xml.WriteElementString("pubDate", FeedDay.Rfc822(item.Published));
        xml.WriteEndElement();
    }

    // The profile, on titles: & and < as hexadecimal references, which most readers show as the letters that they are.
    private static void WritePlain(XmlWriter xml, string name, string text)
    {
        xml.WriteStartElement(name);
        var rest = text;
        for (var at = rest.AsSpan().IndexOfAny('&', '<'); at >= 0; at = rest.AsSpan().IndexOfAny('&', '<'))
        {
            xml.WriteString(rest[..at]);
            xml.WriteCharEntity(rest[at]);
            rest = rest[(at + 1)..];
        }
        xml.WriteString(rest);
        xml.WriteEndElement();
    }
}
