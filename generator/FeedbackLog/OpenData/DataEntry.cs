using System.Collections.Frozen;
using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Entries;
using FeedbackLog.Planning;
using FeedbackLog.Wording;

namespace FeedbackLog.OpenData;

/// <summary>An entry with what is needed to tell of it in one language.</summary>
/// <param name="Entry">The entry in that language.</param>
/// <param name="Frame">The site.</param>
/// <param name="Labels">Names of topics in that language, by key.</param>
/// <param name="PublicIds">The ids of all entries of the data: no others may be named.</param>
internal sealed record DataEntry(EditionEntry Entry, SiteFrame Frame, FrozenDictionary<string, string> Labels, FrozenSet<string> PublicIds)
{
    public EntryFacts Facts => Entry.Facts;

    public EntryText Text => Entry.Text;

    public string Language => Entry.Text.Language;

    public string Address => Addresses.Absolute(Frame.Config, Addresses.Entry(Frame.Config, Entry));

    public string? ChannelLabel =>
        Facts.Channel is not { } key ? null
        : Frame.Config.AddedChannels.TryGetValue(key, out var added) ? added.In(Language, Frame.Config.DefaultLanguage)
        : Words["channel." + key];

    public ImmutableArray<string> TopicLabels => [.. Facts.Topics.Select(key => Labels.GetValueOrDefault(key)).OfType<string>()];

    public string? OutcomeLabel => Facts.Outcome is { } key ? Words["outcome." + key] : null;

    public ImmutableArray<string> CameBackFrom => Facts.CameBackFrom.IsEmpty ? [] : [.. Facts.CameBackFrom.Where(PublicIds.Contains)];

    /// <summary>The languages of the site that have the entry.</summary>
    public ImmutableArray<string> Languages => [.. Frame.Config.Languages.Where(language => Entry.Entry.In(language) is not null)];

    private Words Words => Frame.Words[Language];
}
