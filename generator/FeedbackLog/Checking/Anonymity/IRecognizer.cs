using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>Finds one kind of identifier in a text of any language, in time linear in the text's length.</summary>
public interface IRecognizer
{
    /// <summary>The kind.</summary>
    RuleInfo Rule { get; }

    /// <summary>Adds what it finds, in any order; its own finds may overlap.</summary>
    void Find(ScanText text, ICollection<Hit> hits);
}
