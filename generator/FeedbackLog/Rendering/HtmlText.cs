using System.Buffers;
using System.Text;
using HandlebarsDotNet;

namespace FeedbackLog.Rendering;

/// <summary>
/// Makes text harmless in elements and quoted attributes: five characters become entities, all letters stay as they are. Handlebars.Net's own encoders
/// write letter by letter, and one of them turns ä into an entity.
/// </summary>
internal sealed class HtmlText : ITextEncoder
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>Writes the text with its special characters as entities.</summary>
    public static void Write(ReadOnlySpan<char> text, TextWriter target)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            target.Write(text[..at]);
            target.Write(EntityOf(text[at]));
            text = text[(at + 1)..];
        }
        target.Write(text);
    }

    /// <inheritdoc/>
    public void Encode(StringBuilder? text, TextWriter target) => Write(text?.ToString(), target);

    /// <inheritdoc/>
    public void Encode(string? text, TextWriter target) => Write(text, target);

    /// <inheritdoc/>
    public void Encode<T>(T? text, TextWriter target) where T : IEnumerator<char>
    {
        var gathered = new StringBuilder();
        while (text?.MoveNext() == true) gathered.Append(text.Current);
        Encode(gathered, target);
    }

    private static string EntityOf(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
