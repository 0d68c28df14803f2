using System.Collections.Immutable;
using System.Globalization;
using FeedbackLog.Entries;
using FeedbackLog.Planning;
using FeedbackLog.Rendering.Charts;
using FeedbackLog.Statistics;

namespace FeedbackLog.Rendering;

/// <summary>Makes the part of the page of numbers about how many complaints came, how many are told, and how those were chosen.</summary>
internal static class IntakeSection
{
    public static NumberSectionModel Of(NumbersPage page, LocalSite site)
    {
        var intake = page.Numbers.Intake;
        return new NumberSectionModel
        {
            Id = "received",
            Heading = site.Words["numbers_intake.heading"],
            Figures = FiguresOf(intake, site),
            Says = [.. intake.Stated is null ? new[] { site.Words["numbers_intake.unstated"] } : [], ChosenOf(page.Periods, site)],
            Measures = [.. new[] { ByQuarter(intake, site), ByChannel(intake, site) }.OfType<MeasureModel>()],
            Explained = [site.Words["numbers_intake.explained"], .. intake.Stated is null ? [] : new[] { site.Words["numbers_intake.few"] }],
        };
    }

    private static ImmutableArray<FigureModel> FiguresOf(IntakeNumbers intake, LocalSite site) => intake.Stated is not { } stated
        ? []
        :
        [
            new FigureModel(
                site.Words.Number(stated.Received),
                site.Words.Say("numbers_intake.received", ("first", site.Period(stated.First)), ("last", site.Period(stated.Last))),
                null),
            new FigureModel(site.Words.Number(stated.Published), site.Words["numbers_intake.published"], null),
        ];

    private static string ChosenOf(PeriodList periods, LocalSite site) =>
        periods.Chosen.ByLanguage.TryGetValue(site.Language, out var text)
            ? site.Words.Say("numbers_intake.chosen", ("text", text))
            : site.Words["numbers_intake.unchosen"];

    private static MeasureModel? ByQuarter(IntakeNumbers intake, LocalSite site)
    {
        if (intake.Quarters.IsEmpty) return null;
        var words = site.Words;
        var most = intake.Quarters.MaxBy(quarter => quarter.Published)!;
        ImmutableArray<Column> columns =
        [
            .. intake.Quarters.Select(quarter => new Column(
                words.Say("numbers_page.quarter_short", ("quarter", Plain(quarter.Quarter.Quarter))),
                Plain(quarter.Quarter.Year), words.Number(quarter.Published), quarter.Published)),
        ];
        return new MeasureModel(
            words["numbers_intake.by_quarter"],
            words.Say("numbers_intake.most_in", ("count", words.Number(most.Published)), ("name", site.Period(most.Quarter))),
            ColumnChart.Draw(words["numbers_intake.by_quarter"], columns),
            TableOf(words["numbers_intake.by_quarter"], "numbers_page.came_in", site,
                [.. intake.Quarters.Select(quarter => RowOf(NumbersModelMaking.QuarterOf(quarter.Quarter, site.Words), quarter.Received, quarter.Published, intake, site))], intake));
    }

    private static MeasureModel? ByChannel(IntakeNumbers intake, LocalSite site)
    {
        ImmutableArray<ChannelIntake> told = [.. intake.Channels.Where(channel => channel.Published > 0)];
        if (told.IsEmpty) return null;
        var words = site.Words;
        ImmutableArray<Bar> bars = [.. told.Select(channel => new Bar(site.Channel(channel.Channel)!, words.Number(channel.Published), channel.Published))];
        return new MeasureModel(
            words["numbers_intake.by_channel"],
            words.Say("numbers_intake.most_by", ("count", bars[0].Value), ("name", bars[0].Name)),
            BarChart.Draw(words["numbers_intake.by_channel"], bars),
            TableOf(words["numbers_intake.by_channel"], "numbers_page.channel", site,
                [.. intake.Channels.Select(channel => RowOf(site.Channel(channel.Channel)!, channel.Received, channel.Published, intake, site))], intake));
    }

    // Without periods.yml a column of "not stated" would say nothing.
    private static TableModel TableOf(string caption, string first, LocalSite site, ImmutableArray<RowModel> rows, IntakeNumbers intake) => new(
        caption,
        intake.Stated is null
            ? [site.Words[first], site.Words["numbers_page.published"]]
            : [site.Words[first], site.Words["numbers_page.received"], site.Words["numbers_page.published"]],
        rows);

    private static RowModel RowOf(string header, ReceivedNumber received, int published, IntakeNumbers intake, LocalSite site)
    {
        var told = NumbersModelMaking.Cell(site.Words.Number(published));
        return new RowModel(header, intake.Stated is null ? [told] : [NumbersModelMaking.Cell(Written(received, site)), told]);
    }

    private static string Written(ReceivedNumber received, LocalSite site) => received.Kind switch
    {
        ReceivedKind.Shown => site.Words.Number(received.Count),
        ReceivedKind.TooFew => site.Words["numbers_page.not_shown"],
        _ => site.Words["numbers_page.not_stated"],
    };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
