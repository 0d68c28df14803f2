using System.Collections.Immutable;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Apology;

/// <summary>What the rules say about a passage of apology, without an entry around it.</summary>
public static class ApologyJudge
{
    /// <summary>The rules that look at the words of an apology, sorted by code.</summary>
    internal static ImmutableArray<IPassageRule> Rules { get; } =
        [new NoApology(), new ApologyBut(), new ConditionalApology(), new FeelingsOnly(), new BlameShift(), new PassiveEvasion(), new ExcuseHeavy()];

    /// <summary>
    /// The rules that a passage breaks, by their names and sorted by code; empty for a sincere one and in a language without phrases.
    /// Cost: nearly linear in the passage.
    /// </summary>
    public static ImmutableArray<RuleInfo> Judge(string passage, string language) =>
        ApologyReading.Of(ApologyText.Of(passage), language) is { } reading
            ? [.. Rules.Where(rule => !rule.Find(reading).IsEmpty).Select(rule => rule.Rule)]
            : [];
}
