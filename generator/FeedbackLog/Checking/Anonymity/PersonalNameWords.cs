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
        var before = 0;
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }
            var end = EndOf(text, at);
            var gap = words.Count == 0 ? FirstGap(text, at) : GapOf(text, words[^1], before, at);
            words.Add(new PersonalNameWord(at, end, StemOf(text, at, end), ShapeOf(text, at, end), gap));
            before = at = end;
        }
        return words;
    }

    private static int EndOf(string text, int start)
    {
        var isCapital = char.IsUpper(text[start]);
        var end = start;
        while (end < text.Length)
        {
            if (IsLetter(text[end])) end++;
            else if (end + 1 < text.Length && IsInner(text, start, end, isCapital)) end++;
            else break;
        }
        return end;
    }

    private static bool IsInner(string text, int start, int at, bool isCapital)
    {
        var next = text[at + 1];
        return text[at] switch
        {
            '\'' or '’' => char.IsLetter(next) && (isCapital || at - start < 3),
            '-' => char.IsLetter(next) && (isCapital || (char.IsUpper(next) && at - start is 2 or 3)),
            ':' => isCapital && char.IsLower(next) && TailLength(text, at + 1) <= LongestTail,
            _ => false,
        };
    }

    private static int TailLength(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= LongestTail && char.IsLetter(text[end])) end++;
        return end - start;
    }

    private static int StemOf(string text, int start, int end)
    {
        var mark = text.AsSpan(start, end - start).LastIndexOfAny('\'', '’', ':');
        return mark > 1 && char.IsLower(text[start + mark + 1]) ? start + mark : end;
    }

    private static WordShape ShapeOf(string text, int start, int end)
    {
        if ((end < text.Length && char.IsDigit(text[end])) || (start > 0 && char.IsDigit(text[start - 1]))) return WordShape.Mixed;
        if (!char.IsUpper(text[start])) return IsArabicArticle(text, start, end) ? WordShape.Capital : WordShape.Lower;
        var word = text.AsSpan(start, end - start);
        if (CountOfLetters(word) == 1) return WordShape.Initial;
        if (word.LastIndexOf('-') is > 0 and var hyphen && char.IsLower(word[hyphen + 1])) return WordShape.Compound;
        var isMixed = HasLower(word);
        return isMixed ? WordShape.Capital : WordShape.Upper;
    }

    private static bool IsArabicArticle(string text, int start, int end)
    {
        var hyphen = text.IndexOf('-', start, end - start);
        return hyphen > 0 && char.IsUpper(text[hyphen + 1]);
    }

    private static int CountOfLetters(ReadOnlySpan<char> word)
    {
        var count = 0;
        foreach (var letter in word)
            if (char.IsLetter(letter)) count++;
        return count;
    }

    /// <summary>VIRTANEN:n and SMITH's are in capitals.</summary>
    private static bool HasLower(ReadOnlySpan<char> word)
    {
        var end = word.IndexOfAny('\'', '’', ':');
        foreach (var letter in end > 1 ? word[..end] : word)
            if (char.IsLower(letter)) return true;
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

    private static bool IsLetter(char letter) => char.IsLetter(letter) || (letter >= '\u0300' && letter <= '\u036F');
}
