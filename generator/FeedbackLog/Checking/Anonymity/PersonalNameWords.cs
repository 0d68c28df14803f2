using System.Buffers;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>Cuts a text into words for the search for names; one pass.</summary>
internal static class PersonalNameWords
{
    private const int LongestTail = 6;
    private static readonly SearchValues<char> Stops = SearchValues.Create("\n!?\"“”»«");
    private const int LongestTitle = 3;

    /// <summary>All words of a text, in its order.</summary>
    public static List<PersonalNameWord> Of(string text)
    {
        var words = new List<PersonalNameWord>((text.Length / 6) + 1);
        for (var at = Start(text, 0); at < text.Length;)
        {
            var word = Read(text, at, words.Count == 0 ? null : words[^1]);
            words.Add(word);
            at = Start(text, word.End);
        }
        return words;
    }

    /// <summary>Fills in all words of a text, in its order; returns how many there are. There is room enough for one word per two units of text, and one more.</summary>
    public static int Read(string text, PersonalNameWord[] words)
    {
        var count = 0;
        for (var at = Start(text, 0); at < text.Length;)
        {
            words[count] = Read(text, at, count == 0 ? null : words[count - 1]);
            at = Start(text, words[count++].End);
        }
        return count;
    }

    private static int Start(string text, int from)
    {
        while (from < text.Length && !Letters.IsLetter(text[from])) from++;
        return from;
    }

    private static PersonalNameWord Read(string text, int at, PersonalNameWord? before)
    {
        var end = EndOf(text, at, out var hasSigns);
        var gap = before is { } last ? GapOf(text, last, last.End, at) : FirstGap(text, at);
        return new PersonalNameWord(at, end, hasSigns ? StemOf(text, at, end) : end, ShapeOf(text, at, end, hasSigns), gap);
    }

    private static int EndOf(string text, int start, out bool hasSigns)
    {
        var isCapital = Letters.IsUpper(text[start]);
        var end = start;
        hasSigns = false;
        while (end < text.Length)
        {
            if (IsLetter(text[end])) end++;
            else if (text[end] == ' ') break;
            else if (end + 1 < text.Length && IsInner(text, start, end, isCapital))
            {
                hasSigns = true;
                end++;
            }
            else break;
        }
        return end;
    }

    private static bool IsInner(string text, int start, int at, bool isCapital)
    {
        var next = text[at + 1];
        return text[at] switch
        {
            '\'' or '’' => Letters.IsLetter(next) && (isCapital || at - start < 3),
            '-' => Letters.IsLetter(next) && (isCapital || (Letters.IsUpper(next) && at - start is 2 or 3)),
            ':' => isCapital && Letters.IsLower(next) && TailLength(text, at + 1) <= LongestTail,
            _ => false,
        };
    }

    private static int TailLength(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= LongestTail && Letters.IsLetter(text[end])) end++;
        return end - start;
    }

    private static int StemOf(string text, int start, int end)
    {
        var mark = text.AsSpan(start, end - start).LastIndexOfAny('\'', '’', ':');
        return mark > 1 && Letters.IsLower(text[start + mark + 1]) ? start + mark : end;
    }

    private static WordShape ShapeOf(string text, int start, int end, bool hasSigns)
    {
        if ((end < text.Length && char.IsDigit(text[end])) || (start > 0 && char.IsDigit(text[start - 1]))) return WordShape.Mixed;
        if (!Letters.IsUpper(text[start])) return hasSigns && IsArabicArticle(text, start, end) ? WordShape.Capital : WordShape.Lower;
        var word = text.AsSpan(start, end - start);
        if (CountOfLetters(word) == 1) return WordShape.Initial;
        if (hasSigns && word.LastIndexOf('-') is > 0 and var hyphen && Letters.IsLower(word[hyphen + 1])) return WordShape.Compound;
        var isMixed = HasLower(word);
        return isMixed ? WordShape.Capital : WordShape.Upper;
    }

    private static bool IsArabicArticle(string text, int start, int end)
    {
        var hyphen = text.IndexOf('-', start, end - start);
        return hyphen > 0 && Letters.IsUpper(text[hyphen + 1]);
    }

    private static int CountOfLetters(ReadOnlySpan<char> word)
    {
        var count = 0;
        foreach (var letter in word)
            if (Letters.IsLetter(letter)) count++;
        return count;
    }

    /// <summary>VIRTANEN:n and SMITH's are in capitals.</summary>
    private static bool HasLower(ReadOnlySpan<char> word)
    {
        var end = word.IndexOfAny('\'', '’', ':');
        foreach (var letter in end > 1 ? word[..end] : word)
            if (Letters.IsLower(letter)) return true;
        return false;
    }

    private static WordGap FirstGap(string text, int start) =>
        text.AsSpan(0, start).Contains(':') && text.AsSpan(0, start).EndsWith(": ") ? WordGap.Colon : WordGap.Sentence;

    private static WordGap GapOf(string text, PersonalNameWord last, int from, int to)
    {
        var gap = text.AsSpan(from, to - from);
        if (gap.Length == 1 && gap[0] is ' ') return WordGap.Space;
        if (gap.Length == 1 && gap[0] is '-' or '_' or '.') return WordGap.Joint;
        if (gap is ", ") return WordGap.Comma;
        if (gap is ": ") return WordGap.Colon;
        if (gap is ". ") return IsShort(last) ? WordGap.Dot : WordGap.Sentence;
        if (gap is " & ") return WordGap.Other;
        if (gap.ContainsAny(Stops) || gap.Contains(". ", StringComparison.Ordinal) || gap is " - ") return WordGap.Sentence;
        return last.Shape == WordShape.Initial && gap is "." ? WordGap.Dot : WordGap.Other;
    }

    /// <summary>An initial or a title may end in a full stop without ending the sentence.</summary>
    private static bool IsShort(PersonalNameWord word) =>
        word.Shape == WordShape.Initial || (word.IsCapital && word.End - word.Start <= LongestTitle);

    private static bool IsLetter(char letter) => Letters.IsLetter(letter) || (letter >= '\u0300' && letter <= '\u036F');
}
