using System.Text;
using AngleSharp.Html.Parser;
using FeedbackLog.Cli.Reporting;
using FeedbackLog.Diagnostics;
using FeedbackLog.Tests.House;
using FeedbackLog.Tests.Snapshots;
using FeedbackLog.Tests.Workspaces;
using FeedbackLog.Text;
using FeedbackLog.Walking;
using Xunit;

namespace FeedbackLog.Tests.Golden;

/// <summary>The look that docs/theming.md shows: its settings and its two templates over a few entries, kept like the other golden site.</summary>
public sealed class SecondLookGoldenSiteTests
{
    private static readonly Document Theming = Document.Read("docs/theming.md");

    private static readonly Lazy<SortedDictionary<string, byte[]>> Site = new(Build);

    private static string Home => Path.Combine(Repository.Root, "tests", "FeedbackLog.Tests", "Golden", "second-look");

    [Fact]
    public void Every_file_is_as_it_was_reviewed()
    {
        var expected = Path.Combine(Home, "expected");
        if (Snapshot.IsUpdating) Tree.Replace(expected, Site.Value);
        Assert.Equal("", Tree.Differences(Tree.Read(expected), Site.Value));
    }

    [Fact]
    public void The_document_shows_the_settings_and_two_templates() =>
        Assert.Equal(["site/feedbacklog.yml", "templates/parts/card.hbs", "templates/parts/footer.hbs"], Theming.Files.Select(file => file.Path));

    [Fact]
    public void The_colours_stand_in_the_one_style_sheet()
    {
        var css = Encoding.UTF8.GetString(Site.Value.Single(file => file.Key.EndsWith(".css", StringComparison.Ordinal)).Value);
        Assert.Contains("--accent:#8a1c63;", css, StringComparison.Ordinal);
        Assert.Contains("--corner:0px;", css, StringComparison.Ordinal);
        Assert.Contains("--sans:\"Open Sans\",sans-serif;", css, StringComparison.Ordinal);
    }

    [Fact]
    public void The_logo_is_a_cleaned_picture_that_keeps_its_place_and_says_whose_it_is()
    {
        var logo = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Site.Value["index.html"])).QuerySelector(".brand img")!;
        Assert.Equal(("Esimerkki Energia", "96", "96"), (logo.GetAttribute("alt"), logo.GetAttribute("width"), logo.GetAttribute("height")));
        Assert.Contains(logo.GetAttribute("src")!.TrimStart('/'), Site.Value.Keys);
    }

    [Fact]
    public void A_logo_that_is_not_there_is_an_error_where_it_is_named()
    {
        var files = Theming.Files.Select(file => file.Path == "site/feedbacklog.yml" ? With(file, "sign.png", "sing.png") : file);
        var finding = Assert.Single(SiteWalk.Run(Workspace.Of(files), new WalkOptions(GoldenSite.Today)).Findings, finding => finding.Rule == FormatRules.PictureAddress);
        Assert.Equal(("site/feedbacklog.yml", "missing"), (finding.Path, finding.Variant));
    }

    [Fact]
    public void The_document_shows_what_the_report_says_of_a_colour_that_cannot_be_read()
    {
        var files = Theming.Files.Select(file => file.Path == "site/feedbacklog.yml" ? With(file, "\"#8a1c63\"", "\"#f2c200\"") : file);
        var findings = SiteWalk.Run(Workspace.Of(files), new WalkOptions(GoldenSite.Today)).Findings.Where(finding => finding.Rule == SiteRules.ColourContrast);
        Assert.Equal(Theming.Fence("text contrast"), string.Join('\n', findings.Select(LineOf)));
    }

    private static string LineOf(Diagnostic finding)
    {
        var messages = Messages.For("en");
        return string.Concat(TextReport.LineOf(new ReportedFinding(finding, messages.MessageOf(finding), messages.AdviceOf(finding))).Select(ink => ink.Text));
    }

    private static SourceFile With(SourceFile file, string old, string now) =>
        SourceFile.Decode(file.Path, Encoding.UTF8.GetBytes(file.Text.Replace(old, now, StringComparison.Ordinal)));

    private static SortedDictionary<string, byte[]> Build()
    {
        using var folder = new TemporaryFolder();
        folder.Lay(Path.Combine(Repository.Root, "tests", "FeedbackLog.Tests", "BaseWorkspace"));
        folder.Lay(Path.Combine(Home, "workspace"));
        foreach (var file in Theming.Files) folder.Write(file.Path, file.Text);
        return GoldenSite.Build(folder);
    }
}
