namespace FeedbackLog.Checking.Anonymity;

/// <summary>A country's code and the lengths of its numbers without the trunk zero, the commonest first.</summary>
internal sealed record TelephoneCountry(string Code, params int[] Lengths);

/// <summary>Which digits are telephone numbers (numbering plans as the ITU lists them, read 2024).</summary>
internal static class TelephonePlans
{
    /// <summary>Lengths of national numbers with their trunk zero, the commonest first.</summary>
    public static readonly int[] NationalLengths = [10, 9, 11, 8, 7, 12];

    /// <summary>Lengths of numbers that only a word makes telephones; the longest first.</summary>
    public static readonly int[] LocalLengths = [12, 11, 10, 9, 8, 7, 6, 5];

    /// <summary>Lengths after the prefix for a country that is not listed, code included.</summary>
    public static readonly int[] AnyCountry = [12, 11, 13, 10, 14, 9, 15, 8];

    private static readonly TelephoneCountry[] Countries =
    [
        new("358", 9, 8, 10, 7, 6, 11, 12, 5), new("46", 9, 8, 7, 10), new("47", 8), new("45", 8), new("44", 10, 9), new("1", 10),
        new("372", 8, 7), new("371", 8), new("370", 8), new("354", 7), new("298", 6), new("353", 9, 8, 7), new("49", 10, 11, 9, 8, 7, 12),
        new("48", 9), new("33", 9), new("34", 9), new("31", 9), new("39", 10, 9, 11, 8), new("32", 9, 8), new("41", 9), new("43", 10, 11, 9, 8, 12, 7),
        new("351", 9), new("30", 10), new("36", 9, 8), new("40", 9), new("420", 9), new("421", 9), new("380", 9), new("7", 10), new("90", 10),
        new("91", 10), new("84", 9, 10), new("66", 9, 8), new("63", 10), new("86", 11, 10), new("81", 10, 9), new("252", 9, 8, 7), new("964", 10),
        new("963", 9), new("93", 9), new("98", 10), new("251", 9), new("254", 9), new("234", 10), new("359", 9, 8), new("381", 9, 8), new("383", 8), new("355", 9),
    ];

    /// <summary>The country that these digits begin with; null when it is not listed.</summary>
    public static TelephoneCountry? CountryOf(ReadOnlySpan<char> digits)
    {
        foreach (var country in Countries)
            if (digits.StartsWith(country.Code, StringComparison.Ordinal)) return country;
        return null;
    }

    /// <summary>True when the form alone makes these national digits a telephone number.</summary>
    public static bool IsTelephoneAlone(TelephoneGroups groups, int length)
    {
        var groupCount = groups.GroupsIn(length);
        if (groupCount == length) return length is 10 && groups.FirstGap is " " or "-" or ".";
        if (IsMobileOrService(groups.Digits)) return groupCount > 1 ? HasWholePrefix(groups) && length is >= 8 and <= 11 : length == 10 || (length == 11 && groups.Digits[1] == '7');
        if (groupCount < 2 || length is < 8 or > 11 || !IsAreaCode(groups) || groups.IsDateOrTime(groups.Runs[groupCount - 1].End)) return false;
        var hasLongGroup = groups.Runs.Skip(1).Take(groupCount - 1).Any(run => run.Length >= 3);
        return hasLongGroup && (length >= 9 || groups.FirstGap.ContainsAny("-)/"));
    }

    /// <summary>The end of (212) 555-0147, 212-555-0147 and 1-212-555-0147; null for another form.</summary>
    public static int? NorthAmericanEnd(TelephoneGroups groups)
    {
        var first = groups.Digits[0] == '1' && groups.Runs[0].Length == 1 ? 1 : 0;
        if (groups.Runs.Count < first + 3) return null;
        if (groups.Runs[first].Length != 3 || groups.Runs[first + 1].Length != 3 || groups.Runs[first + 2].Length != 4) return null;
        if (groups.Digits[first] < '2' || groups.Digits[first + 3] < '2') return null;
        var hasBracket = groups.Text[groups.Start] == '(' || groups.Text[groups.Runs[first].End] == ')';
        var signs = (groups.Text[groups.Runs[first].End], groups.Text[groups.Runs[first + 1].End]);
        return hasBracket || signs is ('-', '-') or ('.', '.') or (' ', '-') ? groups.EndAfter(first + 10) : null;
    }

    /// <summary>The end of a Finnish or Swedish mobile number whose plus was left out: 358 40…, 46 70…; null for another form.</summary>
    public static int? EndWithoutPlus(TelephoneGroups groups)
    {
        var digits = groups.Digits.AsSpan();
        if (digits.StartsWith("3584", StringComparison.Ordinal) || digits.StartsWith("35850", StringComparison.Ordinal)) return groups.EndAfter(12) ?? groups.EndAfter(11);
        return digits.StartsWith("467", StringComparison.Ordinal) ? groups.EndAfter(11) : null;
    }

    /// <summary>Mobile ranges of Finland (04, 050), Sweden (070, 072, 073, 076, 079) and the United Kingdom (07), and Finnish corporate and service ranges.</summary>
    private static bool IsMobileOrService(string digits) => digits[1] switch
    {
        '4' => true,
        '5' => digits[2] == '0',
        '7' => true,
        '1' or '2' => digits[2] == '0' || digits.StartsWith("029", StringComparison.Ordinal),
        '3' => digits[2] is '0' or '9',
        '6' or '8' => digits.StartsWith("0600", StringComparison.Ordinal) || digits.StartsWith("0800", StringComparison.Ordinal),
        _ => false,
    };

    private static bool HasWholePrefix(TelephoneGroups groups) => groups.Runs[0].Length >= 3 && groups.Runs.Skip(1).Any(run => run.Length >= 2);

    /// <summary>The first group is an area code: 02, 08, 09 and the like, or three or four digits.</summary>
    private static bool IsAreaCode(TelephoneGroups groups) => groups.Runs[0].Length switch
    {
        2 => groups.Digits[1] is '2' or '3' or '5' or '6' or '8' or '9',
        3 or 4 or 5 => true,
        _ => false,
    };
}
