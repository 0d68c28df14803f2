using System.Buffers;
using System.Collections.Immutable;
using System.Xml;
using FeedbackLog.Configuration;
using FeedbackLog.Planning;

namespace FeedbackLog.Feeds;

/// <summary>The sitemap (https://www.sitemaps.org/protocol.html) with each page's other languages.</summary>
internal static class SitemapWriter
{
    private const string Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>Writes the sitemap.</summary>
    public static void Write(SitemapFile file, SiteConfig config, IBufferWriter<byte> output) => XmlDocuments.Write(output, xml =>
    {
        xml.WriteStartElement("urlset", Sitemap);
        xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        foreach (var address in file.Addresses) WriteAddress(xml, address, config);
        xml.WriteEndElement();
    });

    /// <summary>Writes the list of the files that hold the addresses.</summary>
    public static void Write(SitemapIndexFile file, SiteConfig config, IBufferWriter<byte> output) => XmlDocuments.Write(output, xml =>
    {
        xml.WriteStartElement("sitemapindex", Sitemap);
        foreach (var share in file.Shares)
        {
            xml.WriteStartElement("sitemap", Sitemap);
            WritePlace(xml, Addresses.Absolute(config, share.Path.Value), share.Modified);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    });

    private static void WritePlace(XmlWriter xml, string address, DateOnly? modified)
    {
        xml.WriteElementString("loc", Sitemap, address);
        if (modified is { } day) xml.WriteElementString("lastmod", Sitemap, FeedDay.Iso(day));
    }

    private static void WriteAddress(XmlWriter xml, SitemapAddress address, SiteConfig config)
    {
        xml.WriteStartElement("url", Sitemap);
        WritePlace(xml, Addresses.Absolute(config, address.Address), address.Modified);
        WriteAlternates(xml, address.Alternates, config);
        xml.WriteEndElement();
    }

    // A page in one language only has nothing to point at.
    private static void WriteAlternates(XmlWriter xml, ImmutableArray<Alternate> alternates, SiteConfig config)
    {
        if (alternates.Length < 2) return;
        var fallback = alternates[0];
        foreach (var alternate in alternates)
        {
            if (alternate.Language == config.DefaultLanguage) fallback = alternate;
            WriteLink(xml, alternate.Language, Addresses.Absolute(config, alternate.Address));
        }
        WriteLink(xml, "x-default", Addresses.Absolute(config, fallback.Address));
    }

    private static void WriteLink(XmlWriter xml, string language, string address)
    {
        xml.WriteStartElement("link", Xhtml);
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("hreflang", language);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
