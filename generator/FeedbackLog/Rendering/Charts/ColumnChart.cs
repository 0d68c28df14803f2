using System.Collections.Immutable;

namespace FeedbackLog.Rendering.Charts;

/// <summary>Columns beside one another: how many there were quarter by quarter, with the years below.</summary>
internal static class ColumnChart
{
    private const int Height = 230;
    private const int Ground = 190;
    private const int Ceiling = 24;

    // A longer number would run into its neighbour; it stands in the table.
    private const int LongestValue = 4;

    /// <summary>The chart; at least one column, at most so many that their names fit beside one another (12).</summary>
    public static Html Draw(string name, ImmutableArray<Column> columns) => SvgWriter.Draw(Height, name, svg =>
    {
        var room = Math.Min(60, SvgWriter.Width / columns.Length);
        var heights = HeightsOf(columns);
        var groups = GroupsOf(columns);
        svg.Boxes(Paint.Bar, heights.Select((height, at) => new Box(at * room + 3, Ground - height, room - 6, height)));
        svg.Lines(Paint.Guide, [new Stroke(new Spot(0, Ground), new Spot(columns.Length * room, Ground)), .. groups.Skip(1).Select(group => Border(group.Start * room))]);
        svg.Texts(Paint.Small, TextAnchor.Middle, columns.Select((column, at) => new Label(new Spot(MiddleOf(at, room), Ground + 16), column.Name)));
        svg.Texts(Paint.Small, TextAnchor.Middle, columns.Select((column, at) => new Label(new Spot(MiddleOf(at, room), Ground - heights[at] - 6), column.Value))
            .Where(label => label.Text.Length <= LongestValue));
        svg.Texts(Paint.Name, TextAnchor.Middle, groups.Select(group => new Label(new Spot((group.Start + group.End) * room / 2, Height - 6), group.Name)));
    });

    private static ImmutableArray<int> HeightsOf(ImmutableArray<Column> columns)
    {
        var largest = Math.Max(1, columns.Max(column => column.Size));
        return [.. columns.Select(column => column.Size == 0 ? 0 : Math.Max(3, (int)(column.Size * (Ground - Ceiling) / largest)))];
    }

    private static List<Group> GroupsOf(ImmutableArray<Column> columns)
    {
        var groups = new List<Group>();
        for (var at = 0; at < columns.Length; at++)
        {
            if (groups.Count == 0 || groups[^1].Name != columns[at].Group) groups.Add(new Group(columns[at].Group, at, at + 1));
            else groups[^1] = groups[^1] with { End = at + 1 };
        }
        return groups;
    }

    private static int MiddleOf(int at, int room) => at * room + room / 2;

    private static Stroke Border(int place) => new(new Spot(place, Ground), new Spot(place, Height - 4));

    /// <summary>Neighbouring columns of one year, the end not included.</summary>
    private readonly record struct Group(string Name, int Start, int End);
}

/// <summary>A column of a chart.</summary>
/// <param name="Name">Its quarter, short.</param>
/// <param name="Group">Its year.</param>
/// <param name="Value">The number as the language writes it.</param>
/// <param name="Size">The number.</param>
internal sealed record Column(string Name, string Group, string Value, long Size);
