using System.Collections.Immutable;
using FeedbackLog.Planning;
using FeedbackLog.Rendering.Charts;
using FeedbackLog.Statistics;

namespace FeedbackLog.Rendering;

/// <summary>Makes the parts of the page of numbers that count kinds: outcomes, what customers got, what came back.</summary>
internal static class CountSections
{
    public static NumberSectionModel OfOutcomes(EditionNumbers numbers, LocalSite site)
    {
        var words = site.Words;
        var confirmed = CountOf(numbers.Outcomes, Entries.Vocabulary.Confirmed);
        var mended = CountOf(numbers.Outcomes, Entries.Vocabulary.Fixed) + confirmed;
        var says = words.Say("numbers_outcomes.says", ("fixed", words.Number(mended)), ("all", words.Number(numbers.Entries)), ("confirmed", words.Number(confirmed)));
        ImmutableArray<RowModel> rows =
        [
            .. numbers.Outcomes.Select(outcome =>
                NumbersModelMaking.RowOf(words, site.Outcome(outcome.Key)!.Label, outcome.Count, numbers.Entries) with { Note = site.Outcome(outcome.Key)!.Meaning }),
        ];
        var table = new TableModel(words["numbers_outcomes.table"], [words["numbers_page.outcome"], words["numbers_page.count"], words["numbers_page.share"]], rows);
        return Section("outcomes", "numbers_outcomes", site,
            new MeasureModel(null, says, Chart(words["numbers_outcomes.table"], numbers.Outcomes, key => site.Outcome(key)!.Label, site), table));
    }

    public static NumberSectionModel OfRemedies(EditionNumbers numbers, LocalSite site)
    {
        var words = site.Words;
        var most = numbers.Remedies[0];
        var says = words.Say("numbers_remedies.says", ("name", words["remedy." + most.Key]), ("count", words.Number(most.Count)), ("all", words.Number(numbers.Entries)));
        var table = new TableModel(
            words["numbers_remedies.table"], [words["numbers_page.remedy"], words["numbers_page.count"], words["numbers_page.share"]],
            [.. numbers.Remedies.Select(remedy => NumbersModelMaking.RowOf(words, words["remedy." + remedy.Key], remedy.Count, numbers.Entries))]);
        return Section("remedies", "numbers_remedies", site,
            new MeasureModel(null, says, Chart(words["numbers_remedies.table"], numbers.Remedies, key => words["remedy." + key], site), table));
    }

    public static NumberSectionModel OfReturns(EditionNumbers numbers, LocalSite site)
    {
        var (words, returns) = (site.Words, numbers.Returns);
        var says = words.Say("numbers_returns.says", ("count", words.Number(returns.CameBack)), ("all", words.Number(numbers.Entries)), ("broken", words.Number(returns.DidNotHold)));
        var first = numbers.Entries - returns.CameBack;
        ImmutableArray<KeyCount> kinds = [new KeyCount("came_back", returns.CameBack), new KeyCount("first", first)];
        var table = new TableModel(
            words["numbers_returns.table"], [words["numbers_returns.kind"], words["numbers_page.count"], words["numbers_page.share"]],
            [.. kinds.Select(kind => NumbersModelMaking.RowOf(words, words["numbers_returns." + kind.Key], kind.Count, numbers.Entries))]);
        var section = Section("returns", "numbers_returns", site,
            new MeasureModel(null, says, Chart(words["numbers_returns.table"], kinds, key => words["numbers_returns." + key], site), table));
        return returns.Newest.IsEmpty ? section : section with
        {
            LinksHeading = words["numbers_returns.newest"],
            Links =
            [
                .. returns.Newest.Select(entry => new NumberLinkModel(
                    entry.Text.Title, site.Link(Addresses.Entry(site.Config, entry)), entry.Facts.Published is { } day ? words.Day(day) : "")),
            ],
        };
    }

    private static NumberSectionModel Section(string id, string group, LocalSite site, MeasureModel measure) => new()
    {
        Id = id,
        Heading = site.Words[group + ".heading"],
        Says = [],
        Measures = [measure],
        Explained = [site.Words[group + ".explained"]],
    };

    private static Html Chart(string name, ImmutableArray<KeyCount> counts, Func<string, string> labelOf, LocalSite site) =>
        BarChart.Draw(name, [.. counts.Select(count => new Bar(labelOf(count.Key), site.Words.Number(count.Count), count.Count))]);

    private static int CountOf(ImmutableArray<KeyCount> counts, string key) => counts.FirstOrDefault(count => count.Key == key).Count;
}
