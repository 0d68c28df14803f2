using FeedbackLog.Prose;
using FeedbackLog.Text;

namespace FeedbackLog.Entries;

/// <summary>One part of an entry under a level-2 heading.</summary>
/// <param name="Key">problem, apology, fix, why, learned, invite or update.</param>
/// <param name="Heading">The heading as written.</param>
/// <param name="Month">Of an update: its month; else null.</param>
/// <param name="Body">What it says, as safe HTML.</param>
/// <param name="Plain">What it says, without mark-up.</param>
/// <param name="HeadingSpan">Where the heading stands.</param>
public sealed record Section(string Key, string Heading, Period? Month, RichText Body, PlainText Plain, SourceSpan HeadingSpan);
