using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>Dates beside a word for birth; and ages over 90 or under 18 as a warning, since few people share them.</summary>
public sealed class BirthDate : IRecognizer
{
    /// <summary>The rule's code and name.</summary>
    public static readonly RuleInfo Info = new("FL117", "birth-date", Severity.Error, "date", "age");

    private const int WordReach = 70;
    private const int AgeOfFew = 90;
    private const int AgeOfMajority = 18;

    // What companies celebrate with a date.
    private static readonly string[] Feasts = ["sale", "offer", "party", "cake", "gift", "discount", "campaign", "card", "week", "tarjous", "kampanja", "ale", "erbjudande", "rea", "kalas", "juhl"];

    /// <inheritdoc/>
    public RuleInfo Rule => Info;

    /// <inheritdoc/>
    public void Find(ScanText text, ICollection<Hit> hits)
    {
        if (text.DigitRuns.Count == 0) return;
        if (text.Cues.All(CueKind.Birth).Count > 0 || text.Cues.All(CueKind.BirthVerb).Count > 0 || HasBirthLetter(text.Text))
            foreach (var (start, end, isBare) in WrittenDates.FindAll(text.Text)) JudgeDate(text, start, end, isBare, hits);
        foreach (var (start, end) in text.Cues.All(CueKind.Age)) JudgeAge(text, start, end, hits);
    }

    private static void JudgeDate(ScanText text, int start, int end, bool isBare, ICollection<Hit> hits)
    {
        var reach = isBare ? 25 : WordReach;
        if (IsAfterBirthLetter(text.Text, start) || IsAfterBirthWord(text, start, reach) || text.Cues.After(CueKind.Birth, end, isBare ? 10 : 30)
            || (text.Cues.Near(CueKind.BirthVerb, start, end, reach) && IsSomebody(text, start, end)))
            hits.Add(new Hit(Info, Severity.Error, start, end, "date"));
    }

    private static bool IsAfterBirthWord(ScanText text, int start, int reach)
    {
        if (text.Cues.LastBefore(CueKind.Birth, start, reach) is not { } word) return false;
        var next = text.Text.AsSpan(word.End).TrimStart(" -");
        foreach (var feast in Feasts)
            if (next.StartsWith(feast, StringComparison.OrdinalIgnoreCase)) return false;
        return true;
    }

    /// <summary>Damages and shops are "born" too: a person is near, or the year is that of a customer.</summary>
    private static bool IsSomebody(ScanText text, int start, int end)
    {
        if (text.Cues.Near(CueKind.Individual, start, end)) return true;
        foreach (var run in text.DigitRuns)
        {
            if (run.Start < start || run.End > end) continue;
            if (run.Length == 4) return string.CompareOrdinal(text.Text, run.Start, "2012", 0, 4) < 0;
        }
        return end - start <= 8;
    }

    /// <summary>"s. 4.11.2016", "f. 4/11 2016", "b. 4/11/2016", also an asterisk.</summary>
    private static bool IsAfterBirthLetter(string text, int start)
    {
        var at = start;
        if (at > 0 && text[at - 1] == ' ') at--;
        if (at > 0 && text[at - 1] == '*') return true;
        if (at < 2 || text[at - 1] is not ('.' or ':')) return false;
        return text[at - 2] is 's' or 'f' or 'b' or 'S' or 'F' or 'B' && (at == 2 || !char.IsLetterOrDigit(text[at - 3]));
    }

    private static bool HasBirthLetter(string text) =>
        text.AsSpan().Contains('*') || text.Contains("s.", StringComparison.OrdinalIgnoreCase) || text.Contains("f.", StringComparison.OrdinalIgnoreCase) || text.Contains("b.", StringComparison.OrdinalIgnoreCase)
        || text.Contains("s:", StringComparison.OrdinalIgnoreCase) || text.Contains("f:", StringComparison.OrdinalIgnoreCase) || text.Contains("b:", StringComparison.OrdinalIgnoreCase);

    private static void JudgeAge(ScanText text, int wordStart, int wordEnd, ICollection<Hit> hits)
    {
        var end = wordStart;
        while (end > 0 && text.Text[end - 1] is '-' or ' ') end--;
        var start = end;
        while (start > 0 && end - start < 4 && char.IsAsciiDigit(text.Text[start - 1])) start--;
        if (start == end || end - start > 3 || (start > 0 && char.IsLetterOrDigit(text.Text[start - 1]))) return;
        var age = int.Parse(text.Text.AsSpan(start, end - start), System.Globalization.CultureInfo.InvariantCulture);
        if (age is >= AgeOfMajority and <= AgeOfFew or > 120 or 0 || text.Cues.Near(CueKind.AgedThing, start, wordEnd, reach: 40)) return;
        hits.Add(new Hit(Info, Severity.Warning, start, wordEnd, "age"));
    }
}
