using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>
/// Numbers of orders, customers, cases, bookings, receipts and parcels beside a word for one; and forms that need no word:
/// postal items (UPU S10), structured references (ISO 11649) and carriers' own.
/// </summary>
public sealed class OrderNumber : IRecognizer
{
    /// <summary>The rule's code and name.</summary>
    public static readonly RuleInfo Info = new("FL115", "order-number", Severity.Error, "named", "parcel", "reference");

    private const int MostTokensBetween = 4;
    private const int WordReach = 60;

    private static readonly string[] NumberStems = ["numero", "nummer", "numre", "tunnus", "tunnuk", "koodi", "viite", "nro"];

    /// <inheritdoc/>
    public RuleInfo Rule => Info;

    /// <inheritdoc/>
    public void Find(ScanText text, ICollection<Hit> hits)
    {
        if (text.DigitRuns.Count > 0) ParcelNumbers.Find(text, hits);
        var mayHoldLocator = OrderToken.MayHoldLocator(text.Text);
        var searchedTo = 0;
        foreach (var (_, cueEnd) in text.Cues.All(CueKind.Order))
        {
            var from = Math.Max(cueEnd, searchedTo);
            if (!mayHoldLocator && !HasDigitAhead(text, cueEnd, from)) continue;
            if (FindAfter(text, cueEnd, from) is not { } hit) continue;
            hits.Add(hit);
            searchedTo = hit.End;
        }
        FindBeforeWord(text, hits);
        if (text.DigitRuns.Count > 0) FindBeforeNumberWord(text, hits);
    }

    /// <summary>True when a digit follows in the sentence: but for record locators no number of an order is without one, and none goes on past a sentence.</summary>
    private static bool HasDigitAhead(ScanText text, int cueEnd, int from)
    {
        var runs = text.DigitRuns;
        int low = 0, high = runs.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (runs[middle].End <= from) low = middle + 1; else high = middle;
        }
        return low < runs.Count && text.Sentences.Joins(cueEnd, Math.Max(from, runs[low].Start));
    }

    private static Hit? FindAfter(ScanText text, int cueEnd, int from)
    {
        var content = text.Text;
        var at = from;
        while (at < content.Length && char.IsLetter(content[at])) at++;
        var isAdjacent = true;
        for (var tokens = 0; tokens <= MostTokensBetween && at < content.Length && at - cueEnd < WordReach; tokens++)
        {
            at = SkipGap(content, at);
            if (at >= content.Length || !text.Sentences.Joins(cueEnd, at)) return null;
            var token = OrderToken.Read(content, at);
            if (token.End == at) return null;
            if (token.IsNumberOf(text, isAdjacent)) return new Hit(Info, Severity.Error, token.Start, token.End, "named");
            isAdjacent &= IsNumberWord(text, token.Start, token.End);
            at = token.End;
        }
        return null;
    }

    /// <summary>"#55213-tiketti" and "55213 is the order number": only with a sign of its own.</summary>
    private static void FindBeforeWord(ScanText text, ICollection<Hit> hits)
    {
        for (var at = text.Text.IndexOf('#', StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf('#', at + 1))
        {
            var token = OrderToken.Read(text.Text, at);
            if (token.Digits >= 4 && !token.IsColour && token.Letters == 0 && text.Cues.After(CueKind.Order, token.End, reach: 25))
                hits.Add(new Hit(Info, Severity.Error, token.Start, token.End, "named"));
        }
    }

    /// <summary>"88-410327 oli tilausnumeroni": before a word that says itself that it is a number.</summary>
    private static void FindBeforeNumberWord(ScanText text, ICollection<Hit> hits)
    {
        foreach (var (start, _) in text.Cues.All(CueKind.Order))
        {
            if (!SaysNumber(text.Text, start)) continue;
            var from = StartOfTokens(text.Text, start);
            for (var at = from; at < start;)
            {
                at = SkipGap(text.Text, at);
                var token = OrderToken.Read(text.Text, at);
                if (token.End == at || token.End > start) break;
                if (token.IsSafelyNumberOf(text) && text.Sentences.Joins(token.End, start)) hits.Add(new Hit(Info, Severity.Error, token.Start, token.End, "named"));
                at = token.End;
            }
        }
    }

    private static bool SaysNumber(string text, int start)
    {
        var word = text.AsSpan(start, CueFinds.WordEnd(text, start) - start);
        foreach (var stem in NumberStems)
            if (word.Contains(stem, StringComparison.OrdinalIgnoreCase)) return true;
        return text.AsSpan(start + word.Length).StartsWith(" number", StringComparison.OrdinalIgnoreCase) || text.AsSpan(start + word.Length).StartsWith(" reference", StringComparison.OrdinalIgnoreCase);
    }

    private static int StartOfTokens(string text, int end)
    {
        var at = end;
        for (var tokens = 0; tokens <= MostTokensBetween && at > 0; tokens++)
        {
            while (at > 0 && text[at - 1] == ' ') at--;
            while (at > 0 && end - at < WordReach && text[at - 1] is not (' ' or '\n')) at--;
        }
        return at;
    }

    private static int SkipGap(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or ':' or '"' or '\'' or '(' or '[' or '“' or '”' or '=' or '*' or '`' or '-' or '.' or ',' or '»' or '«' or '|') at++;
        return at;
    }

    private static bool IsNumberWord(ScanText text, int start, int end) =>
        text.Cues.LastBefore(CueKind.NumberWord, end + 1, end - start + 2) is { } word && word.Start >= start;
}
