using System.Globalization;
using System.Text;

namespace FeedbackLog.Rendering.Charts;

/// <summary>
/// Draws a chart as SVG that stands inside a page. Every shape has presentation attributes, so that it can be read without the style sheet;
/// classes let the style sheet colour it. No style attribute: the page's policy forbids them. Shapes of one paint are one path, which keeps pages small.
/// </summary>
internal sealed class SvgWriter : IDisposable
{
    /// <summary>How wide every chart is, in its own units. A telephone shows about as many pixels, so letters keep their size.</summary>
    public const int Width = 360;

    private readonly StringWriter markup = new(new StringBuilder(2048), CultureInfo.InvariantCulture);

    private SvgWriter()
    {
    }

    /// <summary>A whole chart with a name for those who do not see it.</summary>
    public static Html Draw(int height, string name, Action<SvgWriter> draw)
    {
        using var svg = new SvgWriter();
        svg.markup.Write("<svg class=\"chart\" role=\"img\" aria-label=\"");
        HtmlText.Write(name, svg.markup);
        svg.Write($"\" viewBox=\"0 0 {Width} {height}\" width=\"{Width}\" height=\"{height}\" fill=\"currentColor\" stroke=\"none\" font-size=\"14\">");
        draw(svg);
        svg.markup.Write("</svg>");
        return new Html(svg.markup.ToString());
    }

    /// <inheritdoc/>
    public void Dispose() => markup.Dispose();

    /// <summary>Filled rectangles; those without a width or height are left out.</summary>
    public void Boxes(string paint, IEnumerable<Box> boxes) =>
        Path(paint, boxes.Where(box => box is { Width: > 0, Height: > 0 }), box => $"M{box.X} {box.Y}h{box.Width}v{box.Height}h-{box.Width}z");

    /// <summary>Straight lines.</summary>
    public void Lines(string paint, IEnumerable<Stroke> strokes) =>
        Path(paint, strokes, stroke => $"M{stroke.From.X} {stroke.From.Y}L{stroke.To.X} {stroke.To.Y}");

    /// <summary>Discs of five units around their centres.</summary>
    public void Dots(string paint, IEnumerable<Spot> centres) =>
        Path(paint, centres, centre => $"M{centre.X - 5} {centre.Y}a5 5 0 1 0 10 0a5 5 0 1 0-10 0z");

    /// <summary>Squares that stand on their corners, seven units around their centres.</summary>
    public void Diamonds(string paint, IEnumerable<Spot> centres) =>
        Path(paint, centres, centre => $"M{centre.X} {centre.Y - 7}l7 7-7 7-7-7z");

    /// <summary>Crosses of five units around their centres.</summary>
    public void Crosses(string paint, IEnumerable<Spot> centres) =>
        Path(paint, centres, centre => $"M{centre.X - 5} {centre.Y - 5}l10 10m0-10l-10 10");

    /// <summary>Lines of text that begin, end or have their middle at their spots.</summary>
    public void Texts(string paint, TextAnchor anchor, IEnumerable<Label> labels)
    {
        var side = anchor switch
        {
            TextAnchor.Middle => " text-anchor=\"middle\"",
            TextAnchor.End => " text-anchor=\"end\"",
            _ => "",
        };
        Write($"<g{side} {paint}>");
        foreach (var label in labels)
        {
            Write($"<text x=\"{label.Spot.X}\" y=\"{label.Spot.Y}\">");
            HtmlText.Write(label.Text, markup);
            markup.Write("</text>");
        }
        markup.Write("</g>");
    }

    private void Path<T>(string paint, IEnumerable<T> shapes, Func<T, FormattableString> partOf)
    {
        var parts = string.Concat(shapes.Select(shape => partOf(shape).ToString(CultureInfo.InvariantCulture)));
        if (parts.Length > 0) Write($"<path {paint} d=\"{parts}\"/>");
    }

    private void Write(FormattableString element) => markup.Write(element.ToString(CultureInfo.InvariantCulture));
}

/// <summary>A place in a chart, in its own units, from the upper left corner.</summary>
internal readonly record struct Spot(int X, int Y);

/// <summary>A rectangle in a chart.</summary>
internal readonly record struct Box(int X, int Y, int Width, int Height);

/// <summary>A line in a chart.</summary>
internal readonly record struct Stroke(Spot From, Spot To);

/// <summary>A text in a chart.</summary>
internal readonly record struct Label(Spot Spot, string Text);

/// <summary>Which part of a text stands at its spot.</summary>
internal enum TextAnchor
{
    /// <summary>Its beginning.</summary>
    Start,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Its end.</summary>
    End,
}
