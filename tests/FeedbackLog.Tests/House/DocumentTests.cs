using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace FeedbackLog.Tests.House;

/// <summary>What the documents point at is there.</summary>
public sealed class DocumentTests
{
    [Fact]
    public void Every_link_of_the_documents_leads_somewhere()
    {
        var links = Document.All.SelectMany(document => document.RelativeLinks.Select(target => (document, target))).ToArray();
        Assert.True(Document.All.Length >= 28, $"Only {Document.All.Length} documents were found.");
        Assert.True(links.Length >= 50, $"Only {links.Length} links were found.");
        Assert.Empty(links.Where(link => !Leads(link.document, link.target)).Select(link => $"{link.document.Path}: {link.target}"));
    }

    [Fact]
    public void Every_place_in_the_code_that_the_documents_name_exists()
    {
        var named = Document.All
            .SelectMany(document => document.InlineCode.Where(IsPlaceInTheCode).Select(path => (document.Path, Named: path))).ToArray();
        Assert.True(named.Length >= 25, $"Only {named.Length} places were found.");
        Assert.Empty(named.Where(place => !Path.Exists(Path.Combine(Repository.Root, place.Named))).Select(place => $"{place.Path}: {place.Named}"));
    }

    [Fact]
    public void Every_decision_stands_in_the_list_of_decisions()
    {
        var listed = Document.Read("docs/decisions/README.md").RelativeLinks.ToArray();
        var decisions = Document.All.Select(document => document.Path).Where(path => Regex.IsMatch(path, "^docs/decisions/[0-9]{4}-")).Select(path => Path.GetFileName(path)).ToArray();
        Assert.True(decisions.Length >= 15);
        Assert.Equal(decisions, listed);
    }

    [Fact]
    public void Every_decision_has_the_same_headings()
    {
        var decisions = Document.All.Where(document => Regex.IsMatch(document.Path, "^docs/decisions/[0-9]{4}-")).ToArray();
        string[] expected = ["context", "decision", "rejected", "risks", "a-later-move"];
        Assert.True(decisions.Length >= 15);
        Assert.Empty(decisions.Where(decision => !expected.SequenceEqual(decision.Anchors.Where(expected.Contains))).Select(decision => decision.Path));
    }

    [Fact]
    public void Every_dependency_is_named_in_a_decision()
    {
        var packages = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props"))
            .Descendants("PackageVersion").Select(package => package.Attribute("Include")!.Value).ToArray();
        var named = Document.All.Where(document => document.Path.StartsWith("docs/decisions/0", StringComparison.Ordinal))
            .SelectMany(document => document.InlineCode).ToHashSet(StringComparer.Ordinal);
        Assert.True(packages.Length >= 12);
        Assert.Empty(packages.Except(named));
    }

    private static bool IsPlaceInTheCode(string code) =>
        Regex.IsMatch(code, "^(generator|tests|docs)/[A-Za-z0-9./-]+$") || code is "Directory.Packages.props" or ".ci/run" || Regex.IsMatch(code, "^templates/[A-Za-z0-9./-]+$");

    private static bool Leads(Document document, string target)
    {
        var parts = target.Split('#');
        var folder = Path.GetDirectoryName(document.Path)!;
        var path = parts[0].Length == 0 ? document.Path : Path.Combine(folder, parts[0]);
        if (!Path.Exists(Path.Combine(Repository.Root, path))) return false;
        return parts.Length == 1 || Document.Read(path).Anchors.Contains(parts[1]);
    }
}
