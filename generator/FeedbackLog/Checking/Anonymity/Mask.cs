namespace FeedbackLog.Checking.Anonymity;

/// <summary>The shape of a text without the text.</summary>
public static class Mask
{
    /// <summary>Digits as <c>#</c>, letters as <c>X</c>, everything else as it is: <c>######-###X</c>.</summary>
    public static string Of(string text) => string.Create(text.Length, text, (mask, source) =>
    {
        for (var at = 0; at < mask.Length; at++)
            mask[at] = char.IsDigit(source[at]) ? '#' : char.IsLetter(source[at]) || char.IsSurrogate(source[at]) ? 'X' : source[at];
    });
}
