using FeedbackLog.Checking.Anonymity.Names;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>Weighs a single capitalised word by what stands beside it.</summary>
internal sealed class PersonalNameEvidence(PersonalNameText text)
{
    private static readonly string[] Streets =
    [
        "katu", "kadun", "kadulla", "kadulle", "kadulta", "kadut", "tie", "tien", "tiellä", "tielle", "tieltä", "kuja", "kujan", "kujalla", "polku", "polun", "polulla",
        "raitti", "raitin", "tori", "torin", "torilla", "kirkko", "kirkon", "gatan", "gata", "vägen", "väg", "gränd", "gränden", "torget", "stigen", "backen", "kyrkan", "parken",
    ];

    private const int LongestWord = 40;

    private const Cue Strong = Cue.Somebody | Cue.Naming | Cue.Contact | Cue.Greeting | Cue.Farewell;

    /// <summary>True for a street, a square or a church by its last part.</summary>
    public static bool IsStreet(ReadOnlySpan<char> word)
    {
        foreach (var ending in Streets)
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>True when a run of capitalised words names a company, a product or a building.</summary>
    public bool IsThing(int start, int end)
    {
        if (text.Gap(start) == WordGap.Space && (text.CueOf(start - 1) & (Cue.Model | Cue.Saint)) != 0 && (text.CueOf(start - 1) & Cue.Somebody) == 0) return true;
        for (var at = start; at < end; at++)
            if (at > start && (text.CueOf(at) & Cue.Company) != 0 && (text.Use(at) & NameUse.AnyFirst) == 0) return true;
        if (text.Gap(end) == WordGap.Space && (text.CueOf(end) & Cue.Street) != 0 && text.Words[end].Shape == WordShape.Lower) return true;
        if (KnownNames.StandsAt(text, start) || (start + 1 < end && KnownNames.StandsAt(text, start + 1))) return true;
        if (text.Words[end - 1].Shape == WordShape.Compound) return !IsCalled(text.Words[end - 1]);
        var after = text.Words[end - 1].End;
        if (after + 2 >= text.Text.Length || text.Text[after] != ' ' || text.Text[after + 1] != '-' || !char.IsLetter(text.Text[after + 2])) return false;
        return !text.Text.AsSpan(after + 2).StartsWith("nim", StringComparison.Ordinal);
    }

    /// <summary>The end of a thing that begins here (Victoria Station, Charlotte potatoes, Karl Fazer); zero when none does.</summary>
    public int ThingEnd(int at, int end)
    {
        for (var last = at + 1; last < end && last <= at + 3; last++)
            if ((text.CueOf(last) & Cue.Thing) != 0 && !IsNameBesideThing(at, last, end)) return last + 1;
        if (at + 1 < end && IsBeginningOfThing(at)) return at + 2;
        if (end < text.Words.Length && at == end - 1 && text.Gap(end) == WordGap.Space && (text.CueOf(end) & Cue.Thing) != 0
            && text.Words[at].Stem == text.Words[at].End && text.IsLemma(at)) return end;
        if (at + 1 < end && (text.Use(at + 1) & NameUse.Organisation) != 0 && (text.Use(at + 1) & NameUse.AnyFirst) == 0) return at + 2;
        return 0;
    }

    /// <summary>"Storm Eunice", "Sankt Erik", "Hemköp Torgny": called after a person, but no person; with a surname it is one.</summary>
    private bool IsBeginningOfThing(int at)
    {
        var cue = text.CueOf(at);
        var isThing = (cue & (Cue.Model | Cue.Saint)) != 0 && (cue & (Cue.Title | Cue.Role)) == 0;
        if (!isThing && (text.Use(at) & (NameUse.Organisation | NameUse.AnyFirst)) != NameUse.Organisation) return false;
        var hasSurname = text.Gap(at + 2) == WordGap.Space && text.Words[at + 2].IsCapital && (text.Use(at + 2) & NameUse.AnySurname) != 0;
        return (text.Use(at + 1) & NameUse.AnyFirst) != 0 && !hasSurname;
    }

    /// <summary>Passes the words of a run that only introduce a name: Kuljettaja Matti, Dear Susan.</summary>
    public int SkipCues(int start, int end)
    {
        var at = start;
        while (at < end && text.Words[at].Shape != WordShape.Initial && (text.CueOf(at) & (Strong | Cue.Label | Cue.Skip | Cue.Preposition | Cue.And | Cue.Department)) != 0
               && (text.Use(at) & (NameUse.First | NameUse.FirstWord)) == 0) at++;
        return at;
    }

    /// <summary>True when the word before says that somebody follows.</summary>
    public bool IsAddressed(int at)
    {
        var before = Before(at);
        if (before < 0) return false;
        var isNear = text.Gap(at) is WordGap.Space or WordGap.Dot or WordGap.Comma;
        var cue = text.CueOf(before);
        if (isNear && (cue & (Cue.Somebody | Cue.Naming | Cue.Greeting | Cue.Farewell | Cue.Contact)) != 0) return true;
        if (text.Gap(at) is WordGap.Colon && (cue & (Cue.Label | Cue.Naming | Cue.Farewell)) != 0) return true;
        return isNear && (cue & (Cue.Preposition | Cue.Acting)) != 0 && (text.CueOf(before - 1) & (Cue.Contact | Cue.Naming)) != 0;
    }

    /// <summary>How much a single word weighs as a name; null for none.</summary>
    public Severity? Judge(int at)
    {
        var word = text.Words[at];
        var use = text.Use(at);
        if (!word.IsCapital || IsBesideAmpersand(word)) return null;
        if ((use & NameUse.First) != 0) return (use & NameUse.Organisation) == 0 ? JudgeFirst(at, use) : IsStrong(at) ? Severity.Error : null;
        if ((use & NameUse.FirstWord) != 0 && (use & NameUse.Organisation) == 0) return JudgeWordName(at, use);
        if ((use & NameUse.FirstPlace) != 0) return IsCalledBefore(at) ? Severity.Error : FollowedBySaying(at) ? Severity.Warning : null;
        if ((use & NameUse.AnySurname) != 0 && (use & NameUse.Organisation) == 0) return JudgeSurname(at, use);
        return (use & ~NameUse.Ordinary) == NameUse.None ? JudgeUnknown(at) : null;
    }

    /// <summary>Ben &amp; Jerry's: people write "and".</summary>
    private bool IsBesideAmpersand(PersonalNameWord word) =>
        text.Text.AsSpan(word.End).StartsWith(" &", StringComparison.Ordinal) || text.Text.AsSpan(0, word.Start).EndsWith("& ", StringComparison.Ordinal);

    private Severity? JudgeFirst(int at, NameUse use)
    {
        if (IsStrong(at) || IsWeak(at)) return Severity.Error;
        if (!text.Words[at].IsSentenceStart) return text.IsCommonFirst(at) ? Severity.Error : Severity.Warning;
        var isCommon = (use & NameUse.CommonFirst) != 0;
        if (!text.IsLemma(at)) return isCommon ? JudgeInflected(text.Text.AsSpan(text.Words[at].Start, text.Words[at].End - text.Words[at].Start)) : null;
        if (text.Words[at].Stem < text.Words[at].End) return isCommon ? Severity.Error : Severity.Warning;
        if (text.Gap(at + 1) == WordGap.Space && (text.CueOf(at + 1) & Cue.Acting) != 0) return Severity.Error;
        return isCommon ? Severity.Warning : null;
    }

    /// <summary>A frequent name at a sentence's beginning in a Finnish case; with "-s" it is often a brand (Kalles), with "-mme" often a word of its own.</summary>
    private static Severity? JudgeInflected(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("mme", StringComparison.Ordinal)) return null;
        return word[^1] == 's' ? Severity.Warning : Severity.Error;
    }

    private Severity? JudgeWordName(int at, NameUse use)
    {
        var isAlone = text.Words[at].Gap is WordGap.Sentence or WordGap.Colon;
        if (isAlone && (use & NameUse.Ordinary) != 0 && !IsAddressed(at)) return null;
        if (IsStrong(at)) return Severity.Error;
        if (isAlone) return null;
        if (IsWeak(at)) return Severity.Error;
        return (use & NameUse.CommonFirst) != 0 ? Severity.Warning : null;
    }

    private Severity? JudgeSurname(int at, NameUse use)
    {
        if (HasTitle(at)) return Severity.Error;
        var isPlace = (use & NameUse.Place) != 0;
        var isPlain = (use & NameUse.Surname) != 0;
        if (isPlace && !text.IsLemma(at)) return null;
        if (IsCalledBefore(at)) return isPlain || !isPlace ? Severity.Error : Severity.Warning;
        if (FollowedBySaying(at)) return isPlain && !isPlace ? Severity.Error : Severity.Warning;
        if (!isPlain || isPlace || (use & NameUse.CommonSurname) == 0 || !HasSurnameShape(at)) return null;
        return text.Words[at].IsSentenceStart ? Severity.Warning : Severity.Error;
    }

    private Severity? JudgeUnknown(int at)
    {
        if (text.CueOf(at) != Cue.None || IsStreet(text.Text.AsSpan(text.Words[at].Start, text.Words[at].Stem - text.Words[at].Start))) return null;
        if (HasTitle(at)) return Severity.Error;
        if (!text.Words[at].IsSentenceStart && (IsAddressed(at) || FollowedBySaying(at)) && HasSurnameEnding(at)) return Severity.Error;
        var before = Before(at);
        return before >= 0 && text.Gap(at) == WordGap.Space && (text.CueOf(before) & Cue.Naming) != 0 && !text.Words[at].IsSentenceStart ? Severity.Warning : null;
    }

    /// <summary>Cues that make even a word-name a person's.</summary>
    private bool IsStrong(int at) => IsAddressed(at) || FollowedBySaying(at) || WorksThere(at) || IsWith(at) || HasRelative(at);

    private bool IsWeak(int at)
    {
        var before = Before(at);
        if (before >= 0 && text.Gap(at) == WordGap.Space && !text.Words[at].IsSentenceStart && (text.CueOf(before) & Cue.Preposition) != 0) return true;
        if (text.Gap(at + 1) == WordGap.Space && (text.CueOf(at + 1) & Cue.Possession) != 0 && IsGenitive(at)) return true;
        return IsJoined(at, -1) || IsJoined(at, 1);
    }

    /// <summary>Roy and Gwen; Anna-Karin och Lars-Göran.</summary>
    private bool IsJoined(int at, int step)
    {
        var other = at + (2 * step);
        if ((text.CueOf(at + step) & Cue.And) == 0 || text.Gap(Math.Max(at, at + step)) != WordGap.Space) return false;
        return (text.Use(other) & NameUse.First) != 0 && text.Words[other].IsCapital;
    }

    private bool FollowedBySaying(int at) => text.Gap(at + 1) == WordGap.Space && (text.CueOf(at + 1) & Cue.Saying) != 0;

    private bool IsWith(int at) => text.Gap(at + 1) == WordGap.Space && (text.CueOf(at + 1) & Cue.Together) != 0 && !text.Words[at].IsSentenceStart;

    private bool HasRelative(int at)
    {
        if (text.Gap(at + 1) != WordGap.Comma) return false;
        var cue = text.CueOf(at + 1);
        return (cue & Cue.Relative) != 0 && !text.Words[at].IsSentenceStart || (cue & (Cue.Role | Cue.Department)) != 0 && text.Words[at + 1].Shape == WordShape.Lower && (text.Use(at) & NameUse.First) != 0;
    }

    /// <summary>"Will from support", "Ulla på kundtjänst", "Kirsti asiakaspalvelusta".</summary>
    private bool WorksThere(int at)
    {
        var next = at + 1;
        if (text.Gap(next) != WordGap.Space) return false;
        if ((text.CueOf(next) & Cue.Department) != 0 && text.Words[next].Shape == WordShape.Lower && (text.Use(at) & NameUse.First) != 0) return true;
        if (!IsPlaceWord(next)) return false;
        var place = next + 1;
        if ((text.CueOf(place) & Cue.Skip) != 0) place++;
        if (text.Gap(place) != WordGap.Space || (text.CueOf(place) & Cue.Department) == 0) return false;
        var mayBeWord = text.Words[at].Gap is WordGap.Sentence or WordGap.Colon && (text.Use(at) & NameUse.First) == 0;
        return !mayBeWord || IsExactly(next, "from", "at", "på", "från") || IsDoing(place + 1);
    }

    /// <summary>"Bill in accounts lost it": what a place of work is followed by when somebody is meant.</summary>
    private bool IsDoing(int at) =>
        text.Gap(at) == WordGap.Space && (text.CueOf(at) & (Cue.Acting | Cue.Saying)) != 0 && (text.CueOf(at) & Cue.Being) == 0;

    private bool IsPlaceWord(int at)
    {
        if ((text.CueOf(at) & Cue.Preposition) != 0) return true;
        return IsExactly(at, "at", "in", "on", "på", "i", "vid");
    }

    private bool IsExactly(int at, params ReadOnlySpan<string> words)
    {
        if (at >= text.Words.Length) return false;
        foreach (var word in words)
            if (text.Text.AsSpan(text.Words[at].Start, text.Words[at].End - text.Words[at].Start).SequenceEqual(word)) return true;
        return false;
    }

    private bool HasTitle(int at)
    {
        var before = Before(at);
        return before >= 0 && text.Gap(at) is WordGap.Space or WordGap.Dot && (text.CueOf(before) & Cue.Title) != 0;
    }

    private bool IsCalledBefore(int at)
    {
        var before = Before(at);
        if (before < 0) return false;
        var cue = text.CueOf(before);
        if (text.Gap(at) is WordGap.Colon) return (cue & (Cue.Label | Cue.Naming | Cue.Farewell)) != 0;
        return text.Gap(at) is WordGap.Space or WordGap.Dot or WordGap.Comma && (cue & (Cue.Somebody | Cue.Naming | Cue.Greeting | Cue.Farewell)) != 0;
    }

    private bool IsGenitive(int at)
    {
        var word = text.Words[at];
        return word.Stem < word.End || text.Text[word.End - 1] is 'n' or 's';
    }

    /// <summary>Virtanen, Virtasen, Andersson: forms that hardly anything else has.</summary>
    private bool HasSurnameShape(int at)
    {
        var word = text.Text.AsSpan(text.Words[at].Start, text.Words[at].Stem - text.Words[at].Start);
        return word.EndsWith("nen", StringComparison.OrdinalIgnoreCase) || word.Contains("sson", StringComparison.OrdinalIgnoreCase) || !text.IsLemma(at) && word.Contains("s", StringComparison.OrdinalIgnoreCase) && word.Length > 6 && text.Text[text.Words[at].End - 1] is 'n' or 'e' or 'a' or 'ä';
    }

    private bool HasSurnameEnding(int at)
    {
        Span<char> lower = stackalloc char[LongestWord];
        return SurnameShapes.Fit(text.Lower(at, lower));
    }

    /// <summary>Jennifer Hill; but Martha's Rule.</summary>
    private bool IsNameBesideThing(int at, int last, int end) =>
        last == at + 1 && text.Words[at].Stem == text.Words[at].End && last == end - 1 && (text.Use(at) & NameUse.First) != 0 && (text.Use(last) & NameUse.AnySurname) != 0;

    private bool IsCalled(PersonalNameWord word)
    {
        var part = text.Text.AsSpan(word.Start, word.End - word.Start);
        return part[(part.LastIndexOf('-') + 1)..].StartsWith("nimi", StringComparison.Ordinal);
    }

    private int Before(int at)
    {
        var before = at - 1;
        return before > 0 && (text.CueOf(before) & (Cue.Skip | Cue.Particle)) != 0 && text.Gap(before) == WordGap.Space ? before - 1 : before;
    }
}
