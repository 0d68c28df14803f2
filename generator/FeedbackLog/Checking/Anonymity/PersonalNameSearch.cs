using FeedbackLog.Checking.Anonymity.Names;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>One walk over a text's words: runs of capitalised words are judged as full names first, then word by word.</summary>
internal sealed class PersonalNameSearch(PersonalNameText text, ICollection<Hit> hits)
{
    private const int LongestRun = 8;
    private readonly PersonalNameEvidence evidence = new(text);
    private readonly PersonalNamePairs pairs = new(text);
    private readonly List<(int From, int To, Severity Severity, string Variant)> found = [];

    /// <summary>Adds all finds of the text.</summary>
    public void Run()
    {
        for (var at = 0; at < text.Words.Length;)
        {
            at = text.Words[at].Shape switch
            {
                WordShape.Capital or WordShape.Upper or WordShape.Initial => JudgeRun(at),
                WordShape.Lower => JudgeSmall(at),
                WordShape.Compound => JudgeCompound(at),
                _ => at + 1,
            };
        }
        new PersonalNameEchoes(text).Complete(found);
        foreach (var (from, to, severity, variant) in found)
            hits.Add(new Hit(PersonalName.Info, severity, text.Words[from].Start, EndOf(text.Words[to - 1]), variant));
    }

    /// <summary>The full stop of an initial belongs to the name: Tiina V.</summary>
    private int EndOf(PersonalNameWord word) =>
        word.Shape == WordShape.Initial && word.End < text.Text.Length && text.Text[word.End] == '.' ? word.End + 1 : word.End;

    /// <summary>Words that stand side by side with capitals; returns where the walk goes on.</summary>
    private int JudgeRun(int start)
    {
        var end = RunEnd(start);
        if (end == start + 1 && IsCapitalOfSentence(start)) return end;
        if (evidence.IsThing(start, end)) return end;
        var at = evidence.SkipCues(start, end);
        while (at < end)
        {
            if (evidence.ThingEnd(at, end) is > 0 and var after)
            {
                at = after;
                continue;
            }
            var pair = pairs.At(at, end, evidence.IsAddressed(at));
            if (pair.Length == 0) pair = Single(at);
            if (pair.Length > 0) found.Add((at, at + pair.Length, pair.Severity, pair.Variant));
            at += Math.Max(1, pair.Length);
        }
        return Math.Max(at, end);
    }

    /// <summary>One word that no list of names knows, with the capital that begins a sentence: nothing can make it a name. So begin most sentences.</summary>
    private bool IsCapitalOfSentence(int at) => text.Words[at].IsSentenceStart && (text.Use(at) & ~NameUse.Ordinary) == NameUse.None;

    private NamePair Single(int at)
    {
        if (pairs.WithComma(at) is { Length: > 0 } listed) return listed;
        return evidence.Judge(at) switch
        {
            null => default,
            Severity.Error => new NamePair(1, Severity.Error, "single"),
            var severity => new NamePair(1, severity.Value, "perhaps"),
        };
    }

    private int RunEnd(int start)
    {
        var end = start + 1;
        while (end < text.Words.Length && end - start < LongestRun && Continues(end)) end++;
        return end;
    }

    private bool Continues(int at)
    {
        var word = text.Words[at];
        if (word.Gap == WordGap.Dot) return word.IsCapital || word.Shape == WordShape.Initial;
        if (word.Gap != WordGap.Space) return false;
        if (word.IsCapital || word.Shape is WordShape.Initial or WordShape.Compound) return true;
        return (text.CueOf(at) & Cue.Particle) != 0 && at + 1 < text.Words.Length
            && (text.Words[at + 1].IsCapital || (text.CueOf(at + 1) & Cue.Particle) != 0) && text.Words[at + 1].Gap == WordGap.Space;
    }

    /// <summary>Names in small letters count only as pairs of which both halves are listed.</summary>
    private int JudgeSmall(int at)
    {
        var next = at + 1;
        if (next >= text.Words.Length || text.Words[next].Gap is not (WordGap.Space or WordGap.Joint)) return next;
        var length = pairs.InSmallLetters(at);
        if (length == 0) return next;
        found.Add((at, at + length, Severity.Error, text.Words[next].Gap == WordGap.Joint ? "file" : "full"));
        return at + length;
    }

    /// <summary>"Matti-niminen" means somebody; "Elsa-dockan" does not.</summary>
    private int JudgeCompound(int at)
    {
        var word = text.Words[at];
        var part = text.Text.AsSpan(word.Start, word.End - word.Start);
        if (part[(part.LastIndexOf('-') + 1)..].StartsWith("nimi", StringComparison.Ordinal)) found.Add((at, at + 1, Severity.Error, "single"));
        return at + 1;
    }
}
