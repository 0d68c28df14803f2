namespace FeedbackLog.Diagnostics;

/// <summary>FL4xx: what only shows when entries are seen together.</summary>
public static class ConsistencyRules
{
    /// <summary>Two files are the same entry in the same language.</summary>
    public static readonly RuleInfo IdUsedTwice = new("FL401", "id-used-twice", Severity.Error, "language");

    /// <summary>Two files would stand at one address.</summary>
    public static readonly RuleInfo AddressUsedTwice = new("FL402", "address-used-twice", Severity.Error, "twice");

    /// <summary>A topic that topics.yml does not have.</summary>
    public static readonly RuleInfo UnknownTopic = new("FL403", "unknown-topic", Severity.Error, "nearest", "unknown", "parent");

    /// <summary>A person that people.yml does not have.</summary>
    public static readonly RuleInfo UnknownPerson = new("FL404", "unknown-person", Severity.Error, "nearest", "unknown");

    /// <summary>An id that no entry has.</summary>
    public static readonly RuleInfo UnknownEntry = new("FL405", "unknown-entry", Severity.Error, "nearest", "unknown", "itself");

    /// <summary>Entries that came back from one another in a circle.</summary>
    public static readonly RuleInfo CameBackInCircle = new("FL406", "came-back-in-circle", Severity.Error, "circle");

    /// <summary>A translation whose source is missing.</summary>
    public static readonly RuleInfo NoSource = new("FL407", "no-source", Severity.Error, "none");

    /// <summary>A channel that neither the tool nor the configuration has.</summary>
    public static readonly RuleInfo UnknownChannel = new("FL408", "unknown-channel", Severity.Error, "nearest", "unknown");

    /// <summary>A language that the site does not have.</summary>
    public static readonly RuleInfo UnknownLanguage = new("FL409", "unknown-language", Severity.Error, "unknown", "needed");

    /// <summary>An entry that waits for its day.</summary>
    public static readonly RuleInfo Scheduled = new("FL410", "scheduled", Severity.Hint, "waits");

    /// <summary>A link to an address that this site does not have.</summary>
    public static readonly RuleInfo BrokenLink = new("FL411", "broken-link", Severity.Warning, "missing");

    /// <summary>Nothing to publish.</summary>
    public static readonly RuleInfo NothingToPublish = new("FL412", "nothing-to-publish", Severity.Warning, "empty", "none");

    /// <summary>More entries of a month, quarter or channel than periods.yml says were received.</summary>
    public static readonly RuleInfo MorePublishedThanReceived = new("FL413", "more-published-than-received", Severity.Error, "period", "channel");
}
