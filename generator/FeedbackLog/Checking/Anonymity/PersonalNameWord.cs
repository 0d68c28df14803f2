namespace FeedbackLog.Checking.Anonymity;

/// <summary>A word of a text as the search for names sees it.</summary>
/// <param name="Start">Its beginning.</param>
/// <param name="End">Its end, with what hangs on it: Smith's, Smith:n.</param>
/// <param name="Stem">The end of the name in it: Smith.</param>
/// <param name="Shape">How it is written.</param>
/// <param name="Gap">What stands between it and the word before.</param>
internal readonly record struct PersonalNameWord(int Start, int End, int Stem, WordShape Shape, WordGap Gap)
{
    /// <summary>True when the word begins with a capital and can be a name's part.</summary>
    public bool IsCapital => Shape is WordShape.Capital or WordShape.Upper;

    /// <summary>True when a capital says nothing here.</summary>
    public bool IsSentenceStart => Gap is WordGap.Sentence;
}

/// <summary>How a word is written.</summary>
internal enum WordShape : byte
{
    /// <summary>Begins with a small letter.</summary>
    Lower,

    /// <summary>Begins with a capital: Virtanen, Anna-Maija, McDonald.</summary>
    Capital,

    /// <summary>All capitals, two or more.</summary>
    Upper,

    /// <summary>One capital letter.</summary>
    Initial,

    /// <summary>A capital part and a part in small letters: Elsa-dockan.</summary>
    Compound,

    /// <summary>Letters that touch digits.</summary>
    Mixed,
}

/// <summary>What stands between two words.</summary>
internal enum WordGap : byte
{
    /// <summary>The text's beginning, a sentence's end, a line's end, an opening quotation mark.</summary>
    Sentence,

    /// <summary>A single space.</summary>
    Space,

    /// <summary>A comma and a space.</summary>
    Comma,

    /// <summary>A colon and a space.</summary>
    Colon,

    /// <summary>A full stop and a space after a title or an initial.</summary>
    Dot,

    /// <summary>A hyphen, a full stop or a low line without spaces, as in file names.</summary>
    Joint,

    /// <summary>Something else.</summary>
    Other,
}
