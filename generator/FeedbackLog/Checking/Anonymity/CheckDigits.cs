namespace FeedbackLog.Checking.Anonymity;

/// <summary>The check-digit arithmetic that several kinds of numbers share.</summary>
internal static class CheckDigits
{
    /// <summary>True when the digits satisfy the Luhn formula (ISO/IEC 7812-1, annex B); every second digit from the right, the last one excluded, is doubled.</summary>
    public static bool HasRightLuhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var at = 0; at < digits.Length; at++)
        {
            var digit = digits[digits.Length - 1 - at] - '0';
            if (at % 2 == 1) digit = digit > 4 ? 2 * digit - 9 : 2 * digit;
            sum += digit;
        }
        return sum % 10 == 0;
    }

    /// <summary>The sum of digits times weights; weights may be fewer than the digits.</summary>
    public static int WeightedSum(ReadOnlySpan<char> digits, ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var at = 0; at < weights.Length; at++) sum += (digits[at] - '0') * weights[at];
        return sum;
    }

    /// <summary>True when digits and capitals, the first four moved to the end, give 1 modulo 97 (ISO 7064).</summary>
    public static bool HasRightMod97(ReadOnlySpan<char> compact)
    {
        var remainder = 0;
        for (var at = 0; at < compact.Length; at++)
        {
            var sign = compact[(at + 4) % compact.Length];
            remainder = char.IsAsciiDigit(sign) ? (10 * remainder + sign - '0') % 97 : (100 * remainder + sign - 'A' + 10) % 97;
        }
        return remainder == 1;
    }
}
