using FeedbackLog.Checking.Anonymity.Names;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>How many words a name takes, and how much it weighs; no words when there is none.</summary>
internal readonly record struct NamePair(int Length, Severity Severity, string Variant);

/// <summary>Judges whether two or more words side by side are one person's name.</summary>
internal sealed class PersonalNamePairs(PersonalNameText text)
{
    private const int ShortestSmallSurname = 5;
    private const int LongestAbbreviation = 3;

    /// <summary>The full name that begins at a word of a run, the run's end excluded.</summary>
    public NamePair At(int at, int end, bool isAddressed)
    {
        var next = at + 1;
        while (next < end && text.Words[next].Shape == WordShape.Lower) next++;
        if (next >= end || text.Words[next].Shape == WordShape.Compound) return default;
        var severity = Weigh(at, next, isAddressed);
        if (severity is null) return default;
        var last = Extend(next + 1, end, hasUnknown: IsUnknown(next));
        return new NamePair(last - at, severity.Value, severity == Severity.Error ? "full" : "perhaps");
    }

    /// <summary>"Korhonen, Liisa": a surname, a comma and first names, as registers have them.</summary>
    public NamePair WithComma(int at)
    {
        var next = at + 1;
        if (text.Gap(next) != WordGap.Comma || !text.Words[next].IsCapital) return default;
        var surname = text.Use(at);
        var first = text.Use(next);
        if ((surname & NameUse.AnySurname) == 0 || (surname & (NameUse.Place | NameUse.First)) != 0 || (first & (NameUse.First | NameUse.FirstWord)) == 0) return default;
        var isListed = text.Words[at].Shape == WordShape.Upper || (text.CueOf(at - 1) & (Cue.Label | Cue.Naming)) != 0;
        var isPlain = (surname & NameUse.Surname) != 0 && (first & NameUse.First) != 0;
        if (!isListed && (!isPlain || text.Words[at].Gap == WordGap.Comma)) return default;
        var end = next + 1;
        while (end < text.Words.Length && text.Words[end].IsCapital && text.Gap(end) == WordGap.Space && (text.Use(end) & NameUse.AnyFirst) != 0) end++;
        return new NamePair(end - at, Severity.Error, "full");
    }

    /// <summary>Words of a full name in small letters: first name and surname in either order, neither an ordinary word.</summary>
    public int InSmallLetters(int at)
    {
        var next = at + 1;
        if (text.Words[next].Shape != WordShape.Lower || text.Words[next].End - text.Words[next].Start < ShortestSmallSurname - 1) return 0;
        var use = text.ExactUse(at);
        if ((use & (NameUse.First | NameUse.FirstWord)) != 0 && (IsSmallSurname(next, use) || IsSmallPairOfSomebody(at, next, use))) return 2;
        if (text.Words[next].Gap != WordGap.Joint || (use & NameUse.Surname) == 0 || (use & NameUse.CommonSurname) == 0) return 0;
        return (text.ExactUse(next) & (NameUse.First | NameUse.CommonFirst)) == (NameUse.First | NameUse.CommonFirst) ? 2 : 0;
    }

    private bool IsSmallSurname(int at, NameUse first)
    {
        if (text.Words[at].Stem - text.Words[at].Start < ShortestSmallSurname) return false;
        var surname = text.Use(at);
        if ((surname & NameUse.Surname) == 0 || (surname & (NameUse.SurnameWord | NameUse.Place | NameUse.Organisation)) != 0) return false;
        return (first & NameUse.First) != 0 ? (first & NameUse.CommonFirst) != 0 || (surname & NameUse.CommonSurname) != 0 : (surname & NameUse.CommonSurname) != 0;
    }

    /// <summary>"customer john barker": beside a role the surname may be a word, too.</summary>
    private bool IsSmallPairOfSomebody(int at, int next, NameUse first)
    {
        const NameUse plain = NameUse.First | NameUse.CommonFirst;
        return (first & plain) == plain && text.Gap(at) is WordGap.Space or WordGap.Colon && (text.CueOf(at - 1) & (Cue.Somebody | Cue.Naming)) != 0
            && text.Gap(next) == WordGap.Space && (text.ExactUse(next) & NameUse.AnySurname) != 0;
    }

    private Severity? Weigh(int at, int next, bool isAddressed)
    {
        var first = text.Use(at);
        var second = text.Use(next);
        if (text.Words[at].Shape == WordShape.Initial) return AfterInitial(next, second);
        if (text.Words[next].Shape == WordShape.Initial) return BeforeInitial(at, next, first);
        if ((first & NameUse.First) != 0) return AfterFirst(at, next, first, second);
        if ((first & NameUse.FirstWord) != 0 && AfterWordName(at, next, second, isAddressed) is { } word) return word;
        if ((first & NameUse.FirstPlace) != 0) return AfterPlaceName(second, isAddressed);
        if ((first & NameUse.AnySurname) != 0 && (second & (NameUse.First | NameUse.FirstWord)) != 0) return SurnameFirst(at, first, second);
        return AfterUnknown(at, next, second, isAddressed);
    }

    private Severity? AfterInitial(int next, NameUse surname)
    {
        if (text.Words[next].Shape == WordShape.Initial) return text.Gap(next) == WordGap.Dot ? Severity.Error : null;
        if ((surname & NameUse.AnySurname) != 0) return text.Gap(next) == WordGap.Dot || (surname & NameUse.Surname) != 0 ? Severity.Error : null;
        return text.Gap(next) == WordGap.Dot && IsUnknown(next) ? Severity.Warning : null;
    }

    private Severity? BeforeInitial(int at, int next, NameUse first)
    {
        if ((first & (NameUse.First | NameUse.FirstWord)) == 0) return null;
        var hasDot = text.Words[next].End < text.Text.Length && text.Text[text.Words[next].End] == '.';
        if (hasDot) return Severity.Error;
        return (first & NameUse.First) != 0 && !text.Words[at].IsSentenceStart ? Severity.Error : null;
    }

    private Severity? AfterFirst(int at, int next, NameUse first, NameUse second)
    {
        if ((second & (NameUse.AnySurname | NameUse.First | NameUse.FirstWord)) != 0) return Severity.Error;
        if (!IsUnknown(next)) return null;
        return text.Words[at].IsSentenceStart && (first & NameUse.CommonFirst) == 0 ? Severity.Warning : Severity.Error;
    }

    private Severity? AfterWordName(int at, int next, NameUse second, bool isAddressed)
    {
        var isPlain = (second & (NameUse.Surname | NameUse.First)) != 0;
        if ((text.Use(at) & NameUse.Ordinary) != 0 && text.Words[at].IsSentenceStart && !isPlain) return IsUnknown(next) && IsDoing(at, next + 1) ? Severity.Error : null;
        if (isPlain || (second & NameUse.SurnameWord) != 0) return Severity.Error;
        if (!IsUnknown(next)) return null;
        return isAddressed || IsDoing(at, next + 1) ? Severity.Error : text.Words[at].IsSentenceStart ? null : Severity.Warning;
    }

    /// <summary>"Grace Hopewell waited": an uninflected name that does something; what merely is may be a thing.</summary>
    private bool IsDoing(int name, int verb) =>
        text.IsLemma(name) && text.Gap(verb) == WordGap.Space && (text.CueOf(verb) & (Cue.Acting | Cue.Saying)) != 0 && (text.CueOf(verb) & Cue.Being) == 0;

    private static Severity? AfterPlaceName(NameUse second, bool isAddressed)
    {
        if ((second & NameUse.Surname) != 0) return (second & (NameUse.Place | NameUse.Organisation)) == 0 ? Severity.Error : null;
        return (second & NameUse.SurnameWord) == 0 ? null : isAddressed ? Severity.Error : Severity.Warning;
    }

    private Severity? SurnameFirst(int at, NameUse surname, NameUse first)
    {
        if ((surname & NameUse.Surname) != 0 && (surname & (NameUse.Place | NameUse.Organisation)) == 0 && text.IsLemma(at)) return Severity.Error;
        return text.Words[at].Shape == WordShape.Upper && (first & NameUse.First) != 0 ? Severity.Error : null;
    }

    private Severity? AfterUnknown(int at, int next, NameUse second, bool isAddressed)
    {
        if (!IsUnknown(at)) return null;
        var isSurname = (second & NameUse.Surname) != 0 && (second & (NameUse.Place | NameUse.Organisation)) == 0;
        if (isAddressed) return isSurname ? Severity.Error : IsUnknown(next) || (second & NameUse.AnySurname) != 0 ? Severity.Warning : null;
        return isSurname && !text.Words[at].IsSentenceStart && (second & NameUse.CommonSurname) != 0 ? Severity.Warning : null;
    }

    private int Extend(int at, int end, bool hasUnknown)
    {
        while (at < end)
        {
            var word = text.Words[at];
            var isName = (text.Use(at) & (NameUse.AnyFirst | NameUse.AnySurname)) != 0 || word.Shape is WordShape.Initial or WordShape.Lower;
            if (!isName && (hasUnknown || !IsUnknown(at))) break;
            if (word.Shape == WordShape.Compound) break;
            hasUnknown |= !isName;
            at++;
        }
        while (at > 0 && text.Words[at - 1].Shape == WordShape.Lower) at--;
        return at;
    }

    /// <summary>A capitalised word that no list explains; abbreviations and model numbers (XR-450) are none.</summary>
    private bool IsUnknown(int at)
    {
        var word = text.Words[at];
        if (!word.IsCapital || text.Use(at) != NameUse.None || text.CueOf(at) != Cue.None) return false;
        if (word.Shape == WordShape.Upper && word.End - word.Start <= LongestAbbreviation) return false;
        if (word.End + 1 < text.Text.Length && text.Text[word.End] == '-' && char.IsDigit(text.Text[word.End + 1])) return false;
        return !PersonalNameEvidence.IsStreet(text.Text.AsSpan(word.Start, word.Stem - word.Start));
    }
}
