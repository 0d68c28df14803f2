using FeedbackLog.Text;
using FeedbackLog.Yaml;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace FeedbackLog.Tests.Yaml;

public sealed class PlainFieldsTests
{
    private static readonly string[] Pieces =
    [
        "id: 2026-0001\n", "title: Palautus jäi tulematta\n", "title: \"With: a colon\"\n", "topics: [refunds, web-shop]\n", "topics: [a, \"b\"]\n", "topics: []\n",
        "summary: one # comment\n", "summary: one #no comment\n", "summary: a: b\n", "summary: ends with:\n", "summary:\n", "summary: ~\n", "summary: >\n  folded\n  text\n",
        "actions:\n  - {what: Do it, due: 2026-06}\n", "changes:\n- {date: 2026-01-01, kind: minor}\n", "withdrawn: {date: 2026-01-01, reason: privacy}\n",
        "# a comment\n", "\n", "  \n", "state:   published   \n", "state: published\n  and more\n", "x: &a 1\n", "y: *a\n", "z: !!str 1\n", "<<: {a: 1}\n", "k: 'it''s'\n",
        "k: [a,\n  b]\n", "k: [a, b,]\n", "k: [-a]\n", "k: -1\n", "k: 1h\n", "a b: c\n", "k: @x\n", "k: %x\n", "k: å\u2028b\n", "k: [a, b] # c\n", "---\n", "k: a\\b\n", "k: {a: b}\n",
    ];

    [Fact]
    public void Both_ways_of_reading_read_every_document_alike()
    {
        var documents = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces.Take(7)));
        Prop.ForAll(documents.ToArbitrary(), AreReadAlike).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    [Fact]
    public void Both_ways_of_reading_read_the_example_content_alike()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "content"), "*.md", SearchOption.AllDirectories);
        Assert.True(files.Length > 50);
        foreach (var path in files.Where(path => File.ReadAllText(path).StartsWith("---\n", StringComparison.Ordinal)))
        {
            var text = File.ReadAllText(path);
            Assert.True(AreReadAlike(text[4..(text.IndexOf("\n---\n", StringComparison.Ordinal) + 1)]), path);
        }
    }

    private static bool AreReadAlike(string document)
    {
        var file = new SourceFile("content/x.md", document, ContentHash.Of([]));
        var span = new SourceSpan(0, document.Length);
        var (quick, slow) = (YamlReader.Read(file, span), YamlReader.ReadByParser(file, span));
        return Tell(quick.Findings) == Tell(slow.Findings) && Same(quick.Value, slow.Value, isRoot: true);
    }

    private static string Tell(IEnumerable<FeedbackLog.Diagnostics.Diagnostic> findings) =>
        string.Join("\n", findings.Select(finding => $"{finding.Rule.Code} {finding.Variant} {finding.Place}"));

    // The outermost map's own range is where a missing key is told; only its beginning is ever shown.
    private static bool Same(YamlNode? left, YamlNode? right, bool isRoot = false) => (left, right) switch
    {
        (null, null) => true,
        (YamlText one, YamlText other) => one == other,
        (YamlList one, YamlList other) => one.Span == other.Span && one.Items.Length == other.Items.Length && one.Items.Zip(other.Items).All(pair => Same(pair.First, pair.Second)),
        (YamlMap one, YamlMap other) => (isRoot ? one.Span.Start == other.Span.Start : one.Span.Start == other.Span.Start && one.Fields.Length == other.Fields.Length)
            && one.Fields.Length == other.Fields.Length
            && one.Fields.Zip(other.Fields).All(pair => pair.First.Key == pair.Second.Key && pair.First.KeySpan == pair.Second.KeySpan && Same(pair.First.Value, pair.Second.Value)),
        _ => false,
    };
}
