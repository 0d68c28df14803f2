using System.Buffers;

namespace FeedbackLog.Searching;

/// <summary>
/// Writes rows of entries as text: the step from one entry's number to the next and the weight, eight weights to a step, in digits of five bits,
/// the lowest first; a digit that is not the last has the sixth bit set. Letters of base64url, so that it needs no escape in JSON.
/// </summary>
internal static class PostingText
{
    private const int ValueBits = 5;
    private const int MoreFollows = 1 << ValueBits;

    // 32 bits of step and 3 of weight are seven digits.
    private const int MostDigits = 7;

    private static ReadOnlySpan<byte> Digits => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"u8;

    /// <summary>Writes one posting; <paramref name="step"/> is at least 1, the first one counts from 0.</summary>
    public static void Write(int step, int weight, IBufferWriter<byte> output)
    {
        var digits = output.GetSpan(MostDigits);
        var value = ((ulong)(step - 1) * Posting.MostWeight) + (ulong)(weight - 1);
        var count = 0;
        for (; value >= MoreFollows; value >>= ValueBits) digits[count++] = Digits[(int)(value & (MoreFollows - 1)) | MoreFollows];
        digits[count++] = Digits[(int)value];
        output.Advance(count);
    }
}
