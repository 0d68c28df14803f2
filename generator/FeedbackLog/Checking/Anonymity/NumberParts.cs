namespace FeedbackLog.Checking.Anonymity;

/// <summary>The sign between the two parts of a number, and where the second part begins.</summary>
internal readonly record struct Joint(char Sign, int End);

/// <summary>Numbers that are written in two parts.</summary>
internal static class NumberParts
{
    /// <summary>A hyphen or plus with at most one space on either side, or one space; null when something else stands there.</summary>
    public static Joint? JointAfter(string text, int end)
    {
        var at = end;
        if (at < text.Length && text[at] == ' ') at++;
        if (at < text.Length && text[at] is '-' or '+')
        {
            var sign = text[at++];
            if (at < text.Length && text[at] == ' ') at++;
            return new Joint(sign, at);
        }
        return at > end ? new Joint(' ', at) : null;
    }
}
