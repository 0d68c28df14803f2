using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>Network addresses: IPv4 (RFC 791), IPv6 in every compression (RFC 4291) and hardware addresses (IEEE 802). Private ranges are a warning.</summary>
public sealed class IpAddress : IRecognizer
{
    /// <summary>The rule's code and name.</summary>
    public static readonly RuleInfo Info = new("FL110", "ip-address", Severity.Error, "address", "hardware", "private");

    // "The update came from 203.0.113.9" speaks of no version.
    private static readonly string[] Origins = ["ip", "osoit", "adress", " from ", " från "];

    // "ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255"
    private const int LongestAddress = 45;

    /// <inheritdoc/>
    public RuleInfo Rule => Info;

    /// <inheritdoc/>
    public void Find(ScanText text, ICollection<Hit> hits)
    {
        FindFourOctets(text, hits);
        if (text.Text.Contains(':', StringComparison.Ordinal)) FindColonGroups(text, hits);
        FindHyphenatedHardware(text, hits);
    }

    private static void FindFourOctets(ScanText text, ICollection<Hit> hits)
    {
        var runs = text.DigitRuns;
        for (var first = 0; first + 3 < runs.Count; first++)
        {
            if (!AreJoined(text.Text, runs, first)) continue;
            int start = runs[first].Start, end = runs[first + 3].End;
            if (TouchesNumber(text.Text, start, end) || !AreOctets(text.Text, runs, first)) continue;
            if (IsVersion(text, start)) continue;
            var isPrivate = IsPrivate(OctetOf(text.Text, runs[first]), OctetOf(text.Text, runs[first + 1]));
            hits.Add(new Hit(Info, isPrivate ? Severity.Warning : Severity.Error, start, end, isPrivate ? "private" : "address"));
        }
    }

    private static bool AreJoined(string text, IReadOnlyList<DigitRun> runs, int first)
    {
        for (var at = first; at < first + 3; at++)
            if (runs[at + 1].Start != runs[at].End + 1 || text[runs[at].End] != '.') return false;
        return true;
    }

    private static bool AreOctets(string text, IReadOnlyList<DigitRun> runs, int first)
    {
        for (var at = first; at < first + 4; at++)
            if (runs[at].Length > 3 || OctetOf(text, runs[at]) > 255 || (runs[at].Length > 1 && text[runs[at].Start] == '0')) return false;
        return true;
    }

    private static int OctetOf(string text, DigitRun run) => int.Parse(text.AsSpan(run.Start, Math.Min(3, run.Length)), System.Globalization.CultureInfo.InvariantCulture);

    private static bool TouchesNumber(string text, int start, int end)
    {
        if (start > 0 && text[start - 1] is '.' or '-' or ',' && start > 1 && char.IsLetterOrDigit(text[start - 2])) return true;
        return end + 1 < text.Length && text[end] is '.' or '-' && char.IsAsciiDigit(text[end + 1]);
    }

    private static bool IsVersion(ScanText text, int start)
    {
        if (start > 0 && char.IsLetter(text.Text[start - 1])) return text.Text[start - 1] is 'v' or 'V' or 'r' or 'R';
        if (text.Cues.LastBefore(CueKind.Version, start, reach: 25) is not { } word) return false;
        var between = text.Text.AsSpan(word.End, start - word.End);
        if (between.ContainsAnyInRange('0', '9')) return false;
        foreach (var origin in Origins)
            if (between.Contains(origin, StringComparison.OrdinalIgnoreCase)) return false;
        return true;
    }

    /// <summary>RFC 1918, loopback, link-local, "any" and net masks.</summary>
    private static bool IsPrivate(int first, int second) =>
        first is 0 or 10 or 127 or 255 || (first, second) is (172, >= 16 and <= 31) or (192, 168) or (169, 254);

    private static void FindColonGroups(ScanText text, ICollection<Hit> hits)
    {
        var content = text.Text;
        for (var from = 0; content.AsSpan(from).IndexOfAny(':', '.') is >= 0 and var joint;)
        {
            int start = from + joint, end = start;
            while (start > from && IsPart(content[start - 1])) start--;
            while (end < content.Length && IsPart(content[end])) end++;
            JudgeColonGroups(content, start, end, hits);
            from = end;
        }
    }

    private static bool IsPart(char sign) => sign is >= '0' and <= ':' or '.' or >= 'a' and <= 'f' or >= 'A' and <= 'F';

    private static void JudgeColonGroups(string text, int start, int end, ICollection<Hit> hits)
    {
        if (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '_') && text[start] != ':') return;
        if (end < text.Length && (char.IsLetter(text[end]) || text[end] == '_')) return;
        while (end > start && text[end - 1] is '.') end--;
        if (end > start + 1 && text[end - 1] == ':' && text[end - 2] != ':') end--;
        if (end - start is < 4 or > LongestAddress) return;
        var token = text.AsSpan(start, end - start);
        if (IsHardware(token, ':') || IsDottedHardware(token)) hits.Add(new Hit(Info, Severity.Error, start, end, "hardware"));
        else if (IsSixteenBitGroups(token))
        {
            var isPrivate = token[0] is 'f' or 'F' && token[1] is 'e' or 'E' or 'c' or 'C' or 'd' or 'D';
            hits.Add(new Hit(Info, isPrivate ? Severity.Warning : Severity.Error, start, end, isPrivate ? "private" : "address"));
        }
    }

    private static bool IsSixteenBitGroups(ReadOnlySpan<char> token)
    {
        int groups = 0, digits = 0;
        var compressions = token.Count("::");
        if (compressions > 1 || token.Contains(":::", StringComparison.Ordinal) || token.Count(':') < 2) return false;
        foreach (var range in token.Split(':'))
        {
            var group = token[range];
            if (group.IsEmpty) continue;
            if (group.Contains('.')) { groups += 2; digits++; continue; }
            if (group.Length > 4) return false;
            groups++;
            if (group.ContainsAnyInRange('0', '9')) digits++;
        }
        return digits > 0 && (compressions == 1 ? groups is >= 2 and < 8 : groups == 8);
    }

    private static bool IsHardware(ReadOnlySpan<char> token, char joint)
    {
        if (token.Length != 17) return false;
        for (var at = 0; at < token.Length; at++)
            if (at % 3 == 2 ? token[at] != joint : !char.IsAsciiHexDigit(token[at])) return false;
        return true;
    }

    private static bool IsDottedHardware(ReadOnlySpan<char> token)
    {
        if (token.Length != 14 || token[4] != '.' || token[9] != '.') return false;
        return token.ContainsAnyInRange('0', '9') && token.Count('.') == 2 && !token.Contains(':');
    }

    private static void FindHyphenatedHardware(ScanText text, ICollection<Hit> hits)
    {
        var content = text.Text;
        for (var at = content.IndexOf('-', StringComparison.Ordinal); at >= 0; at = content.IndexOf('-', at + 1))
        {
            var start = at - 2;
            if (start < 0 || start + 17 > content.Length || content[at + 3 < content.Length ? at + 3 : at] != '-') continue;
            if (!IsHardware(content.AsSpan(start, 17), '-') || !content.AsSpan(start, 17).ContainsAnyInRange('0', '9')) continue;
            if ((start > 0 && (char.IsLetterOrDigit(content[start - 1]) || content[start - 1] == '-')) || (start + 17 < content.Length && (char.IsLetterOrDigit(content[start + 17]) || content[start + 17] == '-'))) continue;
            hits.Add(new Hit(Info, Severity.Error, start, start + 17, "hardware"));
        }
    }
}
