using System.Buffers;
using System.Text;
using System.Xml;

namespace FeedbackLog.Feeds;

/// <summary>How XML files are written: UTF-8 without a mark, one element a line, a line feed at the end.</summary>
internal static class XmlDocuments
{
    /// <summary>The namespace of Atom (RFC 4287).</summary>
    public const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The namespace of archived feeds (RFC 5005).</summary>
    public const string History = "http://purl.org/syndication/history/1.0";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <summary>Writes a document straight into the buffer.</summary>
    public static void Write(IBufferWriter<byte> output, Action<XmlWriter> root)
    {
        using (var stream = new BufferStream(output))
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartDocument();
            root(xml);
            xml.WriteEndDocument();
        }
        output.Write("\n"u8);
    }

    /// <summary>Writes an Atom link, in Atom or in RSS.</summary>
    public static void WriteAtomLink(this XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    // XmlWriter wants a stream, the shell gives a buffer; its small blocks are copied once and nothing else is kept.
    private sealed class BufferStream(IBufferWriter<byte> output) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Write(ReadOnlySpan<byte> buffer) => output.Write(buffer);

        public override void Write(byte[] buffer, int offset, int count) => output.Write(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
