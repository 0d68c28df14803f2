using FeedbackLog.Checking.Anonymity.Names;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>A person who was named once is meant again by the same name: Viktor, then Viktors. No cue is needed the second time.</summary>
internal sealed class PersonalNameEchoes(PersonalNameText text)
{
    private const int BeginningLength = 4;
    private const int LongestTail = 2;

    /// <summary>Adds the other places of every name that is an error; weak finds of the same names become errors.</summary>
    public void Complete(List<(int From, int To, Severity Severity, string Variant)> found)
    {
        var known = Beginnings(found);
        if (known.Count == 0) return;
        var taken = new bool[text.Words.Length];
        foreach (var (from, to, severity, _) in found)
            if (severity == Severity.Error) taken.AsSpan(from, to - from).Fill(true);
        for (var at = 0; at < text.Words.Length; at++)
            if (!taken[at] && IsEcho(at, known)) found.Add((at, at + 1, Severity.Error, "single"));
    }

    private HashSet<string> Beginnings(List<(int From, int To, Severity Severity, string Variant)> found)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (from, to, severity, _) in found)
            for (var at = from; at < to && severity == Severity.Error; at++)
                if (text.Words[at].IsCapital && (text.Use(at) & (NameUse.First | NameUse.FirstWord | NameUse.Surname)) != 0) known.Add(Beginning(at, BeginningLength));
        return known;
    }

    private bool IsEcho(int at, HashSet<string> known)
    {
        var word = text.Words[at];
        var use = text.Use(at) & (NameUse.First | NameUse.FirstWord | NameUse.Surname);
        if (!word.IsCapital || use == NameUse.None || (word.IsSentenceStart && (use & (NameUse.First | NameUse.Surname)) == 0)) return false;
        if (known.Contains(Beginning(at, BeginningLength))) return true;
        return word.Stem - word.Start <= BeginningLength - 1 + LongestTail && known.Contains(Beginning(at, BeginningLength - 1));
    }

    private string Beginning(int at, int length)
    {
        Span<char> lower = stackalloc char[length];
        return text.Lower(at, lower).ToString();
    }
}
