using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>
/// Telephone numbers of Finland, Sweden and the countries around them, with or without a country code (E.164; Traficom; PTS; Ofcom),
/// and others beside a word for telephone. Corporate and service ranges are found too: they belong on the allow-list.
/// </summary>
public sealed class TelephoneNumber : IRecognizer
{
    /// <summary>The rule's code and name.</summary>
    public static readonly RuleInfo Info = new("FL109", "telephone-number", Severity.Error, "number", "spelled");

    /// <inheritdoc/>
    public RuleInfo Rule => Info;

    /// <inheritdoc/>
    public void Find(ScanText text, ICollection<Hit> hits)
    {
        var runs = text.DigitRuns;
        for (var first = 0; first < runs.Count; first++)
        {
            if (TelephoneGroups.Read(text.Text, runs, first) is not { } groups) continue;
            if (Judge(text, groups) is { } end) hits.Add(new Hit(Info, Severity.Error, groups.Start, end, "number"));
        }
        SpelledDigits.Find(text, hits);
    }

    private static int? Judge(ScanText text, TelephoneGroups groups)
    {
        var end = groups.Prefix == TelephonePrefix.None ? JudgeNational(text, groups) : JudgeInternational(text, groups);
        return end ?? JudgeByWord(text, groups);
    }

    private static int? JudgeInternational(ScanText text, TelephoneGroups groups)
    {
        var digits = groups.Digits.TrimStart('0');
        var country = TelephonePlans.CountryOf(digits);
        if (country is null && groups.Prefix == TelephonePrefix.Zeros && !IsNamed(text, groups)) return null;
        var leading = groups.Digits.Length - digits.Length;
        var lengths = country?.Lengths ?? TelephonePlans.AnyCountry;
        foreach (var length in lengths)
            if (groups.EndAfter(leading + (country?.Code.Length ?? 0) + length) is { } end) return end;
        return null;
    }

    private static int? JudgeNational(ScanText text, TelephoneGroups groups)
    {
        if (groups.Digits[0] != '0')
        {
            var foreign = TelephonePlans.NorthAmericanEnd(groups) ?? TelephonePlans.EndWithoutPlus(groups);
            return IsProduct(text, groups.Start) ? null : foreign;
        }
        if (groups.Digits.Length < 7 || groups.Digits[1] == '0') return null;
        foreach (var length in TelephonePlans.NationalLengths)
        {
            if (groups.EndAfter(length) is not { } end || groups.IsWrittenDate(end)) continue;
            var isNamed = IsNamed(text, groups) || (length >= 9 && text.Cues.Before(CueKind.NumberWord, groups.Start, reach: 12));
            if (TelephonePlans.IsTelephoneAlone(groups, length) && (isNamed || !IsProduct(text, groups.Start))) return end;
            if (isNamed && length >= 7 && !groups.IsDateOrTime(end)) return end;
        }
        return null;
    }

    /// <summary>Local and foreign numbers are telephones only beside a word that says so.</summary>
    private static int? JudgeByWord(ScanText text, TelephoneGroups groups)
    {
        var isSaid = groups.IsAfterWord(text, CueKind.Telephone);
        if (!isSaid && (!groups.IsAfterWord(text, CueKind.Calling) || IsProduct(text, groups.Start))) return null;
        var shortest = isSaid ? 5 : 7;
        foreach (var length in TelephonePlans.LocalLengths)
        {
            if (length < shortest || groups.EndAfter(length) is not { } end) continue;
            if (groups.IsDateOrTime(end) || Quantities.IsFollowedByUnit(text.Text, end)) return null;
            if (!isSaid && groups.IsThousands(end)) return null;
            return end;
        }
        return null;
    }

    private static bool IsNamed(ScanText text, TelephoneGroups groups) =>
        text.Cues.Near(CueKind.Telephone, groups.Start, groups.Start) || text.Cues.Near(CueKind.Calling, groups.Start, groups.Start);

    private static bool IsProduct(ScanText text, int start) => text.Cues.Before(CueKind.Product, start, reach: 30);
}
