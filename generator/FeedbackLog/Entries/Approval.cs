using FeedbackLog.Text;

namespace FeedbackLog.Entries;

/// <summary>What a reader approves: title, summary and sections of one language as they stand, with the pictures that they show.</summary>
public static class Approval
{
    /// <summary>How many hexadecimal digits of the hash stand in the file: 128 bits, so that no two texts are taken for each other.</summary>
    public const int Digits = 32;

    /// <summary>
    /// The mark of this text, 32 hexadecimal digits. Line endings, blanks at the ends of lines and empty lines at the end of the file do not count,
    /// nor do the facts: they are no text, and the checks hold for them whoever has read it.
    /// </summary>
    public static string HashOf(EntryText text)
    {
        var summary = text.Head.Find("summary") is null ? null : text.Summary;
        var hash = new HashBuilder().Add(text.Title.Trim()).Add(summary?.Trim()).Add(BodyOf(text));
        foreach (var picture in text.Sections.SelectMany(section => section.Body.Pictures)) hash.Add(picture.Hash);
        return hash.ToHash().ToString()[..Digits];
    }

    /// <summary>Whether somebody has read the text as it stands.</summary>
    public static ApprovalState StateOf(EntryText text) =>
        string.IsNullOrEmpty(text.Approved) ? ApprovalState.Missing
        : string.Equals(text.Approved, HashOf(text), StringComparison.OrdinalIgnoreCase) ? ApprovalState.Given : ApprovalState.Outdated;

    // The words as they are written, headings and mark-up included: a link's address is read, too.
    private static string BodyOf(EntryText text)
    {
        if (text.Sections.IsEmpty) return "";
        var body = text.Source.Text[text.Sections.Min(section => section.HeadingSpan.Start)..];
        return string.Join('\n', body.Split('\n').Select(line => line.TrimEnd())).TrimEnd('\n');
    }
}

/// <summary>Whether somebody has read a text as it stands.</summary>
public enum ApprovalState
{
    /// <summary>Nobody has approved it by command.</summary>
    Missing,

    /// <summary>The text that was read is the text that stands there.</summary>
    Given,

    /// <summary>The text changed after it was read.</summary>
    Outdated,
}
