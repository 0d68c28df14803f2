using System.Buffers.Binary;
using System.IO.Compression;

namespace FeedbackLog.Imaging;

/// <summary>Measures the compressed data of a PNG, so that nothing can ride along behind the pixels.</summary>
internal static class PngData
{
    /// <summary>
    /// Refuses data that do not decompress to this many bytes, or that do not end with the check sum of what they decompress to
    /// (RFC 1950, section 2.2): then something stands behind them.
    /// </summary>
    public static void RequireExactly(List<byte> data, long length)
    {
        var bytes = data.ToArray();
        ImageCleaning.Require(bytes.Length > 6);
        var (sum, read) = Measure(bytes, length);
        ImageCleaning.Require(read == length && BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(bytes.Length - 4)) == sum);
    }

    private static (uint Sum, long Read) Measure(byte[] bytes, long length)
    {
        uint low = 1, high = 0;
        var read = 0L;
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress);
            var buffer = new byte[64 * 1024];
            for (var count = zlib.Read(buffer); count > 0 && read <= length; count = zlib.Read(buffer))
            {
                read += count;
                (low, high) = Adler(buffer.AsSpan(0, count), low, high);
            }
        }
        catch (InvalidDataException)
        {
            throw new ImageFaultException(ImageFault.Damaged);
        }
        return ((high << 16) | low, read);
    }

    // 5,552 is the longest run whose sums fit into 32 bits before they are reduced (zlib's adler32.c, NMAX).
    private static (uint Low, uint High) Adler(ReadOnlySpan<byte> bytes, uint low, uint high)
    {
        while (!bytes.IsEmpty)
        {
            var run = bytes[..Math.Min(5552, bytes.Length)];
            foreach (var value in run)
            {
                low += value;
                high += low;
            }
            (low, high) = (low % 65521, high % 65521);
            bytes = bytes[run.Length..];
        }
        return (low, high);
    }
}
