namespace FeedbackLog.Diagnostics;

/// <summary>FL2xx rules that need no phrase lists: they compare facts and lengths.</summary>
public static class ToneRules
{
    /// <summary>The explanation takes more room than the repair.</summary>
    public static readonly RuleInfo ExplanationLongerThanFix =
        new("FL212", "explanation-longer-than-fix", Severity.Warning, "longer");

    /// <summary>The customer got a discount and nothing else.</summary>
    public static readonly RuleInfo DiscountOnly = new("FL213", "discount-only", Severity.Warning, "only");
}
