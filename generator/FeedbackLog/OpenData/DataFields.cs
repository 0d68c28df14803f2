using System.Collections.Immutable;
using System.Globalization;
using FeedbackLog.Entries;

namespace FeedbackLog.OpenData;

/// <summary>
/// The fields of the open data in their order: what is public of an entry and can be counted or compared. Who answers, who read it for anonymity
/// and what was accepted stand in none. A key is permanent: programs of others read it. A new field goes to the end.
/// </summary>
internal static class DataFields
{
    /// <summary>Fewer reports than this could point at a person, so that only "few" is told.</summary>
    private const int FewestReports = 5;

    private const string IdPattern = "^[0-9]{4}-[0-9]{4}$";

    /// <summary>All of them.</summary>
    public static ImmutableArray<DataField> All { get; } =
    [
        new TextField("id", entry => entry.Entry.Entry.Id) { Pattern = IdPattern },
        new TextField("language", entry => entry.Language) { Known = frame => frame.Config.Languages },
        new TextField("address", entry => entry.Address) { Format = "uri" },
        new TextField("title", entry => entry.Text.Title),
        new TextField("summary", entry => entry.Text.Summary),
        new TextField("published", entry => Iso(entry.Facts.Published)) { Format = "date" },
        new TextField("updated", entry => Iso(entry.Facts.Updated)) { Format = "date" },
        new TextField("received", entry => entry.Facts.Received?.ToString()) { Pattern = "^[0-9]{4}-([0-9]{2}|Q[1-4])$" },
        new TextField("channel", entry => entry.Facts.Channel)
        {
            Known = frame => Vocabulary.Channels.Concat(frame.Config.AddedChannels.Keys.Except(Vocabulary.Channels).Order(StringComparer.Ordinal)),
        },
        new TextField("channel_label", entry => entry.ChannelLabel),
        new ListField("topics", entry => entry.Facts.Topics) { Known = frame => frame.Topics.Topics.Select(topic => topic.Key) },
        new ListField("topic_labels", entry => entry.TopicLabels),
        new TextField("outcome", entry => entry.Facts.Outcome) { Known = _ => Vocabulary.Outcomes },
        new TextField("outcome_label", entry => entry.OutcomeLabel),
        new YesNoField("answered", entry => entry.Facts.FirstResponse is not null),
        new NumberField("first_response_minutes", 1, entry => entry.Facts.FirstResponse?.Minutes) { MayBeMissing = true },
        new NumberField("resolved_after_minutes", 1, entry => entry.Facts.ResolvedAfter?.Minutes) { MayBeMissing = true },
        new ListField("remedies", entry => entry.Facts.Remedies) { Known = _ => Vocabulary.Remedies },
        new NumberField("actions_done", 0, entry => entry.Facts.Actions.Count(action => action is { Done: not null, Dropped: null })),
        new NumberField("actions_open", 0, entry => entry.Facts.Actions.Count(action => action is { Done: null, Dropped: null })),
        new NumberField("actions_dropped", 0, entry => entry.Facts.Actions.Count(action => action.Dropped is not null)),
        new TextField("followed_up", entry => entry.Facts.FollowedUp) { Known = _ => Vocabulary.FollowUps, MayBeMissing = true },
        new NumberField("reports", FewestReports, entry => entry.Facts.Reports is >= FewestReports and var reports ? reports : null) { MayBeMissing = true },
        new YesNoField("reports_few", entry => entry.Facts.Reports < FewestReports),
        new ListField("came_back_from", entry => entry.CameBackFrom) { Pattern = IdPattern },
        new ChangesField("changes"),
        new TextField("source_language", entry => entry.Entry.Entry.Source.Language),
        new ListField("languages", entry => entry.Languages) { Known = frame => frame.Config.Languages },
    ];

    /// <summary>A day: <c>2026-04-20</c>.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Iso(DateOnly? day) => day is { } known ? Iso(known) : null;
}
