using System.Security.Cryptography;

namespace FeedbackLog.Text;

/// <summary>A SHA-256 hash of bytes; two things with the same hash are taken to be the same.</summary>
public readonly record struct ContentHash(UInt128 High, UInt128 Low)
{
    /// <summary>The hash of these bytes.</summary>
    public static ContentHash Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return FromBytes(hash);
    }

    /// <summary>The hash that these 32 bytes are.</summary>
    internal static ContentHash FromBytes(ReadOnlySpan<byte> hash) =>
        new(System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash),
            System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash[16..]));

    /// <summary>The hash whose 64 hexadecimal digits these are; null when they are not.</summary>
    public static ContentHash? Parse(string? hexadecimal)
    {
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        if (hexadecimal is not { Length: 2 * SHA256.HashSizeInBytes }) return null;
        return Convert.FromHexString(hexadecimal, bytes, out _, out _) == System.Buffers.OperationStatus.Done ? FromBytes(bytes) : null;
    }

    /// <summary>The first ten hexadecimal digits: enough for a file name.</summary>
    public string FileTag => ToString()[..10];

    /// <summary>All 64 hexadecimal digits, lower case.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        WriteTo(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    /// <summary>How many digits <see cref="WriteHexadecimal"/> writes.</summary>
    public const int HexadecimalDigits = 2 * SHA256.HashSizeInBytes;

    /// <summary>Writes all 64 hexadecimal digits, lower case, as UTF-8.</summary>
    public void WriteHexadecimal(Span<byte> digits)
    {
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        WriteTo(bytes);
        Convert.TryToHexStringLower(bytes, digits, out _);
    }

    internal void WriteTo(Span<byte> bytes)
    {
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(bytes, High);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(bytes[16..], Low);
    }
}
