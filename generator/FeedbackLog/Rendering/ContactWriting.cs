namespace FeedbackLog.Rendering;

/// <summary>Turns a way to reach somebody into a link, when it is clear how.</summary>
internal static class ContactWriting
{
    /// <summary>An email address, a telephone number, a web address or plain words.</summary>
    public static ContactModel Of(string text, string? label) => new(label, text, AddressOf(text));

    private static string? AddressOf(string text)
    {
        if (text.StartsWith("https://", StringComparison.Ordinal) && Uri.TryCreate(text, UriKind.Absolute, out var web)) return web.AbsoluteUri;
        if (IsEmail(text)) return "mailto:" + text;
        return text.Count(char.IsAsciiDigit) >= 3 && text.All(letter => char.IsAsciiDigit(letter) || letter is ' ' or '\u00A0' or '+' or '-' or '(' or ')')
            ? "tel:" + string.Concat(text.Where(letter => char.IsAsciiDigit(letter) || letter == '+'))
            : null;
    }

    private static bool IsEmail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at < text.Length - 1 && text.IndexOf('@', at + 1) < 0 && text.All(letter => letter > ' ' && letter is not ('?' or '&' or '%' or '"' or '<' or '>'));
    }
}
