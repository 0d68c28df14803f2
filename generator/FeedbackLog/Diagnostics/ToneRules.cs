namespace FeedbackLog.Diagnostics;

/// <summary>FL2xx: how an apology sounds and how plainly a text speaks. Advice, never an error.</summary>
public static class ToneRules
{
    /// <summary>The apology section apologises for nothing.</summary>
    public static readonly RuleInfo NoApology = new("FL201", "no-apology", Severity.Warning, "none");

    /// <summary>A "but" takes the apology back.</summary>
    public static readonly RuleInfo ApologyBut = new("FL202", "apology-but", Severity.Warning, "but");

    /// <summary>The apology holds only under a condition.</summary>
    public static readonly RuleInfo ConditionalApology = new("FL203", "conditional-apology", Severity.Warning, "condition");

    /// <summary>The apology is for what the customer felt.</summary>
    public static readonly RuleInfo FeelingsOnly = new("FL204", "feelings-only", Severity.Warning, "felt");

    /// <summary>The apology puts the deed on somebody else.</summary>
    public static readonly RuleInfo BlameShift = new("FL205", "blame-shift", Severity.Warning, "blame");

    /// <summary>The apology tells of a mistake that nobody made.</summary>
    public static readonly RuleInfo PassiveEvasion = new("FL206", "passive-evasion", Severity.Warning, "nobody");

    /// <summary>The apology gives too many causes.</summary>
    public static readonly RuleInfo ExcuseHeavy = new("FL207", "excuse-heavy", Severity.Warning, "causes");

    /// <summary>The apology was used before.</summary>
    public static readonly RuleInfo CopiedApology = new("FL208", "copied-apology", Severity.Warning, "copied");

    /// <summary>A phrase that says nothing.</summary>
    public static readonly RuleInfo FillerPhrase = new("FL209", "filler-phrase", Severity.Hint, "filler");

    /// <summary>A sentence that is hard to follow to its end.</summary>
    public static readonly RuleInfo LongSentence = new("FL210", "long-sentence", Severity.Hint, "long", "very-long");

    /// <summary>A word of offices and statutes.</summary>
    public static readonly RuleInfo Officialese = new("FL211", "officialese", Severity.Hint, "plainer", "leave-out");

    /// <summary>The explanation takes more room than the repair.</summary>
    public static readonly RuleInfo ExplanationLongerThanFix =
        new("FL212", "explanation-longer-than-fix", Severity.Warning, "longer");

    /// <summary>The customer got a discount and nothing else.</summary>
    public static readonly RuleInfo DiscountOnly = new("FL213", "discount-only", Severity.Warning, "only");
}
