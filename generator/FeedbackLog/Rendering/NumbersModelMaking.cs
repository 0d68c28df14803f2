using System.Collections.Immutable;
using System.Globalization;
using FeedbackLog.Entries;
using FeedbackLog.Planning;
using FeedbackLog.Statistics;
using FeedbackLog.Wording;

namespace FeedbackLog.Rendering;

/// <summary>Makes the model of the page of numbers: every figure as the language writes it, with a sentence that says what it means.</summary>
internal static class NumbersModelMaking
{
    public static NumbersModel Of(NumbersPage page, LocalSite site)
    {
        var (words, numbers) = (site.Words, page.Numbers);
        return new NumbersModel
        {
            Language = page.Language,
            Heading = words["numbers_page.heading"],
            Head = site.Head(page, words["numbers_page.heading"], words["numbers_page.lead"]),
            Site = site.Site(MenuPlace.Numbers),
            Languages = site.LanguagesOf(page),
            Counted = words.Count("numbers_page.counted", numbers.Entries),
            Sections = numbers.Entries == 0 ? [] : SectionsOf(page, site),
            MethodAddress = site.Link(page.Address) + "#method",
            Method = [.. MethodKeys.Select(key => words["numbers_method." + key])],
        };
    }

    /// <summary>A table's row of one number and its share of all; of too few the share is not shown.</summary>
    public static RowModel RowOf(Words words, string header, int count, int all) => new(
        header, [Cell(words.Number(count)), Cell(all < TimeFigures.FewestCases ? words["numbers_page.not_shown"] : words.Percent(Percentage.Of(count, all)))]);

    /// <summary>A quarter in few letters, so that tables fit on a telephone: Q1 2026.</summary>
    public static string QuarterOf(Period quarter, Words words) => words.Say(
        "numbers_page.quarter_of_year",
        ("quarter", quarter.Quarter.ToString(CultureInfo.InvariantCulture)), ("year", quarter.Year.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A cell of one column.</summary>
    public static CellModel Cell(string text) => new(text, null);

    /// <summary>A cell over several columns, for what cannot be shown.</summary>
    public static CellModel WideCell(string text, int columns) => new(text, columns.ToString(CultureInfo.InvariantCulture));

    private static readonly string[] MethodKeys = ["order", "few", "quarter", "never", "years", "percent"];

    private static ImmutableArray<NumberSectionModel> SectionsOf(NumbersPage page, LocalSite site)
    {
        var numbers = page.Numbers;
        var sections = ImmutableArray.CreateBuilder<NumberSectionModel>();
        sections.Add(IntakeSection.Of(page, site));
        sections.Add(TimeSection.OfFirstResponse(numbers, site));
        sections.Add(TimeSection.OfResolved(numbers, site));
        if (!numbers.Outcomes.IsEmpty) sections.Add(CountSections.OfOutcomes(numbers, site));
        if (!numbers.Remedies.IsEmpty) sections.Add(CountSections.OfRemedies(numbers, site));
        if (numbers.Promises.Total > 0) sections.Add(PromiseSection.Of(numbers.Promises, site));
        sections.Add(CountSections.OfReturns(numbers, site));
        return [.. sections.Select(section => section with { Address = $"{site.Link(page.Address)}#{section.Id}" })];
    }
}
