namespace FeedbackLog.Checking.Anonymity;

/// <summary>What a number touches.</summary>
internal static class Surroundings
{
    /// <summary>The ways to stand in a text.</summary>
    internal enum Kind
    {
        /// <summary>Apart from letters and digits.</summary>
        Free,

        /// <summary>Glued to a letter.</summary>
        AtLetter,

        /// <summary>A part of a longer number.</summary>
        InsideDigits,
    }

    /// <summary>What the range touches on either side; a hyphen, point or comma with a digit beyond makes a longer number.</summary>
    public static Kind Of(string text, int start, int end)
    {
        if (IsDigitAt(text, start - 1) || IsDigitAt(text, end)) return Kind.InsideDigits;
        if (IsJoint(text, start - 1) && IsDigitAt(text, start - 2)) return Kind.InsideDigits;
        if (IsJoint(text, end) && IsDigitAt(text, end + 1)) return Kind.InsideDigits;
        return IsLetterAt(text, start - 1) || IsLetterAt(text, end) ? Kind.AtLetter : Kind.Free;
    }

    private static bool IsDigitAt(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiDigit(text[at]);

    private static bool IsLetterAt(string text, int at) => at >= 0 && at < text.Length && char.IsLetter(text[at]);

    private static bool IsJoint(string text, int at) => at >= 0 && at < text.Length && text[at] is '-' or '.' or ',';
}
