using System.Globalization;
using FeedbackLog.Cli.Reporting;

namespace FeedbackLog.Cli.Serving;

/// <summary>A noun for one and for many.</summary>
internal readonly record struct Noun(string One, string Many)
{
    /// <summary><c>2 errors</c>.</summary>
    public string Counted(int count) => $"{count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? One : Many)}";
}

/// <summary>What the overlay says in one language.</summary>
internal sealed record OverlayWords(string Language, Noun Error, Noun Warning, Noun Hint, string LastGood, string NoSiteYet)
{
    private static readonly OverlayWords Finnish = new("fi", new("virhe", "virhettä"), new("varoitus", "varoitusta"), new("vihje", "vihjettä"),
        "Näet viimeisen ehjän version, kunnes virheet on korjattu.", "Sivustoa ei voi vielä näyttää.");

    private static readonly OverlayWords Swedish = new("sv", new("fel", "fel"), new("varning", "varningar"), new("tips", "tips"),
        "Du ser den senaste hela versionen tills felen har rättats.", "Webbplatsen kan inte visas ännu.");

    private static readonly OverlayWords English = new("en", new("error", "errors"), new("warning", "warnings"), new("hint", "hints"),
        "You see the last good version until the errors are mended.", "The site cannot be shown yet.");

    /// <summary>The words of this language, else the English ones.</summary>
    public static OverlayWords In(string language) => language switch
    {
        "fi" => Finnish,
        "sv" => Swedish,
        _ => English,
    };

    /// <summary><c>2 errors, 1 warning.</c></summary>
    public string Count(Report report)
    {
        (Noun Noun, int Count)[] counts = [(Error, report.Errors), (Warning, report.Warnings), (Hint, report.Hints)];
        return string.Join(", ", counts.Where(each => each.Count > 0).Select(each => each.Noun.Counted(each.Count))) + ".";
    }
}
