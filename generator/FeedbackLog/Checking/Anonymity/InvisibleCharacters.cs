using System.Globalization;
using System.Text;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>
/// The characters that show nothing. No single Unicode category covers them: these are Default_Ignorable_Code_Point
/// (DerivedCoreProperties of Unicode 16), the category Cf and the control characters that are no space.
/// </summary>
public static class InvisibleCharacters
{
    /// <summary>True when a reader sees nothing of this character and no gap either.</summary>
    public static bool Contains(Rune rune) => IsDefaultIgnorable(rune.Value)
        || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format
        || (Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune));

    private static bool IsDefaultIgnorable(int value) => value switch
    {
        < 0xAD => false,
        0xAD or 0x34F or 0x61C or 0x3164 or 0xFEFF or 0xFFA0 => true,
        0x115F or 0x1160 or 0x17B4 or 0x17B5 => true,
        >= 0x180B and <= 0x180F => true,
        >= 0x200B and <= 0x200F => true,
        >= 0x202A and <= 0x202E => true,
        >= 0x2060 and <= 0x206F => true,
        >= 0xFE00 and <= 0xFE0F => true,
        >= 0xFFF0 and <= 0xFFFB => true,
        >= 0x1BCA0 and <= 0x1BCA3 => true,
        >= 0x1D173 and <= 0x1D17A => true,
        >= 0xE0000 and <= 0xE0FFF => true,
        _ => false,
    };
}
