using System.Globalization;
using System.Text;
using FeedbackLog.Configuration;
using FeedbackLog.Diagnostics;
using FeedbackLog.Entries;
using FeedbackLog.Text;
using FeedbackLog.Yaml;

namespace FeedbackLog.Archiving;

/// <summary>What an entry must hold before it can be published (entry-format.md). In a draft the same gaps are hints.</summary>
public static class Completeness
{
    private const int ShortestTitle = 10, LongestTitle = 90, ShortestSummary = 40, LongestSummary = 240;

    private static readonly string[] NeededAlways = ["published", "received", "channel", "topics", "outcome", "first_response"];

    private static readonly string[] NeededWhenWithdrawn = ["published", "withdrawn"];

    /// <summary>Adds a finding for every gap of the entry in any of its languages.</summary>
    public static void Check(Entry entry, SiteConfig config, ICollection<Diagnostic> findings)
    {
        var gaps = new Gaps(entry, findings);
        CheckFacts(entry, gaps);
        CheckTimes(entry, findings);
        foreach (var text in entry.Texts)
            if (IsEmpty(text.Head, "id")) gaps.Report(text, "id", "always");
        foreach (var text in entry.Texts) CheckText(text, config, gaps, findings);
    }

    private static void CheckFacts(Entry entry, Gaps gaps)
    {
        var head = entry.Source.Head;
        if (gaps.IsWithdrawn)
        {
            foreach (var key in NeededWhenWithdrawn)
                if (IsEmpty(head, key)) gaps.Report(entry.Source, key, "withdrawn");
            return;
        }
        foreach (var key in NeededAlways)
            if (IsEmpty(head, key)) gaps.Report(entry.Source, key, "always");
        if (entry.Facts.Outcome is Vocabulary.Fixed or Vocabulary.Confirmed && IsEmpty(head, "resolved_after"))
            gaps.Report(entry.Source, "resolved_after", "outcome", ("outcome", entry.Facts.Outcome));
        if (entry.Facts.Outcome == Vocabulary.Confirmed && entry.Facts.FollowedUp != Vocabulary.Satisfied)
            gaps.Report(entry.Source, "followed_up: satisfied", "outcome", ("outcome", Vocabulary.Confirmed));
        if (entry.Facts.Outcome == Vocabulary.Planned && !entry.Facts.Actions.Any(action => action.Due is not null))
            gaps.Report(entry.Source, "actions", "outcome", ("outcome", Vocabulary.Planned));
        if (entry.Facts.Outcome == Vocabulary.NoChange && string.IsNullOrEmpty(entry.Facts.NoChangeReason))
            gaps.Report(entry.Source, "no_change_reason", "outcome", ("outcome", Vocabulary.NoChange));
    }

    private static void CheckTimes(Entry entry, ICollection<Diagnostic> findings)
    {
        var (facts, source) = (entry.Facts, entry.Source);
        if (facts is { FirstResponse: { } first, ResolvedAfter: { } resolved } && resolved.Minutes < first.Minutes)
            findings.Add(FormatRules.ImpossibleTimes.At(source.Source, source.Head.PlaceOf("resolved_after"), "resolved-first"));
        if (facts is { Published: { } published, Received: { } received } && received.FirstDay > published)
            findings.Add(FormatRules.ImpossibleTimes.At(source.Source, source.Head.PlaceOf("received"), "received-later"));
    }

    private static void CheckText(EntryText text, SiteConfig config, Gaps gaps, ICollection<Diagnostic> findings)
    {
        // Of a withdrawn entry only its reason is shown: its texts may be gone, and should be where they hurt somebody.
        if (gaps.IsWithdrawn) return;
        if (IsEmpty(text.Head, "title")) gaps.Report(text, "title", "always");
        else CheckLength(text, "title", text.Title, ShortestTitle, LongestTitle, findings);
        if (!IsEmpty(text.Head, "summary")) CheckLength(text, "summary", text.Summary, ShortestSummary, LongestSummary, findings);
        if (config.ReviewRequired && text.ReviewedBy is null) gaps.Report(text, "reviewed_by", "always");
        if (!config.Languages.Contains(text.Language)) return;
        foreach (var section in SectionHeadings.Required) CheckSection(text, section, config, gaps);
        if (text.Find("invite") is { } invite && config.Contact is { Email: null, Phone: null })
            findings.Add(FormatRules.InviteWithoutContact.At(text.Source, invite.HeadingSpan, "contact"));
    }

    private static bool IsProbablyMeant(EntryText text, string key, SiteConfig config) =>
        text.ProbablyMeant.Any(meant => SectionHeadings.SectionOf(meant, text.Language, config) == key);

    private static void CheckSection(EntryText text, string key, SiteConfig config, Gaps gaps)
    {
        if (!text.ProbablyMeant.IsEmpty && IsProbablyMeant(text, key, config)) return;
        if (text.Find(key) is not { } section)
            gaps.ReportSection(text, key, SectionHeadings.HeadingOf(key, text.Language), new SourceSpan(text.Source.Text.Length, text.Source.Text.Length), "missing");
        else if (section.Plain.Text.Length == 0) gaps.ReportSection(text, key, section.Heading, section.HeadingSpan, "empty");
    }

    private static void CheckLength(EntryText text, string key, string value, int shortest, int longest, ICollection<Diagnostic> findings)
    {
        var length = LengthOf(value);
        if (length >= shortest && length <= longest) return;
        findings.Add(FormatRules.TextLength.At(text.Source, text.Head.PlaceOf(key), length < shortest ? "short" : "long",
            ("key", key), ("count", Number(length)), ("least", Number(shortest)), ("most", Number(longest))));
    }

    // Letters as people count them. In plain ASCII each sign is one; no line end stands in a field.
    private static int LengthOf(string value) => Ascii.IsValid(value) ? value.Length : new StringInfo(value).LengthInTextElements;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool IsEmpty(YamlMap head, string key) => head.Find(key)?.Value is null or YamlText { IsNull: true } or YamlList { Items.IsEmpty: true };

    /// <summary>Reports gaps: errors where the entry is meant for readers, hints in a draft.</summary>
    private sealed class Gaps(Entry entry, ICollection<Diagnostic> findings)
    {
        public bool IsWithdrawn => entry.Facts.State == "withdrawn";

        private bool IsDraft => entry.Facts.State == "draft";

        public void Report(EntryText text, string key, string wording, params (string Name, string Value)[] more)
        {
            if (text.ProbablyMeant.Contains(key.Split(':')[0])) return;
            var place = text.Head.Find(key)?.KeySpan ?? new SourceSpan(0, 3);
            findings.Add(IsDraft
                ? FormatRules.MissingField.At(text.Source, place, "draft", ("key", key)).As(Severity.Hint)
                : FormatRules.MissingField.At(text.Source, place, wording, [("key", key), .. more]));
        }

        public void ReportSection(EntryText text, string key, string heading, SourceSpan place, string wording)
        {
            var finding = FormatRules.MissingSection.At(text.Source, place, wording, ("key", key), ("section", heading));
            findings.Add(IsDraft ? finding.As(Severity.Hint) : finding);
        }
    }
}
