using FeedbackLog.Archiving;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking;

/// <summary>A rule about entries seen together.</summary>
public interface IArchiveRule
{
    /// <summary>What the rule is called.</summary>
    RuleInfo Rule { get; }

    /// <summary>Adds what the rule finds in the archive.</summary>
    void Check(Archive archive, CheckFrame frame, ICollection<Diagnostic> findings);
}
