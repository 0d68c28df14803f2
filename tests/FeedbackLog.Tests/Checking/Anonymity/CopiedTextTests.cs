using System.Text;
using FeedbackLog.Diagnostics;
using FeedbackLog.Planning;
using FeedbackLog.Text;
using FeedbackLog.Walking;
using Xunit;

namespace FeedbackLog.Tests.Checking.Anonymity;

/// <summary>Templates of a theme of one's own and the files of site/static/, which are published as they are.</summary>
public sealed class CopiedTextTests
{
    private static readonly WalkOptions Options = new(new DateOnly(2026, 12, 1));

    [Fact]
    public void What_a_template_fills_in_is_no_find() =>
        Assert.Empty(FindsIn("templates/parts/footer.hbs", "<ul>\n{{#each links}}<li>{{@index}} {{title}}</li>{{/each}}\n</ul>\n<!-- a remark -->\n"));

    [Fact]
    public void The_authors_of_a_library_are_a_warning()
    {
        var found = FindsIn("site/static/menu.js", "/* Written by Sanna Korhonen */\n");
        Assert.Equal(["FL113"], found.Select(finding => finding.Rule.Code));
        Assert.Equal(Severity.Warning, found[0].Severity);
    }

    [Fact]
    public void A_find_points_at_its_line_and_column()
    {
        var found = Assert.Single(FindsIn("site/static/terms.txt", "Terms\n\nAsk Sanna Korhonen.\n"));
        Assert.Equal((3, 5), (found.Place.Line, found.Place.Column));
    }

    [Theory]
    [InlineData("minutes.pdf", "%PDF-1.7", StaticKind.Document)]
    [InlineData("minutes.docx", "PK", StaticKind.Document)]
    [InlineData("terms.txt", "Terms", StaticKind.Text)]
    [InlineData("_headers", "/*\n  X-Frame-Options: DENY\n", StaticKind.Text)]
    [InlineData("terms.txt", "Ter\0ms", StaticKind.BrokenText)]
    [InlineData("letters.woff2", "wOF2\0", StaticKind.Plain)]
    [InlineData("talk.mp3", "ID3\0", StaticKind.Opaque)]
    [InlineData("photo.jpg", "\0\0", StaticKind.Opaque)]
    public void A_file_is_of_a_kind(string name, string content, StaticKind kind) =>
        Assert.Equal(kind, StaticSource.Of("site/static/" + name, Encoding.UTF8.GetBytes(content)).Kind);

    [Theory]
    [InlineData("minutes.pdf", Severity.Error)]
    [InlineData("terms.txt", Severity.Error)]
    [InlineData("talk.mp3", Severity.Warning)]
    public void What_the_gate_cannot_read_is_told(string name, Severity severity)
    {
        var workspace = Workspace.Of(RuleExample.BaseWorkspace) with { Statics = [StaticSource.Of("site/static/" + name, [0xC3, 0x28, 0])] };
        var told = Assert.Single(SiteWalk.Run(workspace, Options).Findings, finding => finding.Rule.Code == "FL509");
        Assert.Equal(severity, told.Severity);
    }

    private static List<Diagnostic> FindsIn(string path, string text)
    {
        var file = new SourceFile(path, text, ContentHash.Of(Encoding.UTF8.GetBytes(text)));
        var workspace = Workspace.Of(RuleExample.BaseWorkspace.Append(file));
        return [.. SiteWalk.Run(workspace, Options).Findings.Where(finding => finding.Path == path && finding.Rule.Code.StartsWith("FL1", StringComparison.Ordinal))];
    }
}
