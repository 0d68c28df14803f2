using System.Buffers;
using System.Text;

namespace FeedbackLog.Prose;

/// <summary>Writes text so that HTML reads it as text, in elements and in quoted attributes alike.</summary>
public static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'\0\u000B\u000C");

    /// <summary>Appends the text with <c>&amp; &lt; &gt; " '</c> as entities; characters that HTML forbids are left out.</summary>
    public static void AppendEscaped(StringBuilder html, ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            html.Append(text[..at]).Append(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ => "",
            });
            text = text[(at + 1)..];
        }
        html.Append(text);
    }

    /// <summary>The text, escaped.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special)) return text;
        var html = new StringBuilder(text.Length + 16);
        AppendEscaped(html, text);
        return html.ToString();
    }
}
