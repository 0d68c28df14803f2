using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>HTML comments in the source: a reader does not see them, and internal notes stand in them.</summary>
public sealed class HtmlComment : IRecognizer
{
    /// <summary>The rule's code and name.</summary>
    public static readonly RuleInfo Info = new("FL124", "html-comment", Severity.Error, "comment");

    private const string Opening = "<!--";

    /// <inheritdoc/>
    public RuleInfo Rule => Info;

    /// <inheritdoc/>
    public void Find(ScanText text, ICollection<Hit> hits)
    {
        // A sign that was written as an entity is shown, not hidden.
        for (var at = text.Text.IndexOf(Opening, StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf(Opening, at + 1, StringComparison.Ordinal))
            if (text.ToSource(at, at + 1).Length == 1) hits.Add(new Hit(Info, Severity.Error, at, at + Opening.Length, "comment"));
    }
}
