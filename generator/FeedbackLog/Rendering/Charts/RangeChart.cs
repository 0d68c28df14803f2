using System.Collections.Immutable;

namespace FeedbackLog.Rendering.Charts;

/// <summary>
/// Rows with two marks on a common scale of time: a dot where half are done and a diamond where nine of ten are, with the target as a broken line.
/// Each has a shape of its own, so that no colour is needed to tell them apart.
/// </summary>
internal sealed class RangeChart
{
    private const int RowHeight = 46;
    private const int LegendLine = 20;
    private const int Edge = 10;
    private const int Length = SvgWriter.Width - 2 * Edge;
    private const int Axis = 26;
    private const int LongestName = 22;

    private readonly ImmutableArray<TimeRange> rows;
    private readonly RangeLegend legend;
    private readonly TimeScale scale;
    private readonly int top;

    private RangeChart(ImmutableArray<TimeRange> rows, RangeLegend legend)
    {
        (this.rows, this.legend) = (rows, legend);
        int?[] times = [.. rows.SelectMany(row => new[] { row.Median, row.NinetiethPercentile }), legend.TargetMinutes];
        scale = new TimeScale([.. times.OfType<int>().DefaultIfEmpty(60)]);
        top = (legend.Target is null ? 2 : 3) * LegendLine + 8;
    }

    private int Bottom => top + rows.Length * RowHeight;

    /// <summary>The chart; at least one row.</summary>
    public static Html Draw(string name, ImmutableArray<TimeRange> rows, RangeLegend legend)
    {
        var chart = new RangeChart(rows, legend);
        return SvgWriter.Draw(chart.Bottom + Axis, name, chart.Draw);
    }

    private void Draw(SvgWriter svg)
    {
        // Beside the marks only: lines through the words above them would be in the way.
        svg.Lines(Paint.Guide, rows.SelectMany((_, row) => scale.Steps.Select(step => Upright(row, step))));
        if (legend.TargetMinutes is { } target)
            svg.Lines(Paint.Target, [.. rows.Select((_, row) => Upright(row, target)), new Stroke(new Spot(Edge, 2 * LegendLine), new Spot(Edge, 3 * LegendLine - 1))]);
        svg.Lines(Paint.Span, Spans(isOpen: false));
        svg.Lines(Paint.OpenSpan, Spans(isOpen: true));
        svg.Dots(Paint.Mark, [new Spot(Edge, 9), .. rows.Select((row, at) => (row.Median, at)).Where(mark => mark.Median is not null).Select(mark => At(mark.at, mark.Median!.Value))]);
        svg.Diamonds(Paint.Outline, [new Spot(Edge, 9 + LegendLine), .. Ends(isOpen: false)]);
        svg.Crosses(Paint.Outline, Ends(isOpen: true));
        DrawWords(svg);
    }

    private void DrawWords(SvgWriter svg)
    {
        string?[] words = [legend.Median, legend.NinetiethPercentile, legend.Target];
        svg.Texts(Paint.Small, TextAnchor.Start, words.OfType<string>().Select((word, line) => new Label(new Spot(Edge + 16, 14 + line * LegendLine), word)));
        svg.Texts(Paint.Name, TextAnchor.Start, rows.Select((row, at) => new Label(new Spot(0, top + at * RowHeight + 18), BarChart.Fitting(row.Name, LongestName))));
        svg.Texts(Paint.Small, TextAnchor.End, rows.Select((row, at) => new Label(new Spot(SvgWriter.Width, top + at * RowHeight + 18), row.Value)));

        svg.Texts(Paint.Small, TextAnchor.Start, [new Label(new Spot(0, Bottom + 18), legend.StepName(scale.Steps[0]))]);
        // More than five names would run into one another.
        var every = scale.Steps.Length > 5 ? 2 : 1;
        var between = Enumerable.Range(1, scale.Steps.Length - 2).Where(step => step % every == 0);
        svg.Texts(Paint.Small, TextAnchor.Middle, between.Select(step => new Label(new Spot(Edge + scale.PlaceOf(scale.Steps[step], Length), Bottom + 18), legend.StepName(scale.Steps[step]))));
        svg.Texts(Paint.Small, TextAnchor.End, [new Label(new Spot(SvgWriter.Width, Bottom + 18), legend.StepName(scale.Steps[^1]))]);
    }

    private IEnumerable<Stroke> Spans(bool isOpen)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            if (rows[row].Median is not { } median || (rows[row].NinetiethPercentile is null) != isOpen) continue;
            var (start, end) = (At(row, median), EndOf(row));
            // So short a line is hidden by its marks.
            if (end.X - start.X > 12) yield return new Stroke(start, end with { X = end.X - 7 });
        }
    }

    private IEnumerable<Spot> Ends(bool isOpen) => Enumerable.Range(0, rows.Length).Where(row => (rows[row].NinetiethPercentile is null) == isOpen).Select(EndOf);

    private Spot EndOf(int row) => rows[row].NinetiethPercentile is { } minutes ? At(row, minutes) : new Spot(Edge + Length, LineOf(row));

    private Spot At(int row, int minutes) => new(Edge + scale.PlaceOf(minutes, Length), LineOf(row));

    private int LineOf(int row) => top + row * RowHeight + 34;

    private Stroke Upright(int row, int minutes)
    {
        var spot = At(row, minutes);
        return new Stroke(spot with { Y = spot.Y - 9 }, spot with { Y = spot.Y + 10 });
    }
}

/// <summary>A row of a chart of times.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Value">Both times in words.</param>
/// <param name="Median">Minutes that half kept to; null when it never came.</param>
/// <param name="NinetiethPercentile">Minutes that nine of ten kept to; null when it never came.</param>
internal sealed record TimeRange(string Name, string Value, int? Median, int? NinetiethPercentile);

/// <summary>What the marks of a chart of times are called.</summary>
/// <param name="Median">The dot.</param>
/// <param name="NinetiethPercentile">The diamond.</param>
/// <param name="Target">The broken line; null without a target.</param>
/// <param name="TargetMinutes">Where it stands.</param>
/// <param name="StepName">A step of the scale in words.</param>
internal sealed record RangeLegend(string Median, string NinetiethPercentile, string? Target, int? TargetMinutes, Func<int, string> StepName);
