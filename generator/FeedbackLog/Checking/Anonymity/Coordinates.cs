using System.Globalization;
using System.Text.RegularExpressions;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>Places on the map: pairs of decimal degrees, degrees with minutes, map links, plus codes, and grid coordinates beside a word for position.</summary>
public sealed class Coordinates : IRecognizer
{
    /// <summary>The rule's code and name.</summary>
    public static readonly RuleInfo Info = new("FL116", "coordinates", Severity.Error, "degrees", "code", "grid");

    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
    private const string Hemisphere = "(?: ?[NSEWIÖPLVO](?:orth|ast)?)?";

    private static readonly Regex DecimalPair = new(
        "[0-9]{1,3}[.,][0-9]{3,12} ?°?" + Hemisphere + "(?: ?[,;/] ?| |%2C|&[a-z]{2,5}=[a-z]?)(?:lon(?:gitude)?|lng|E|I|W|Ö)?[:= ]?[-+]?[0-9]{1,3}[.,][0-9]{3,12} ?°?" + Hemisphere, Linear);

    private static readonly Regex Sexagesimal = new(
        "[0-9]{1,3} ?° ?[0-9]{1,2}(?:[.,][0-9]{1,6})? ?['′](?: ?[0-9]{1,2}(?:[.,][0-9]{1,4})? ?(?:[\"″”]|''|′′))?" + Hemisphere, Linear);

    private static readonly Regex WithoutSign = new(
        "[NSP] ?[0-9]{1,2}[° ] ?[0-9]{1,2}[.,][0-9]{2,6} ?['′]?,? ?[EWIÖLV] ?[0-9]{1,3}[° ] ?[0-9]{1,2}[.,][0-9]{2,6}", Linear);

    private static readonly Regex PlusCode = new("[23456789CFGHJMPQRVWX]{4,8}\\+[23456789CFGHJMPQRVWX]{2,3}", Linear | RegexOptions.IgnoreCase);

    private static readonly Regex MilitaryGrid = new("[0-9]{1,2}[C-HJ-NP-X] ?[A-HJ-NP-Z]{2} ?[0-9]{4,5} ?[0-9]{4,5}", Linear);

    private static readonly Regex ThreeWords = new("///[a-zåäö]{3,}\\.[a-zåäö]{3,}\\.[a-zåäö]{3,}", Linear);

    private static readonly Regex GridPair = new("(?:N ?[:=]? ?)?[67][0-9]{6}(?:[.,][0-9]{1,3})? ?,? ?[;/]? ?(?:E ?[:=]? ?|I ?[:=]? ?)?[1-9][0-9]{5,6}(?:[.,][0-9]{1,3})?", Linear);

    /// <inheritdoc/>
    public RuleInfo Rule => Info;

    /// <inheritdoc/>
    public void Find(ScanText text, ICollection<Hit> hits)
    {
        var content = text.Text;
        if (content.Contains("///", StringComparison.Ordinal)) AddAll(ThreeWords, content, hits, "code");
        if (text.DigitRuns.Count < 2) return;
        if (content.AsSpan().ContainsAny(".,")) FindDecimalPairs(text, hits);
        if (content.Contains('°', StringComparison.Ordinal)) FindSexagesimal(content, hits);
        AddAll(WithoutSign, content, hits, "degrees");
        if (content.Contains('+', StringComparison.Ordinal)) FindPlusCodes(text, hits);
        foreach (var grid in GridPair.EnumerateMatches(content)) JudgeGrid(text, grid.Index, grid.Index + grid.Length, hits);
        foreach (var grid in MilitaryGrid.EnumerateMatches(content)) JudgeGrid(text, grid.Index, grid.Index + grid.Length, hits);
    }

    private static void FindDecimalPairs(ScanText text, ICollection<Hit> hits)
    {
        foreach (var match in DecimalPair.EnumerateMatches(text.Text))
        {
            int start = match.Index, end = match.Index + match.Length;
            if (start > 0 && (char.IsLetterOrDigit(text.Text[start - 1]) || text.Text[start - 1] is '.' or ',')) continue;
            if (end < text.Text.Length && char.IsAsciiDigit(text.Text[end])) continue;
            while (text.Text[start] == ' ') start++;
            while (text.Text[end - 1] == ' ' || (char.IsLetter(text.Text[end - 1]) && end < text.Text.Length && char.IsLetter(text.Text[end]))) end--;
            if (IsPair(text.Text.AsSpan(start, end - start), text.Cues.Near(CueKind.Position, start, end)))
                hits.Add(new Hit(Info, Severity.Error, start, end, "degrees"));
        }
    }

    /// <summary>Four decimals are eleven metres; three are enough with a degree sign or a word for position.</summary>
    private static bool IsPair(ReadOnlySpan<char> pair, bool isNamed)
    {
        var first = ReadNumber(pair, 0);
        var second = ReadNumber(pair, first.End);
        if (first.Degrees > 90 || second.Degrees > 180) return false;
        var decimals = Math.Min(first.Decimals, second.Decimals);
        return decimals >= 4 || isNamed || pair.Contains('°');
    }

    private static (int End, double Degrees, int Decimals) ReadNumber(ReadOnlySpan<char> text, int from)
    {
        var start = from + text[from..].IndexOfAnyInRange('0', '9');
        var point = start + text[start..].IndexOfAny('.', ',');
        var end = point + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return (end, double.Parse(text[start..point], CultureInfo.InvariantCulture), end - point - 1);
    }

    private static void FindSexagesimal(string text, ICollection<Hit> hits)
    {
        var last = default(Hit);
        foreach (var match in Sexagesimal.EnumerateMatches(text))
        {
            var angle = new Hit(Info, Severity.Error, match.Index, match.Index + match.Length, "degrees");
            if (last.End > 0 && angle.Start - last.End <= 3) hits.Add(last with { End = angle.End });
            else if (char.IsLetter(text[angle.End - 1]) || HasHemisphereBefore(text, angle.Start)) hits.Add(angle);
            last = angle;
        }
    }

    private static bool HasHemisphereBefore(string text, int start)
    {
        var at = start > 0 && text[start - 1] == ' ' ? start - 1 : start;
        return at > 0 && text[at - 1] is 'N' or 'S' or 'E' or 'W' or 'P' or 'I' or 'L' or 'Ö' && (at == 1 || !char.IsLetter(text[at - 2]));
    }

    private static void FindPlusCodes(ScanText text, ICollection<Hit> hits)
    {
        foreach (var code in PlusCode.EnumerateMatches(text.Text))
        {
            int start = code.Index, end = code.Index + code.Length;
            var content = text.Text;
            if ((start > 0 && char.IsLetterOrDigit(content[start - 1])) || (end < content.Length && char.IsLetterOrDigit(content[end]))) continue;
            var isWhole = content[end - 3] == '+' || content[end - 4] == '+';
            var first = content.AsSpan(start, content.IndexOf('+', start) - start);
            if (first.Length % 2 != 0 || !isWhole || first.IndexOfAnyInRange('2', '9') < 0) continue;
            if (first.Length == 8 || text.Cues.Near(CueKind.Position, start, end)) hits.Add(new Hit(Info, Severity.Error, start, end, "code"));
        }
    }

    private static void JudgeGrid(ScanText text, int start, int end, ICollection<Hit> hits)
    {
        if ((start > 0 && char.IsLetterOrDigit(text.Text[start - 1])) || (end < text.Text.Length && char.IsLetterOrDigit(text.Text[end]))) return;
        if (text.Cues.Near(CueKind.Position, start, end)) hits.Add(new Hit(Info, Severity.Error, start, end, "grid"));
    }

    private static void AddAll(Regex expression, string text, ICollection<Hit> hits, string variant)
    {
        foreach (var match in expression.EnumerateMatches(text)) hits.Add(new Hit(Info, Severity.Error, match.Index, match.Index + match.Length, variant));
    }
}
