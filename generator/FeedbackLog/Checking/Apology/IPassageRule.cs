using System.Collections.Immutable;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Apology;

/// <summary>A rule about how a passage of apology sounds. It sees words, not entries, so that it can be measured on passages alone.</summary>
internal interface IPassageRule
{
    /// <summary>What the rule is called.</summary>
    RuleInfo Rule { get; }

    /// <summary>The words that spoil the apology; empty when none do.</summary>
    ImmutableArray<WordRange> Find(ApologyReading reading);
}
