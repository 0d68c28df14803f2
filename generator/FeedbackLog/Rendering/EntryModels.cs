using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Entries;
using FeedbackLog.Planning;

namespace FeedbackLog.Rendering;

/// <summary>Makes the model of an entry's page.</summary>
internal static class EntryModels
{
    /// <summary>Fewer than this many reports are told as "fewer than five": a small number could point at a person.</summary>
    private const int FewestReports = 5;

    public static EntryModel Of(EntryPage page, LocalSite site)
    {
        var (facts, text) = (page.Entry.Facts, page.Entry.Text);
        return new EntryModel
        {
            Language = page.Language,
            Heading = text.Title,
            Head = HeadOf(page, site),
            Site = site.Site(MenuPlace.Elsewhere),
            Languages = site.LanguagesOf(page),
            Id = site.Words.Say("entry.id", ("id", page.Entry.Entry.Id)),
            Permalink = site.Absolute(page.Address),
            Lead = text.Head.Find("summary") is null ? null : text.Summary,
            Summary = text.Summary,
            Notice = site.Notice(page.Entry),
            Day = facts.Published is { } day ? site.Day(day) : null,
            Updated = facts.Updated is { } updated && updated != facts.Published ? site.Day(updated) : null,
            Outcome = site.Outcome(facts.Outcome),
            Topics = site.TopicLinks(facts.Topics),
            Course = EntryCourse.Of(facts, site),
            Sections = [.. text.Sections.Select(section => new SectionModel(section.Key, HeadingOf(section, site), new Html(section.Body.WithAddresses(site.Config.BasePath))))],
            FactLanguage = FactLanguage(page),
            FactNote = FactLanguage(page) is { } language ? site.Words.Say("entry.facts_in", ("language", site.NameOf(language))) : null,
            Actions = [.. facts.Actions.Select(action => ActionOf(action, site))],
            NoChangeReason = facts.NoChangeReason,
            Remedies = [.. facts.Remedies.Select(remedy => site.Words["remedy." + remedy])],
            FollowUp = facts.FollowedUp is { } answer ? site.Words["follow_up." + answer] : null,
            Reports = ReportsOf(facts, site),
            Responder = site.Responder(facts.Responder),
            Changes = [.. facts.Changes.Select(change => new ChangeModel(site.Day(change.Date), site.Words["change." + change.Kind], change.Note))],
            CameBackFrom = site.Cards(page.CameBackFrom),
            CameBackAs = site.Cards(page.CameBackAs),
            Related = site.Cards(page.Related),
            Newer = page.Newer is { } newer ? site.Card(newer) : null,
            Older = page.Older is { } older ? site.Card(older) : null,
            AlsoIn = AlsoIn(page.Entry, site),
            NotIn = NotIn(page.Entry, site),
        };
    }

    private static string? FactLanguage(EntryPage page) => page.Entry.Entry.Source.Language is var language && language != page.Language ? language : null;

    // "Update 2026-07" is how an editor writes it; readers get the month's name.
    private static string HeadingOf(Section section, LocalSite site)
    {
        if (section.Month is not { } month || !section.Heading.EndsWith(month.ToString(), StringComparison.Ordinal)) return section.Heading;
        return $"{section.Heading[..^month.ToString().Length].TrimEnd()}, {site.Period(month)}";
    }

    private static HeadModel HeadOf(EntryPage page, LocalSite site)
    {
        var facts = page.Entry.Facts;
        ImmutableArray<FeedModel> topicFeeds = [.. facts.Topics.Select(site.TopicFeed).OfType<FeedModel>()];
        var head = site.Head(page, page.Entry.Text.Title, page.Entry.Text.Summary);
        return head with
        {
            Feeds = head.Feeds.InsertRange(3, topicFeeds),
            IsArticle = true,
            Published = facts.Published is { } day ? LocalSite.MachineDay(day) : null,
            Modified = facts.Updated is { } updated && updated != facts.Published ? LocalSite.MachineDay(updated) : null,
            StructuredData = new Html(StructuredData.For(page, site.Frame)),
        };
    }

    private static ActionModel ActionOf(EntryAction action, LocalSite site)
    {
        var promised = action.Due is { } due && (action.Done is not null || action.Dropped is not null) ? site.Period(due) : null;
        if (action.Dropped is { } reason) return new ActionModel(action.What, site.Words["action.dropped"], null, promised, reason, false, true);
        if (action.Done is { } done) return new ActionModel(action.What, site.Words["action.done"], site.Period(done), promised, null, true, false);
        return action.Due is { } open
            ? new ActionModel(action.What, site.Words["action.due"], site.Period(open), null, null, false, false)
            : new ActionModel(action.What, site.Words["action.open"], null, null, null, false, false);
    }

    private static string? ReportsOf(EntryFacts facts, LocalSite site) => facts.Reports switch
    {
        null => null,
        < FewestReports => site.Words["entry.reports_few"],
        var reports => site.Words.Count("entry.reports_many", reports.Value),
    };

    private static ImmutableArray<TranslationModel> AlsoIn(EditionEntry entry, LocalSite site) => site.Config.Languages.Length < 2 ? [] :
    [
        .. site.Config.Languages
            .Where(language => language != site.Language)
            .Select(entry.Entry.In).OfType<EntryText>()
            .Select(text => new TranslationModel(
                text.Language, site.NameOf(text.Language),
                site.Link(Addresses.Entry(site.Config, entry with { Text = text })),
                text.Language == entry.Entry.Source.Language)),
    ];

    private static string? NotIn(EditionEntry entry, LocalSite site)
    {
        if (site.Config.Languages.Length < 2) return null;
        var missing = string.Join(", ", site.Config.Languages.Where(language => entry.Entry.In(language) is null).Select(site.NameOf));
        return missing.Length == 0 ? null : site.Words.Say("entry.not_in", ("languages", missing));
    }
}
