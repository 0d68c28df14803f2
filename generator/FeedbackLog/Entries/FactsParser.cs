using System.Collections.Immutable;
using System.Globalization;
using FeedbackLog.Configuration;
using FeedbackLog.Diagnostics;
using FeedbackLog.Text;
using FeedbackLog.Yaml;

namespace FeedbackLog.Entries;

/// <summary>Reads the facts from the head of an entry's source file. A value that is not one that its field takes is a finding and reads as missing.</summary>
public static class FactsParser
{
    private const int MaxTopics = 3;

    /// <summary>The facts; always there, with gaps where there are findings.</summary>
    public static Outcome<EntryFacts> Parse(EntryText source, SiteConfig config)
    {
        var findings = new List<Diagnostic>();
        var reader = new FieldReader(source.Source, source.Head, FieldRules.Content, findings);
        var firstResponse = reader.Scalar("first_response");
        var facts = new EntryFacts
        {
            State = reader.Choice("state", Vocabulary.States) ?? "draft",
            Published = Day(reader, "published"),
            Received = ReadReceived(reader, source.Source, findings),
            Channel = ReadChannel(reader, source.Source, config, findings),
            Topics = ReadTopics(reader),
            Outcome = reader.Choice("outcome", Vocabulary.Outcomes),
            NoFirstResponse = firstResponse?.Value == "none",
            FirstResponse = firstResponse?.Value == "none" ? null : reader.Duration("first_response"),
            ResolvedAfter = reader.Duration("resolved_after"),
            Remedies = reader.Choices("remedy", Vocabulary.Remedies),
            Responder = reader.Text("responder"),
            Actions = [.. reader.Maps("actions").Select(ReadAction)],
            NoChangeReason = reader.Text("no_change_reason"),
            FollowedUp = reader.Choice("followed_up", Vocabulary.FollowUps),
            CameBackFrom = Ids(reader, "came_back_from"),
            Related = Ids(reader, "related"),
            Reports = reader.Number("reports", 1, 1_000_000),
            Changes = ReadChanges(reader),
            Withdrawn = ReadWithdrawal(reader),
        };
        return new Outcome<EntryFacts>(facts, [.. findings]);
    }

    private static DateOnly? Day(FieldReader reader, string key)
    {
        if (reader.Scalar(key) is not { } scalar) return null;
        if (DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        reader.Invalid(scalar, "date", ("key", key));
        return null;
    }

    private static Period? Month(FieldReader reader, string key)
    {
        if (reader.Scalar(key) is not { } scalar) return null;
        var month = Period.ParseMonth(scalar.Value);
        if (month is null) reader.Invalid(scalar, "month", ("key", key));
        return month;
    }

    private static Period? ReadReceived(FieldReader reader, SourceFile file, List<Diagnostic> findings)
    {
        if (reader.Scalar("received") is not { } scalar) return null;
        if (Period.Parse(scalar.Value) is { } period) return period;
        if (DateTime.TryParse(scalar.Value, CultureInfo.InvariantCulture, out _) && scalar.Value.Length >= 8)
            findings.Add(FormatRules.ExactDate.At(file, scalar.Span, "received"));
        else reader.Invalid(scalar, "period", ("key", "received"));
        return null;
    }

    private static string? ReadChannel(FieldReader reader, SourceFile file, SiteConfig config, List<Diagnostic> findings)
    {
        if (reader.Scalar("channel") is not { } scalar) return null;
        if (ChannelNames.Find(scalar.Value, scalar.Span, file, config) is not { } unknown) return scalar.Value;
        findings.Add(unknown);
        return null;
    }

    private static ImmutableArray<string> ReadTopics(FieldReader reader)
    {
        var topics = reader.Scalars("topics");
        if (topics.Length > MaxTopics) reader.Invalid(topics[MaxTopics], "count", ("key", "topics"), ("least", "1"), ("most", "3"));
        ReportRepeated(reader, "topics", topics);
        return [.. topics.Select(topic => topic.Value).Distinct()];
    }

    private static ImmutableArray<string> Ids(FieldReader reader, string key)
    {
        var ids = reader.Scalars(key);
        foreach (var id in ids.Where(id => !EntryName.IsId(id.Value))) reader.Invalid(id, "id", ("key", key));
        ReportRepeated(reader, key, ids);
        return [.. ids.Select(id => id.Value).Where(EntryName.IsId).Distinct()];
    }

    private static void ReportRepeated(FieldReader reader, string key, ImmutableArray<YamlText> values)
    {
        for (var index = 1; index < values.Length; index++)
            if (values.Take(index).Any(earlier => earlier.Value == values[index].Value)) reader.Invalid(values[index], "repeated", ("key", key));
    }

    private static EntryAction ReadAction(FieldReader reader)
    {
        var action = new EntryAction(reader.RequiredText("what") ?? "", Month(reader, "done"), Month(reader, "due"), reader.Text("dropped"));
        if (reader.Node("done") is null && reader.Node("due") is null) reader.RequiredText("due");
        reader.ReportUnknownKeys();
        return action;
    }

    private static ImmutableArray<EntryChange> ReadChanges(FieldReader reader)
    {
        var changes = ImmutableArray.CreateBuilder<EntryChange>();
        foreach (var item in reader.Maps("changes"))
        {
            item.RequiredText("date");
            item.RequiredText("kind");
            var date = Day(item, "date");
            var kind = item.Choice("kind", Vocabulary.ChangeKinds);
            var note = kind == Vocabulary.Major ? item.RequiredText("note") : item.Text("note");
            item.ReportUnknownKeys();
            if (date is null || kind is null) continue;
            if (changes.Count > 0 && changes[^1].Date > date) item.Invalid(item.Map, "order", ("key", "changes"));
            changes.Add(new EntryChange(date.Value, kind, note));
        }
        return changes.DrainToImmutable();
    }

    private static Withdrawal? ReadWithdrawal(FieldReader reader)
    {
        if (reader.Inner("withdrawn") is not { } item) return null;
        item.RequiredText("date");
        item.RequiredText("reason");
        var date = Day(item, "date");
        var reason = item.Choice("reason", Vocabulary.WithdrawalReasons);
        var note = item.Text("note");
        item.ReportUnknownKeys();
        return date is null || reason is null ? null : new Withdrawal(date.Value, reason, note);
    }
}
