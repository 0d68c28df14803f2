using System.Collections.Immutable;
using System.Globalization;
using FeedbackLog.Configuration;
using FeedbackLog.Rendering.Charts;
using FeedbackLog.Statistics;

namespace FeedbackLog.Rendering;

/// <summary>Makes the parts of the page of numbers about how long something took: the first answer, and until resolved.</summary>
internal sealed class TimeSection
{
    // With fewer quarters than this there is no line through time to see, and whole years say more.
    private const int FewestQuarters = 4;

    private readonly LocalSite site;
    private readonly TimeNumbers numbers;
    private readonly Duration? target;
    private readonly string group;

    private TimeSection(LocalSite site, TimeNumbers numbers, Duration? target, string group) =>
        (this.site, this.numbers, this.target, this.group) = (site, numbers, target, group);

    public static NumberSectionModel OfFirstResponse(EditionNumbers numbers, LocalSite site) =>
        new TimeSection(site, numbers.FirstResponse, site.Config.Targets.FirstResponse, "numbers_answer").Make("answer", numbers.FirstResponse.All.Never);

    public static NumberSectionModel OfResolved(EditionNumbers numbers, LocalSite site) =>
        new TimeSection(site, numbers.Resolved, site.Config.Targets.Resolved, "numbers_resolved").Make("resolved", numbers.Entries - numbers.Resolved.All.Cases);

    private NumberSectionModel Make(string id, int leftOut) => new()
    {
        Id = id,
        Heading = site.Words[group + ".heading"],
        Figures = [.. FiguresOfAll()],
        Says = [.. SentencesOfAll(leftOut)],
        Measures = numbers.All.Median is null ? [] : [ByTime(), ByChannel()],
        Explained = [site.Words[group + ".explained"]],
    };

    private IEnumerable<FigureModel> FiguresOfAll()
    {
        if (numbers.All.Median is { Minutes: not null } median) yield return new FigureModel(Written(median), site.Words[group + ".half"], null);
        if (numbers.All.NinetiethPercentile is { Minutes: not null } slow) yield return new FigureModel(Written(slow), site.Words[group + ".nine"], null);
        if (numbers.All.PercentWithin is { } percent && target is { } aim)
            yield return new FigureModel(site.Words.Percent(percent), site.Words.Say(group + ".within", ("target", site.Words.Duration(aim))), null);
    }

    private IEnumerable<string> SentencesOfAll(int leftOut)
    {
        if (numbers.All.Median is null) yield return site.Words["numbers_page.few_cases"];
        else if (target is null) yield return site.Words["numbers_page.no_target"];
        if (leftOut > 0) yield return site.Words.Count(group + ".left_out", leftOut);
    }

    private MeasureModel ByTime()
    {
        ImmutableArray<Line> years = [.. numbers.Years.Select(year => new Line(year.Year.ToString(CultureInfo.InvariantCulture), year.Figures, true))];
        ImmutableArray<Line> quarters = [.. numbers.Years.SelectMany(QuartersOf)];
        var table = numbers.Years.Zip(years, (year, line) => (IEnumerable<Line>)[line, .. QuartersOf(year)]).SelectMany(lines => lines);
        var drawn = quarters.Count(line => line.Figures.Median is not null) >= FewestQuarters ? quarters : years;
        return Measure(".by_time", "numbers_page.trend", "numbers_page.came_in", drawn, [.. table]);
    }

    // A year of four rows without a figure would say nothing that the row of the year does not say.
    private IEnumerable<Line> QuartersOf(YearFigures year) => year.Quarters.Any(quarter => quarter.Figures.Median is not null)
        ? year.Quarters.Select(quarter => new Line(NumbersModelMaking.QuarterOf(quarter.Quarter, site.Words), quarter.Figures, false))
        : [];

    private MeasureModel ByChannel()
    {
        ImmutableArray<Line> lines = [.. numbers.Channels.Select(channel => new Line(site.Channel(channel.Channel)!, channel.Figures, false))];
        return Measure(".by_channel", "numbers_page.fastest", "numbers_page.channel", lines, lines);
    }

    private MeasureModel Measure(string name, string sentence, string first, ImmutableArray<Line> drawn, ImmutableArray<Line> table)
    {
        ImmutableArray<Line> known = [.. drawn.Where(line => line.Figures.Median is not null)];
        var heading = site.Words[group + name];
        var columns = ImmutableArray.Create(site.Words[first], site.Words["numbers_page.cases"], site.Words["numbers_page.median"], site.Words["numbers_page.percentile"]);
        if (target is { } aim) columns = columns.Add(site.Words.Say("numbers_page.within", ("duration", site.Words.Duration(aim))));
        return new MeasureModel(
            heading,
            SentenceOf(known, sentence),
            known.IsEmpty ? null : RangeChart.Draw(heading, [.. known.Select(RangeOf)], Legend()),
            known.IsEmpty ? null : new TableModel(heading, columns, [.. table.Select(RowOf)]));
    }

    private string SentenceOf(ImmutableArray<Line> known, string sentence) => known switch
    {
        [] => site.Words["numbers_page.none_enough"],
        [var only] => site.Words.Say("numbers_page.single", ("name", only.Name), ("median", Written(only.Figures.Median!.Value))),
        [var first, .., var last] => site.Words.Say(
            sentence,
            ("first", first.Name), ("before", Written(first.Figures.Median!.Value)),
            ("last", last.Name), ("after", Written(last.Figures.Median!.Value))),
    };

    private RowModel RowOf(Line line)
    {
        var cases = NumbersModelMaking.Cell(site.Words.Number(line.Figures.Cases));
        if (line.Figures is not { Median: { } median, NinetiethPercentile: { } slow })
            return new RowModel(line.Name, [cases, NumbersModelMaking.WideCell(site.Words["numbers_page.too_few"], target is null ? 2 : 3)], line.IsTotal);
        ImmutableArray<CellModel> times = [cases, NumbersModelMaking.Cell(Written(median)), NumbersModelMaking.Cell(Written(slow))];
        return new RowModel(
            line.Name, line.Figures.PercentWithin is { } percent ? times.Add(NumbersModelMaking.Cell(site.Words.Percent(percent))) : times, line.IsTotal);
    }

    private TimeRange RangeOf(Line line)
    {
        var (median, slow) = (line.Figures.Median!.Value, line.Figures.NinetiethPercentile!.Value);
        return new TimeRange(line.Name, site.Words.Say("numbers_page.range", ("median", Written(median)), ("percentile", Written(slow))), median.Minutes, slow.Minutes);
    }

    private RangeLegend Legend() => new(
        site.Words["numbers_page.legend_median"],
        site.Words["numbers_page.legend_percentile"],
        target is { } aim ? site.Words.Say("numbers_page.legend_target", ("duration", site.Words.Duration(aim))) : null,
        target?.Minutes,
        minutes => site.Words.Duration(Duration.OfMinutes(minutes)));

    private string Written(TimeTaken time) => time.Minutes is { } minutes ? site.Words.Duration(Duration.OfMinutes(minutes)) : site.Words["numbers_page.never"];

    /// <summary>A row of a table or chart.</summary>
    private sealed record Line(string Name, TimeFigures Figures, bool IsTotal);
}
