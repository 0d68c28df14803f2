using System.Collections.Immutable;

namespace FeedbackLog.Wording;

/// <summary>What stands under one key of a words file: a sentence, a sentence with forms for one and for several, or a list such as the months.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Texts">One sentence; the forms "one" and "other"; or the list.</param>
internal sealed record Saying(SayingKind Kind, ImmutableArray<string> Texts)
{
    /// <summary>The sentence, or the form for several.</summary>
    public string Text => Texts[^1];

    /// <summary>The form for one.</summary>
    public string One => Texts[0];

    /// <summary>The names in braces that its texts use.</summary>
    public IEnumerable<string> Placeholders => Texts.SelectMany(Placeholder.NamesIn).Distinct();
}

/// <summary>The shape of a <see cref="Saying"/>.</summary>
internal enum SayingKind
{
    /// <summary>One sentence.</summary>
    Sentence,

    /// <summary>Forms for one and for several.</summary>
    Plural,

    /// <summary>A list of fixed length.</summary>
    List,
}
