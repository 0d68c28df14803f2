using System.Buffers;
using System.Xml;

namespace FeedbackLog.Feeds;

/// <summary>Atom 1.0 (RFC 4287) with archives (RFC 5005).</summary>
internal static class AtomWriter
{
    private const string MediaType = "application/atom+xml";

    /// <summary>Writes the feed.</summary>
    public static void Write(Feed feed, IBufferWriter<byte> output) => XmlDocuments.Write(output, xml =>
    {
        xml.WriteStartElement("feed", XmlDocuments.Atom);
        if (feed.Archives.IsArchive) xml.WriteAttributeString("xmlns", "fh", null, XmlDocuments.History);
        xml.WriteAttributeString("xml", "lang", null, feed.Language);
        WriteHead(xml, feed);
        foreach (var item in feed.Items) WriteEntry(xml, output, item);
        xml.WriteEndElement();
    });

    private static void WriteHead(XmlWriter xml, Feed feed)
    {
        xml.WriteElementString("id", XmlDocuments.Atom, feed.Id);
        xml.WriteElementString("title", XmlDocuments.Atom, feed.Title);
        xml.WriteElementString("subtitle", XmlDocuments.Atom, feed.Description);
        xml.WriteElementString("updated", XmlDocuments.Atom, FeedDay.Rfc3339(feed.Updated));
        WriteAuthor(xml, feed.Organisation);
        xml.WriteAtomLink("self", MediaType, feed.Address);
        xml.WriteAtomLink("alternate", "text/html", feed.PageAddress);
        foreach (var (relation, address) in feed.Archives.ByRelation()) xml.WriteAtomLink(relation, MediaType, address);
        if (feed.Archives.IsArchive) xml.WriteElementString("archive", XmlDocuments.History, "");
        if (feed.PictureAddress is { } picture) xml.WriteElementString("icon", XmlDocuments.Atom, picture);
        xml.WriteElementString("generator", XmlDocuments.Atom, "FeedbackLog");
    }

    private static void WriteEntry(XmlWriter xml, IBufferWriter<byte> output, FeedItem item)
    {
        xml.WriteStartElement("entry", XmlDocuments.Atom);
        xml.WriteElementString("id", XmlDocuments.Atom, item.Id);
        xml.WriteElementString("title", XmlDocuments.Atom, item.Title);
        xml.WriteAtomLink("alternate", "text/html", item.Address);
        xml.WriteElementString("published", XmlDocuments.Atom, FeedDay.Rfc3339(item.Published));
        xml.WriteElementString("updated", XmlDocuments.Atom, FeedDay.Rfc3339(item.Updated));
        WriteAuthor(xml, item.Author);
        foreach (var topic in item.Topics)
        {
            xml.WriteStartElement("category", XmlDocuments.Atom);
            xml.WriteAttributeString("term", topic.Key);
            xml.WriteAttributeString("label", topic.Label);
            xml.WriteEndElement();
        }
        xml.WriteElementString("summary", XmlDocuments.Atom, item.Summary);
        xml.WriteStartElement("content", XmlDocuments.Atom);
        xml.WriteAttributeString("type", "html");
        XmlText.Write(xml, output, item.Content);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteAuthor(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", XmlDocuments.Atom);
        xml.WriteElementString("name", XmlDocuments.Atom, name);
        xml.WriteEndElement();
    }
}
