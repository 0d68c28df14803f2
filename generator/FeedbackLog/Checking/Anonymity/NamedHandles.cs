using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>Names without a sign, right after a network or a word for user name: "Snapchat: tuuli_91", "nimimerkki vihainen.asiakas".</summary>
internal static class NamedHandles
{
    private const int Shortest = 4;

    public static void Find(ScanText text, ICollection<Hit> hits)
    {
        foreach (var (_, end) in text.Cues.All(CueKind.UserName)) JudgeAfter(text.Text, end, hits);
        foreach (var (_, end) in text.Cues.All(CueKind.SocialNetwork)) if (!JudgeAfter(text.Text, end, hits)) JudgeFurther(text, end, hits);
    }

    private static bool JudgeAfter(string text, int cueEnd, ICollection<Hit> hits)
    {
        var at = cueEnd;
        while (at < text.Length && at - cueEnd < 12 && char.IsLetter(text[at])) at++;
        if (at < text.Length && text[at] == '-') while (at < text.Length && at - cueEnd < 24 && (char.IsLetter(text[at]) || text[at] == '-')) at++;
        var gap = at;
        while (at < text.Length && at - gap < 3 && text[at] is ' ' or ':' or '"' or '\'' or '“' or '”' or '`' or '(' or '*') at++;
        if (at == gap || at >= text.Length || !char.IsLetterOrDigit(text[at])) return false;
        var end = SocialHandle.HandleEnd(text, at);
        var name = text.AsSpan(at, end - at);
        if (name.Length < Shortest || !SocialHandle.HasLetter(name) || !LooksMade(name)) return false;
        if (end < text.Length && text[end] is '@' or '/') return false;
        hits.Add(new Hit(SocialHandle.Info, Severity.Error, at, end, "named"));
        return true;
    }

    /// <summary>"På Snapchat heter kunden lisa.lund99": a few words on, only what no language writes.</summary>
    private static void JudgeFurther(ScanText text, int cueEnd, ICollection<Hit> hits)
    {
        var content = text.Text;
        var limit = Math.Min(content.Length, cueEnd + 40);
        for (var at = cueEnd; at < limit;)
        {
            if (!char.IsLetter(content[at]) || (at > 0 && (char.IsLetterOrDigit(content[at - 1]) || content[at - 1] is '/' or '.' or '@' or '-' or '_'))) { at++; continue; }
            var end = SocialHandle.HandleEnd(content, at);
            var name = content.AsSpan(at, Math.Max(0, end - at));
            var isMade = name.Contains('_') || (name.Contains('.') && name.ContainsAnyInRange('0', '9'));
            if (isMade && name.Length >= Shortest && !IsFileOrHost(name) && text.Sentences.Joins(cueEnd, at))
            {
                hits.Add(new Hit(SocialHandle.Info, Severity.Error, at, end, "named"));
                return;
            }
            at = Math.Max(end, at + 1);
        }
    }

    private static bool IsFileOrHost(ReadOnlySpan<char> name) =>
        name[(name.LastIndexOf('.') + 1)..] is "jpg" or "jpeg" or "png" or "webp" or "pdf" or "com" or "fi" or "se" or "org" or "net" or "docx" or "xlsx" or "csv";

    /// <summary>An underscore, a digit after letters or a point between them: no word of a language.</summary>
    private static bool LooksMade(ReadOnlySpan<char> name)
    {
        if (name.Contains('_')) return true;
        if (name.EndsWith(".com", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".fi", StringComparison.OrdinalIgnoreCase)) return false;
        var point = name.IndexOf('.');
        if (point > 0 && point < name.Length - 1) return char.IsLetter(name[0]) && char.IsLetterOrDigit(name[point + 1]);
        return char.IsLetter(name[0]) && name.ContainsAnyInRange('0', '9');
    }
}
