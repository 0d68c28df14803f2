using System.Collections.Immutable;

namespace FeedbackLog.Rendering.Charts;

/// <summary>Bars below one another, each under its name: how many there are of several kinds.</summary>
internal static class BarChart
{
    private const int RowHeight = 42;
    private const int BarHeight = 12;
    private const int LongestName = 38;

    /// <summary>The chart; at least one bar, the longest fills the width.</summary>
    public static Html Draw(string name, ImmutableArray<Bar> bars) => SvgWriter.Draw(bars.Length * RowHeight, name, svg =>
    {
        var largest = Math.Max(1, bars.Max(bar => bar.Size));
        svg.Texts(Paint.Name, TextAnchor.Start, bars.Select((bar, row) => new Label(new Spot(0, row * RowHeight + 15), Fitting(bar.Name, LongestName))));
        svg.Texts(Paint.Value, TextAnchor.End, bars.Select((bar, row) => new Label(new Spot(SvgWriter.Width, row * RowHeight + 15), bar.Value)));
        svg.Boxes(Paint.Track, bars.Select((_, row) => BoxAt(row, SvgWriter.Width)));
        svg.Boxes(Paint.Bar, bars.Select((bar, row) => BoxAt(row, LengthOf(bar.Size, largest))));
    });

    /// <summary>A name that fits; what is cut off stands in the table.</summary>
    public static string Fitting(string name, int longest) => name.Length <= longest ? name : string.Concat(name.AsSpan(0, longest - 1).TrimEnd(), "…");

    private static Box BoxAt(int row, int length) => new(0, row * RowHeight + 22, length, BarHeight);

    // The smallest bar stays visible.
    private static int LengthOf(long size, long largest) => size == 0 ? 0 : Math.Max(3, (int)(size * SvgWriter.Width / largest));
}

/// <summary>A bar of a chart.</summary>
/// <param name="Name">What it counts.</param>
/// <param name="Value">The number as the language writes it.</param>
/// <param name="Size">The number.</param>
internal sealed record Bar(string Name, string Value, long Size);
