using FeedbackLog.Diagnostics;
using FeedbackLog.Entries;

namespace FeedbackLog.Checking;

/// <summary>
/// A rule about one entry in one language. The room Checking holds the rules that need more than one field of one file:
/// the archive and the configuration come in, findings go out.
/// </summary>
public interface IEntryRule
{
    /// <summary>What the rule is called.</summary>
    RuleInfo Rule { get; }

    /// <summary>Adds what the rule finds in this text. Called from several threads at once.</summary>
    void Check(Entry entry, EntryText text, CheckFrame frame, ICollection<Diagnostic> findings);
}
