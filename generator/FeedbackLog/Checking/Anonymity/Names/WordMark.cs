using System.Runtime.InteropServices;

namespace FeedbackLog.Checking.Anonymity.Names;

/// <summary>
/// A number for a word that different words seldom share, in a few steps however long the word: from its first and its last four letters and
/// its length. The case of its letters does not count.
/// </summary>
internal static class WordMark
{
    private const int Block = 4;

    // In ASCII and Latin-1 this bit tells a small letter from its capital.
    private const ulong SmallLetters = 0x0020_0020_0020_0020;

    // Letters beyond Latin-1 have their case elsewhere.
    private const ulong BeyondLatin = 0xFF00_FF00_FF00_FF00;

    /// <summary>The number of words of which only a look into a list can tell anything.</summary>
    public const uint Unknown = 0;

    /// <summary>The word's number; <see cref="Unknown"/> where a letter beyond Latin-1 stands among those that count. Not the same on every machine.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        ulong first = 0, last = 0;
        if (word.Length >= Block)
        {
            first = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word));
            last = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word[^Block..]));
        }
        else
        {
            foreach (var letter in word) first = (first << 16) | letter;
        }
        if (((first | last) & BeyondLatin) != 0) return Unknown;
        var sum = ((first | SmallLetters) * 0x9E3779B97F4A7C15) ^ ((last | SmallLetters) * 0xC2B2AE3D27D4EB4F) ^ ((ulong)word.Length << 7);
        return (uint)((sum * 0x9E3779B97F4A7C15) >> 32);
    }
}
