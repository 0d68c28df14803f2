using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace FeedbackLog.Text;

/// <summary>
/// Hashes a record part by part. Every part is written with its length, so that ("ab", "c") and ("a", "bc") differ;
/// null differs from the empty text.
/// </summary>
public sealed class HashBuilder
{
    // A build hashes a few small records per entry: each thread lends one buffer again and again.
    [ThreadStatic]
    private static byte[]? spare;

    private byte[]? buffer;
    private int length;

    /// <summary>A hash of nothing yet.</summary>
    public HashBuilder() => (buffer, spare) = (spare ?? new byte[4096], null);

    /// <summary>Adds a text; null is a part of its own.</summary>
    public HashBuilder Add(string? text)
    {
        return text is null ? Add(-1) : Add(text.AsSpan());
    }

    /// <summary>Adds a piece of text.</summary>
    public HashBuilder Add(ReadOnlySpan<char> text)
    {
        var size = Encoding.UTF8.GetByteCount(text);
        Add(size);
        Reserve(size);
        length += Encoding.UTF8.GetBytes(text, Buffer.AsSpan(length));
        return this;
    }

    /// <summary>Adds a whole number.</summary>
    public HashBuilder Add(int number)
    {
        Reserve(sizeof(int));
        BinaryPrimitives.WriteInt32LittleEndian(Buffer.AsSpan(length), number);
        length += sizeof(int);
        return this;
    }

    /// <summary>Adds the hash of something that was hashed before.</summary>
    public HashBuilder Add(ContentHash hash)
    {
        Reserve(SHA256.HashSizeInBytes);
        hash.WriteTo(Buffer.AsSpan(length));
        length += SHA256.HashSizeInBytes;
        return this;
    }

    /// <summary>Adds a count and then every text.</summary>
    public HashBuilder AddAll(IReadOnlyCollection<string> texts)
    {
        Add(texts.Count);
        foreach (var text in texts) Add(text);
        return this;
    }

    /// <summary>The hash of all that was added, in its order. Ends the building: nothing can be added afterwards.</summary>
    public ContentHash ToHash()
    {
        var hash = ContentHash.Of(buffer.AsSpan(0, length));
        (spare, buffer) = (buffer, null);
        return hash;
    }

    private byte[] Buffer => buffer ?? throw new InvalidOperationException("The hash was taken already.");

    private void Reserve(int more)
    {
        if (length + more > Buffer.Length) Array.Resize(ref buffer, Math.Max(Buffer.Length * 2, length + more));
    }
}
