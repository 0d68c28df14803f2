using System.Collections.Frozen;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>
/// E-mail addresses, also with an international domain and also written around a scanner: <c>(at)</c>, "miukumauku", "snabel-a", "dot", "piste", "punkt".
/// </summary>
public sealed class EmailAddress : IRecognizer
{
    /// <summary>The rule's code and name.</summary>
    public static readonly RuleInfo Info = new("FL108", "email-address", Severity.Error, "plain", "spelled", "perhaps");

    // RFC 5321, 4.5.3.1: 64 octets before the sign, 255 after it. They also bound the work at each sign.
    private const int LongestLocalPart = 64;
    private const int LongestDomain = 255;

    private static readonly string[] SpelledDots =
        ["[.]", "(.)", "{.}", "[dot]", "(dot)", "{dot}", " dot ", " piste ", " punkt ", "[piste]", "(piste)", "[punkt]", "(punkt)", " [dot] ", " [piste] ", " [punkt] ", " (dot) ", " (piste) ", " (punkt) ", "_dot_", " . "];

    // What follows the sign in file names of double resolution and in style sheets; no top-level domains.
    private static readonly FrozenSet<string> FileEndings =
        new[] { "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "css", "js", "html", "pdf", "md" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // How offices write the form of their addresses; nobody's own.
    private static readonly FrozenSet<string> FormWords = new[]
    {
        "etunimi.sukunimi", "fornamn.efternamn", "förnamn.efternamn", "firstname.lastname", "first.last", "name.surname", "firstname.surname",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public RuleInfo Rule => Info;

    /// <inheritdoc/>
    public void Find(ScanText text, ICollection<Hit> hits)
    {
        for (var sign = AtSigns.Next(text.Text, 0); sign is { } found; sign = AtSigns.Next(text.Text, found.End)) Judge(text.Text, found.Start, found.End, hits);
    }

    private static void Judge(string text, int signStart, int signEnd, ICollection<Hit> hits)
    {
        var sign = text[signStart..signEnd];
        var isWord = char.IsLetter(sign[1..].FirstOrDefault()) && sign[0] is ' ' or '_' or '-';
        var localEnd = signStart > 0 && text[signStart - 1] == ' ' && !isWord ? signStart - 1 : signStart;
        var domainStart = signEnd < text.Length && text[signEnd] == ' ' && !isWord ? signEnd + 1 : signEnd;
        var start = LocalStart(text, localEnd);
        var (end, isDotSpelled) = DomainEnd(text, domainStart);
        if (start >= localEnd || end < 0) return;
        var local = text.AsSpan(start, localEnd - start);
        if (FormWords.Contains(local.ToString()) || FileEndings.Contains(text[(text.LastIndexOf('.', end - 1) + 1)..end])) return;
        var isApart = isWord || localEnd < signStart;
        var isNameLike = local.ContainsAny("._") || local.ContainsAnyInRange('0', '9');
        var isPlainWord = isWord && sign.Trim(' ', '_', '-').Equals("at", StringComparison.OrdinalIgnoreCase);
        if (isPlainWord && !isDotSpelled && !isNameLike && !IsMailProvider(text.AsSpan(domainStart, end - domainStart))) return;
        var isBracketed = sign[0] is '[' or '(' or '{' or '<';
        var isDoubtful = isApart && !isWord && !isNameLike && !isBracketed && !isDotSpelled;
        hits.Add(new Hit(Info, isDoubtful ? Severity.Warning : Severity.Error, start, end,
            isDoubtful ? "perhaps" : sign.Length > 1 || isApart || isDotSpelled ? "spelled" : "plain"));
    }

    /// <summary>Where people have their letter boxes: "juha at gmail.com" is no "look at example.com".</summary>
    private static bool IsMailProvider(ReadOnlySpan<char> domain)
    {
        var point = domain.IndexOf('.');
        return point > 0 && domain[..point] is "gmail" or "hotmail" or "outlook" or "yahoo" or "icloud" or "live" or "msn" or "proton" or "protonmail" or "luukku" or "suomi24" or "telia" or "kolumbus" or "bredband" or "comhem" or "passagen" or "googlemail" or "aol" or "gmx" or "pp" or "elisanet" or "saunalahti";
    }

    private static int LocalStart(string text, int end)
    {
        var limit = Math.Max(0, end - LongestLocalPart);
        var start = LabelStart(text, end, limit);
        for (var dots = 0; dots < 4 && start < end && SpelledDotBefore(text, start) is { } dot && dot > limit; dots++)
        {
            var further = LabelStart(text, dot, limit);
            if (further == dot) break;
            start = further;
        }
        while (start < end && text[start] is '.' or '-' or '\'' or '%' or '+') start++;
        return start;
    }

    private static int LabelStart(string text, int end, int limit)
    {
        var start = end;
        while (start > limit && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '_' or '+' or '-' or '\'' or '%' or '~')) start--;
        return start;
    }

    private static int? SpelledDotBefore(string text, int end)
    {
        foreach (var dot in SpelledDots)
            if (end >= dot.Length && text.AsSpan(end - dot.Length, dot.Length).Equals(dot, StringComparison.OrdinalIgnoreCase)) return end - dot.Length;
        return null;
    }

    private static (int End, bool IsDotSpelled) DomainEnd(string text, int start)
    {
        var limit = Math.Min(text.Length, start + LongestDomain);
        var end = -1;
        var isSpelled = false;
        for (var at = start; at < limit;)
        {
            var label = at;
            while (at < limit && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '_')) at++;
            if (at == label) break;
            if (label > start && IsTopLevel(text.AsSpan(label, at - label))) end = at;
            if (DotLength(text, at) is not (> 0 and var dot)) break;
            if (dot > 1 && end >= 0 && text[at] == ' ') break;
            isSpelled |= dot > 1;
            at += dot;
        }
        while (end > 0 && text[end - 1] is '-' or '_') end--;
        return (end, isSpelled);
    }

    private static int DotLength(string text, int at)
    {
        if (at + 1 < text.Length && text[at] == '.') return char.IsLetterOrDigit(text[at + 1]) ? 1 : IsBrokenLine(text, at) ? 2 : 0;
        foreach (var dot in SpelledDots)
            if (string.Compare(text, at, dot, 0, dot.Length, StringComparison.OrdinalIgnoreCase) == 0) return dot.Length;
        return 0;
    }

    /// <summary>"example. org": a line that ended after the point.</summary>
    private static bool IsBrokenLine(string text, int at)
    {
        if (text[at + 1] != ' ') return false;
        var end = at + 2;
        while (end < text.Length && char.IsAsciiLetterLower(text[end])) end++;
        return text[(at + 2)..end] is "com" or "org" or "net" or "fi" or "se" or "no" or "dk" or "ee" or "eu" or "uk" or "de" or "info" or "nu" or "ax";
    }

    private static bool IsTopLevel(ReadOnlySpan<char> label)
    {
        if (label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase)) return label.Length > 4;
        if (label.Length < 2) return false;
        foreach (var letter in label.TrimEnd("-_"))
            if (!char.IsLetter(letter)) return false;
        return true;
    }
}
