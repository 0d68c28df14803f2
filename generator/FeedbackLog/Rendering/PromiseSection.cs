using System.Collections.Immutable;
using FeedbackLog.Planning;
using FeedbackLog.Rendering.Charts;
using FeedbackLog.Statistics;

namespace FeedbackLog.Rendering;

/// <summary>Makes the part of the page of numbers about promises. It says until when its numbers hold instead of the day on which it was made.</summary>
internal static class PromiseSection
{
    public static NumberSectionModel Of(PromiseNumbers promises, LocalSite site)
    {
        var words = site.Words;
        return new NumberSectionModel
        {
            Id = "promises",
            Heading = words["numbers_promises.heading"],
            Says = [],
            Measures = [MeasureOf(promises, site)],
            Links = [.. promises.MostOverdue.Select(late => LinkOf(late, site))],
            LinksHeading = promises.MostOverdue.IsEmpty ? null : words["numbers_promises.overdue"],
            Explained =
            [
                .. promises.DonePromises == 0 ? [] : new[]
                {
                    words.Say("numbers_promises.in_time", ("count", words.Number(promises.DoneInTime)), ("all", words.Number(promises.DonePromises))),
                },
                words["numbers_promises.explained"],
                promises.NextDue is { } next ? words.Say("numbers_promises.holds", ("month", words.Month(next.Year, next.Month))) : words["numbers_promises.holds_on"],
            ],
        };
    }

    private static MeasureModel MeasureOf(PromiseNumbers promises, LocalSite site)
    {
        var words = site.Words;
        ImmutableArray<(string Key, int Count)> states = [("done", promises.Done), ("open", promises.Open), ("late", promises.Late), ("given_up", promises.GivenUp)];
        var heading = words["numbers_promises.table"];
        var says = words.Say("numbers_promises.says", [.. states.Select(state => (state.Key, words.Number(state.Count)))]);
        return new MeasureModel(
            null,
            says,
            BarChart.Draw(heading, [.. states.Select(state => new Bar(words["numbers_promises." + state.Key], words.Number(state.Count), state.Count))]),
            new TableModel(
                heading, [words["numbers_promises.kind"], words["numbers_page.count"], words["numbers_page.share"]],
                [.. states.Select(state => NumbersModelMaking.RowOf(words, words["numbers_promises." + state.Key], state.Count, promises.Total))]));
    }

    private static NumberLinkModel LinkOf(LatePromise late, LocalSite site) => new(
        late.Entry.Text.Title,
        site.Link(Addresses.Entry(site.Config, late.Entry)),
        site.Words.Say("numbers_promises.promised_by", ("month", site.Words.Month(late.Due.Year, late.Due.Month))));
}
