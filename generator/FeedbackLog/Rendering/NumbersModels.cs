using System.Collections.Immutable;

namespace FeedbackLog.Rendering;

/// <summary>How the organisation does, in numbers.</summary>
public sealed record NumbersModel : PageModel
{
    /// <summary>A sentence: what all of this is counted from.</summary>
    public required string Counted { get; init; }

    /// <summary>The parts of the page; empty while nothing is published.</summary>
    public required ImmutableArray<NumberSectionModel> Sections { get; init; }

    /// <summary>The way to the part that says how it is counted.</summary>
    public required string MethodAddress { get; init; }

    /// <summary>How it is counted, sentence by sentence.</summary>
    public required ImmutableArray<string> Method { get; init; }
}

/// <summary>A part of the page of numbers.</summary>
public sealed record NumberSectionModel
{
    /// <summary>Its place on the page, for links to it.</summary>
    public required string Id { get; init; }

    /// <summary>The way to it.</summary>
    public string Address { get; init; } = "";

    /// <summary>Its heading.</summary>
    public required string Heading { get; init; }

    /// <summary>Its chief numbers; may be empty.</summary>
    public ImmutableArray<FigureModel> Figures { get; init; } = [];

    /// <summary>Sentences: what else there is to say about the whole.</summary>
    public required ImmutableArray<string> Says { get; init; }

    /// <summary>Charts, each with its table.</summary>
    public required ImmutableArray<MeasureModel> Measures { get; init; }

    /// <summary>Entries to read on; may be empty.</summary>
    public ImmutableArray<NumberLinkModel> Links { get; init; } = [];

    /// <summary>What these entries are; missing when there are none.</summary>
    public string? LinksHeading { get; init; }

    /// <summary>Sentences: what is counted and what is not.</summary>
    public required ImmutableArray<string> Explained { get; init; }
}

/// <summary>A chart with its table.</summary>
/// <param name="Heading">What it measures; missing where it is the only one of its part.</param>
/// <param name="Says">One sentence: what it shows.</param>
/// <param name="Chart">The chart as SVG; missing when there is too little to draw.</param>
/// <param name="Table">The same figures; missing when every row has too few cases.</param>
public sealed record MeasureModel(string? Heading, string Says, Html? Chart, TableModel? Table);

/// <summary>A table.</summary>
/// <param name="Caption">What it holds.</param>
/// <param name="Columns">What the columns hold, that of the rows' headers first.</param>
/// <param name="Rows">The rows.</param>
public sealed record TableModel(string Caption, ImmutableArray<string> Columns, ImmutableArray<RowModel> Rows);

/// <summary>A row of a table.</summary>
/// <param name="Header">What the row is about.</param>
/// <param name="Cells">Its cells.</param>
/// <param name="IsTotal">True for a row that holds those below it together.</param>
/// <param name="Note">What the row means, in a sentence; missing where its header says it.</param>
public sealed record RowModel(string Header, ImmutableArray<CellModel> Cells, bool IsTotal = false, string? Note = null);

/// <summary>A cell of a table.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Span">Over how many columns; missing for one.</param>
public sealed record CellModel(string Text, string? Span);

/// <summary>An entry to read on.</summary>
/// <param name="Label">Its title.</param>
/// <param name="Address">Its page.</param>
/// <param name="Note">Why it stands here.</param>
public sealed record NumberLinkModel(string Label, string Address, string Note);
