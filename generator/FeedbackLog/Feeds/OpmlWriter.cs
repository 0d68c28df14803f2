using System.Buffers;
using System.Xml;
using FeedbackLog.Planning;
using FeedbackLog.Text;

namespace FeedbackLog.Feeds;

/// <summary>OPML 2.0: all feeds of a language as one file that readers import; one folder, so that the feeds stay together there.</summary>
internal static class OpmlWriter
{
    /// <summary>Writes the list.</summary>
    public static void Write(OpmlFile list, SiteFrame frame, IBufferWriter<byte> output) => XmlDocuments.Write(output, xml =>
    {
        var title = LegalText.Of(frame.Config.Title.In(list.Language, frame.Config.DefaultLanguage));
        xml.WriteStartElement("opml");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteStartElement("head");
        xml.WriteElementString("title", title);
        xml.WriteElementString("ownerName", LegalText.Of(frame.Config.Organisation));
        xml.WriteElementString("docs", "https://opml.org/spec2.opml");
        xml.WriteEndElement();
        xml.WriteStartElement("body");
        WriteFolder(xml, list, frame, title);
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void WriteFolder(XmlWriter xml, OpmlFile list, SiteFrame frame, string title)
    {
        xml.WriteStartElement("outline");
        xml.WriteAttributeString("text", title);
        WriteFeed(xml, list, frame, title, null);
        foreach (var topic in list.Topics)
            WriteFeed(xml, list, frame, LegalText.Of(Feed.TopicTitle(title, topic, list.Language, frame)), topic.Key);
        xml.WriteEndElement();
    }

    private static void WriteFeed(XmlWriter xml, OpmlFile list, SiteFrame frame, string title, string? topicKey)
    {
        var page = topicKey is null ? Addresses.Home(frame.Config, list.Language) : Addresses.Topic(frame.Config, list.Language, topicKey);
        xml.WriteStartElement("outline");
        xml.WriteAttributeString("type", "rss");
        xml.WriteAttributeString("text", title);
        xml.WriteAttributeString("title", title);
        xml.WriteAttributeString("xmlUrl", Addresses.Absolute(frame.Config, Addresses.Feed(page, FeedFormat.Rss)));
        xml.WriteAttributeString("htmlUrl", Addresses.Absolute(frame.Config, page));
        xml.WriteAttributeString("language", list.Language);
        xml.WriteEndElement();
    }
}
