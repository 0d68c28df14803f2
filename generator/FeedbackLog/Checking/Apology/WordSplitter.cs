using System.Buffers;
using System.Collections.Immutable;

namespace FeedbackLog.Checking.Apology;

/// <summary>Splits a passage into words, clauses and sentences in one pass.</summary>
internal static class WordSplitter
{
    // A quotation longer than this is more likely a lost quotation mark. It also bounds how far one mark looks ahead.
    private const int LongestQuotation = 200;

    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”„«»");

    public static ImmutableArray<PassageWord> Split(string text)
    {
        var words = ArrayPool<PassageWord>.Shared.Rent(text.Length / 2 + 1);
        var count = 0;
        int sentence = 0, clause = 0, section = 0, quotedUntil = -1;
        var hasWord = false;
        for (var at = 0; at < text.Length;)
        {
            var letter = text[at];
            if (IsWordLetter(letter))
            {
                var end = EndOfWord(text, at);
                words[count++] = new PassageWord(at, end, sentence, clause, section, at < quotedUntil);
                hasWord = true;
                at = end;
                continue;
            }
            if (letter == ' ') { at++; continue; }
            if (IsQuotationMark(letter) && at > quotedUntil) quotedUntil = EndOfQuotation(text, at);
            if (hasWord && EndsSentence(text, at)) (sentence, clause, section, hasWord) = (sentence + 1, clause + 1, section + 1, false);
            else if (letter == ',') clause++;
            else if (PartsClauses(text, at)) (clause, section) = (clause + 1, section + 1);
            at++;
        }
        var split = ImmutableArray.Create(words.AsSpan(0, count));
        ArrayPool<PassageWord>.Shared.Return(words);
        return split;
    }

    private static bool IsWordLetter(char letter) => letter < 128
        ? letter is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9'
        : char.IsLetterOrDigit(letter);

    // "don't", "late-running" and "14.30" are one word each.
    private static int EndOfWord(string text, int start)
    {
        var at = start + 1;
        while (at < text.Length)
        {
            if (IsWordLetter(text[at])) at++;
            else if (text[at] is '\'' or '’' or '-' or '.' && at + 1 < text.Length && IsWordLetter(text[at + 1])) at += 2;
            else break;
        }
        return at;
    }

    private static bool EndsSentence(string text, int at)
    {
        if (text[at] == '\n') return at + 1 < text.Length && text[at + 1] == '\n';
        if (text[at] is not ('.' or '!' or '?' or '…')) return false;
        var next = at + 1;
        while (next < text.Length && next < at + 4 && (IsQuotationMark(text[next]) || text[next] is ')' or '.' or '!' or '?')) next++;
        if (next >= text.Length) return true;
        if (!char.IsWhiteSpace(text[next])) return false;
        while (next < text.Length && next < at + 8 && char.IsWhiteSpace(text[next])) next++;
        return next >= text.Length || !char.IsLower(text[next]);
    }

    private static bool PartsClauses(string text, int at) =>
        text[at] is ';' or ':' or '–' or '—' or '(' or ')' || (text[at] == '-' && at > 0 && text[at - 1] == ' ');

    private static bool IsQuotationMark(char letter) => QuotationMarks.Contains(letter);

    private static int EndOfQuotation(string text, int start)
    {
        var length = Math.Min(LongestQuotation, text.Length - start - 1);
        var closing = text.AsSpan(start + 1, length).IndexOfAny(QuotationMarks);
        return closing < 0 ? start : start + 1 + closing;
    }
}
