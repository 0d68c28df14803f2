using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FeedbackLog.Planning;
using FeedbackLog.Rendering;
using Xunit;

namespace FeedbackLog.Tests.Rendering;

public sealed class NumbersPageTests
{
    private static readonly PageRenderer Renderer = new(InventedSite.Frame);

    [Fact]
    public void Every_chart_has_a_name_and_a_table_with_its_figures_beside_it()
    {
        var charts = Page("numbers").QuerySelectorAll("svg.chart");
        Assert.True(charts.Length >= 9, $"There are {charts.Length} charts only.");
        foreach (var chart in charts)
        {
            Assert.Equal("img", chart.GetAttribute("role"));
            Assert.False(string.IsNullOrWhiteSpace(chart.GetAttribute("aria-label")));
            var table = chart.Closest(".measure")!.QuerySelector("table")!;
            var known = table.QuerySelectorAll("tbody th").Select(header => header.FirstChild!.TextContent.Trim()).ToArray();
            Assert.NotEmpty(known);
            Assert.NotEmpty(chart.Closest(".measure")!.QuerySelector(".says")!.TextContent);
        }
    }

    [Fact]
    public void Every_figure_of_a_bar_chart_stands_in_its_table()
    {
        foreach (var section in (string[])["outcomes", "remedies", "promises", "returns"])
        {
            var measure = Page("numbers").GetElementById(section)!.Closest("section")!.QuerySelector(".measure")!;
            var drawn = measure.QuerySelectorAll("svg .name text").Zip(measure.QuerySelectorAll("svg .value text"), (name, value) => (name.TextContent, value.TextContent));
            var rows = measure.QuerySelectorAll("tbody tr").Select(row => (row.QuerySelector("th")!.FirstChild!.TextContent.Trim(), row.QuerySelector("td")!.TextContent));
            Assert.Equal(rows, drawn);
        }
    }

    [Fact]
    public void A_row_of_four_cases_says_so_in_place_of_its_figures()
    {
        var rows = Page("numbers-some").GetElementById("answer")!.Closest("section")!.QuerySelectorAll("tbody tr").Where(row => row.QuerySelector(".gap") is not null).ToArray();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal("Alle viisi", row.QuerySelector(".gap")!.TextContent));
        Assert.All(rows, row => Assert.InRange(int.Parse(row.QuerySelector("td")!.TextContent, CultureInfo.InvariantCulture), 1, 4));
    }

    [Theory]
    [InlineData("numbers")]
    [InlineData("numbers-some")]
    [InlineData("numbers-few")]
    public void Every_table_has_a_caption_headers_with_a_scope_and_whole_rows(string name)
    {
        var tables = Page(name).QuerySelectorAll("table");
        Assert.True(tables.Length >= 4);
        foreach (var table in tables)
        {
            Assert.False(string.IsNullOrWhiteSpace(table.QuerySelector("caption")!.TextContent));
            Assert.All(table.QuerySelectorAll("th"), header => Assert.Equal(header.Closest("thead") is null ? "row" : "col", header.GetAttribute("scope")));
            var columns = table.QuerySelectorAll("thead th").Length;
            Assert.All(table.QuerySelectorAll("tbody tr"), row => Assert.Equal(columns, row.Children.Sum(WidthOf)));
        }
    }

    [Fact]
    public void From_three_cases_there_is_no_time_and_the_page_says_why()
    {
        var page = Page("numbers-few");
        var answer = page.GetElementById("answer")!.Closest("section")!;
        Assert.Empty(answer.QuerySelectorAll("svg"));
        Assert.StartsWith("Tapauksia on alle viisi", answer.QuerySelector("p")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(answer.QuerySelectorAll("table, .figures"));
        Assert.DoesNotContain("%", answer.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Received_and_published_are_told_as_the_language_writes_numbers() => Assert.Equal(
        ["vastaanotettu, tammikuu 2026 – maaliskuu 2026", "6\u00A0119", "niistä kerrottu täällä", "72"],
        Page("numbers").GetElementById("received")!.Closest("section")!.QuerySelectorAll(".figures dt, .figures dd").Select(part => part.TextContent));

    [Fact]
    public void Small_numbers_of_received_complaints_are_not_shown()
    {
        var rows = Page("numbers").GetElementById("received")!.Closest("section")!.QuerySelectorAll(".measure")[1].QuerySelectorAll("tbody tr")
            .ToDictionary(row => row.QuerySelector("th")!.TextContent, row => row.QuerySelector("td")!.TextContent);
        Assert.Equal("Liian vähän", rows["Kirje"]);
        Assert.Equal("Liian vähän", rows["Kioski"]);
        Assert.Equal("44", rows["Chat"]);
    }

    [Fact]
    public void Without_periods_the_page_says_that_nothing_is_stated()
    {
        var says = Page("numbers-few").GetElementById("received")!.Closest("section")!.QuerySelectorAll("section > p").Select(sentence => sentence.TextContent).ToArray();
        Assert.StartsWith("Kuinka monta valitusta olemme kaikkiaan saaneet, sitä ei ole kerrottu.", says[0], StringComparison.Ordinal);
        Assert.StartsWith("Täällä ei ole kerrottu, miten valitsimme", says[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Late_promises_lead_to_their_entries()
    {
        var section = Page("numbers").GetElementById("promises")!.Closest("section")!;
        Assert.Equal(5, section.QuerySelectorAll(".number-links a").Length);
        Assert.Contains("Nämä luvut pätevät, kunnes seuraavan lupauksen kuukausi päättyy: ", section.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mean_is_nowhere() => Assert.DoesNotMatch("(?i)keskiarvo(?!ja emme näytä)", Page("numbers").QuerySelector("main")!.TextContent);

    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    [InlineData("en")]
    public void No_gap_of_a_sentence_stays_open(string language)
    {
        var page = (NumbersPage)InventedSite.Pages["numbers"] with { Language = language };
        Assert.DoesNotMatch(new Regex("[{}]"), Parsed(page).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public void The_home_page_says_the_same_as_the_page_of_numbers()
    {
        var headlines = Headlines.Of(InventedNumbers.Full);
        Assert.Equal(InventedNumbers.Full.FirstResponse.All.Median!.Value.Minutes, headlines.MedianFirstResponse);
        Assert.Equal(InventedNumbers.Full.Resolved.All.Median!.Value.Minutes, headlines.MedianResolved);
        Assert.Equal(InventedNumbers.Full.Promises.Late + InventedNumbers.Full.Promises.Open, headlines.PromisesOpen);
        Assert.Equal(1260, headlines.Entries);
    }

    private static int WidthOf(IElement cell) => int.Parse(cell.GetAttribute("colspan") ?? "1", CultureInfo.InvariantCulture);

    private static IDocument Page(string name) => Parsed(InventedSite.Pages[name]);

    private static IDocument Parsed(PlannedPage page)
    {
        var output = new ArrayBufferWriter<byte>();
        Renderer.Render(page, output);
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(output.WrittenSpan));
    }
}
