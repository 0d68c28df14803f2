using System.Text;

namespace FeedbackLog.Searching;

/// <summary>Cuts a text into words: rows of letters and digits, small, at least two of them, without a string for any of them.</summary>
internal ref struct WordCutter
{
    private readonly ReadOnlySpan<char> text;
    private readonly Span<char> room;
    private int at;
    private int length;

    /// <summary>A cutter for this text; <paramref name="room"/> holds one word at a time, at most <see cref="WordForms.MaxLetters"/> letters of it.</summary>
    public WordCutter(string text, Span<char> room)
    {
        this.text = HasLooseMarks(text) ? text.Normalize(NormalizationForm.FormC) : text;
        this.room = room[..WordForms.MaxLetters];
    }

    /// <summary>The word that was met; gone at the next one.</summary>
    public readonly ReadOnlySpan<char> Word => room[..length];

    /// <summary>Goes on to the next word; false at the end.</summary>
    public bool Next()
    {
        while (at < text.Length)
        {
            var start = at;
            for (length = 0; at < text.Length && Letters.AreInWords(text[at]); at++)
                if (length < room.Length) room[length++] = Letters.Small(text[at]);
            if (length > 1) return true;
            if (at == start) at++;
        }
        return false;
    }

    // A letter and its dots apart, as some systems write them: U+0300 to U+036F.
    private static bool HasLooseMarks(string text) => text.AsSpan().ContainsAnyInRange('\u0300', '\u036F');
}
