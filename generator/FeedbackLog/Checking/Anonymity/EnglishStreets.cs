using System.Collections.Frozen;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>A street with its number.</summary>
internal readonly record struct EnglishStreet(int Start, int End, bool IsSure);

/// <summary>"12 Fable Road", "Flat 3, 9 Fable Gardens" and "Storybook Close 9".</summary>
internal static class EnglishStreets
{
    private const int MostWords = 4;

    private static readonly FrozenSet<string> SureKinds = Words("street road rd lane avenue ave close court crescent gardens terrace boulevard blvd mews grove square drive way");

    private static readonly FrozenSet<string> DoubtfulKinds = Words("st ln ct dr pl place park hill row walk green view yard parade rise quay wharf hwy highway circus passage alley path gate fields meadow heights loop trail cottages house buildings sq");

    private static readonly FrozenSet<string> Units = Words("flat unit apartment apt suite room no number house");

    private static readonly FrozenSet<string> NotStreets = Words("bus route line section since year version page step gate platform tram train chapter level grade top");

    /// <summary>The address that this number begins or ends; null when there is none.</summary>
    public static EnglishStreet? Read(string text, DigitRun run) => ReadAfterNumber(text, run) ?? ReadBeforeNumber(text, run);

    private static EnglishStreet? ReadAfterNumber(string text, DigitRun run)
    {
        var at = run.End;
        if (at + 1 < text.Length && text[at] == '-' && char.IsAsciiDigit(text[at + 1])) for (at++; at < text.Length && char.IsAsciiDigit(text[at]);) at++;
        if (at < text.Length && char.IsAsciiLetter(text[at]) && (at + 1 == text.Length || text[at + 1] is ' ' or ',')) at++;
        if (at < text.Length && text[at] == ',') at++;
        if (WordBefore(text, run.Start) is { } before && NotStreets.Contains(before)) return null;
        for (var words = 0; words <= MostWords && at < text.Length && text[at] == ' '; words++)
        {
            var start = at + 1;
            at = WordEnd(text, start);
            if (at == start) return null;
            var word = text[start..at].TrimEnd('.');
            if (words > 0 && SureKinds.Contains(word) && IsName(text, start)) return new EnglishStreet(WithUnit(text, run.Start), at, char.IsUpper(text[start]));
            if (words > 0 && DoubtfulKinds.Contains(word) && char.IsUpper(text[start])) return new EnglishStreet(WithUnit(text, run.Start), at, IsPlaced(text, run.Start));
            if (!char.IsUpper(text[start]) && word is not ("the" or "of" or "and") && !IsLowerName(text, at)) return null;
        }
        return null;
    }

    private static EnglishStreet? ReadBeforeNumber(string text, DigitRun run)
    {
        if (run.Start < 4 || text[run.Start - 1] != ' ' || run.Length > 4 || Quantities.IsYear(text.AsSpan(run.Start, run.Length)) || Quantities.IsFollowedByUnit(text, run.End)) return null;
        if (run.End + 1 < text.Length && text[run.End] is '.' or ':' or ',' or '-' && char.IsAsciiDigit(text[run.End + 1])) return null;
        if (run.End < text.Length && char.IsLetter(text[run.End]) && run.End + 1 < text.Length && char.IsLetterOrDigit(text[run.End + 1])) return null;
        var kindStart = WordStart(text, run.Start - 1);
        if (!SureKinds.Contains(text[kindStart..(run.Start - 1)]) || !char.IsUpper(text[kindStart]) || kindStart < 3) return null;
        var nameStart = WordStart(text, kindStart - 1);
        if (nameStart >= kindStart - 1 || !char.IsUpper(text[nameStart])) return null;
        return new EnglishStreet(nameStart, run.End, !text.AsSpan(nameStart, kindStart - 1 - nameStart).Equals("The", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsName(string text, int kindStart) => char.IsUpper(text[kindStart]) || char.IsLower(text[kindStart]);

    /// <summary>"12 fable road": one or two words in small letters are let through when a street's kind follows soon.</summary>
    private static bool IsLowerName(string text, int at)
    {
        if (at + 1 >= text.Length || text[at] != ' ') return false;
        return SureKinds.Contains(text[(at + 1)..WordEnd(text, at + 1)].TrimEnd('.'));
    }

    /// <summary>After a flat's number or a word that leads to a place: "at 3 Pretend Place".</summary>
    private static bool IsPlaced(string text, int start) =>
        WithUnit(text, start) != start || WordBefore(text, start) is { } before && before.ToLowerInvariant() is "at" or "to" or "from" or "outside" or "visited" or "near" or "opposite";

    private static int WithUnit(string text, int start)
    {
        var at = start;
        while (at > 0 && text[at - 1] is ' ' or ',') at--;
        var numberStart = WordStart(text, at);
        if (numberStart == at || numberStart < 2 || !text.AsSpan(numberStart, at - numberStart).ContainsAnyInRange('0', '9')) return start;
        var unitStart = WordStart(text, numberStart - 1);
        return Units.Contains(text[unitStart..(numberStart - 1)]) ? unitStart : start;
    }

    private static string? WordBefore(string text, int start)
    {
        if (start < 2 || text[start - 1] != ' ') return null;
        var from = WordStart(text, start - 1);
        return from < start - 1 ? text[from..(start - 1)] : null;
    }

    private static int WordStart(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < 30 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '\'')) start--;
        return start;
    }

    private static int WordEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < 30 && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '\'')) end++;
        return end;
    }

    private static FrozenSet<string> Words(string list) => list.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
