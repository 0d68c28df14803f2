using System.Text.Json;
using FeedbackLog.Cli;
using FeedbackLog.Cli.Reporting;
using FeedbackLog.Diagnostics;
using FeedbackLog.Tests.Checking.Anonymity;
using Xunit;

namespace FeedbackLog.Tests.Cli;

/// <summary>What an anonymity rule found is printed by no command, in no format, on no terminal: every example of the rules' pages and every labelled sentence goes through.</summary>
public sealed class NothingPersonalTests : IDisposable
{
    private const int ShortestSecret = 4;
    private const int SentencesPerEntry = 40;

    private static readonly (string Text, string[] Secrets)[] Sentences = [.. Examples().Concat(Corpus("anonymity-identifiers")).Concat(Corpus("anonymity-names"))];

    private readonly SmallSite site = new();

    public NothingPersonalTests()
    {
        foreach (var (sentences, index) in Sentences.Chunk(SentencesPerEntry).Select((sentences, index) => (sentences, index)))
        {
            var id = $"2026-{1000 + index}";
            var body = string.Join("\n\n", sentences.Select(sentence => sentence.Text));
            site.Write($"content/entries/2026/{id}-planted.en.md", SmallSite.Entry.Replace("2026-0042", id, StringComparison.Ordinal).Replace("I sent the kettle", body + "\n\nI sent the kettle", StringComparison.Ordinal));
        }
        site.Write("content/entries/2026/2026-0900-sanna-korhonen.en.md", SmallSite.Entry.Replace("2026-0042", "2026-0900", StringComparison.Ordinal));
    }

    [Fact]
    public void There_are_many_sentences_with_secrets() => Assert.True(Sentences.Sum(sentence => sentence.Secrets.Length) > 500);

    [Theory]
    [InlineData("check --format text")]
    [InlineData("check --format json")]
    [InlineData("check --format sarif")]
    [InlineData("check --format github")]
    [InlineData("build --explain --drafts")]
    public void Not_in_a_report(string arguments)
    {
        var ran = site.Run(arguments.Split(' '));

        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("FL101", ran.Output + ran.Error, StringComparison.Ordinal);
        Assert.Equal([], Repeated(ran.Output + ran.Error));
    }

    [Fact]
    public void Not_in_the_excerpts_of_a_terminal()
    {
        using StringWriter output = new(), error = new();
        var surroundings = site.Surroundings(output, error) with { Output = new Voice(output, new Lazy<Terminal>(() => new Terminal(output, hasColour: true))) };

        Program.Run(["check"], surroundings);

        Assert.Contains("######-###X", output.ToString(), StringComparison.Ordinal);
        Assert.Equal([], Repeated(output.ToString()));
    }

    [Fact]
    public void Not_in_what_a_build_remembers()
    {
        foreach (var file in site.FilesBelow("content/entries/2026").Where(file => file.Contains("-planted", StringComparison.Ordinal) || file.Contains("sanna", StringComparison.Ordinal))) File.Delete(file);
        site.Write(SmallSite.EntryPath, SmallSite.Entry.Replace("I asked", "The only customer in Pieksämäki asked. Business 2077474-0 knew. I asked", StringComparison.Ordinal));

        Assert.Equal(0, site.Run("build").ExitCode);

        Assert.Contains("FL12", site.Read("site/.cache/manifest.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("2077474", site.Read("site/.cache/manifest.json"), StringComparison.Ordinal);
    }

    public void Dispose() => site.Dispose();

    private static IEnumerable<string> Repeated(string report) =>
        Sentences.SelectMany(sentence => sentence.Secrets).Append("sanna-korhonen").Distinct().Where(secret => report.Contains(secret, StringComparison.Ordinal));

    private static IEnumerable<(string Text, string[] Secrets)> Examples() => MarkedText.All
        .Where(example => example.Rule.Severity == Severity.Error && example.Marks.Length > 0 && example.Rule.Code != "FL124")
        .Select(example => (example.Text, LongEnough(example.Marks.Select(mark => example.Text[mark.Start..mark.End]))));

    private static IEnumerable<(string Text, string[] Secrets)> Corpus(string name)
    {
        using var stream = typeof(NothingPersonalTests).Assembly.GetManifestResourceStream($"corpus/{name}.jsonl")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            using var sentence = JsonDocument.Parse(line);
            var text = sentence.RootElement.GetProperty("text").GetString()!;
            var spans = sentence.RootElement.GetProperty("spans").EnumerateArray()
                .Select(span => text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()]);
            yield return (text, LongEnough(spans));
        }
    }

    private static string[] LongEnough(IEnumerable<string> secrets) => [.. secrets.Where(secret => secret.Length >= ShortestSecret)];
}
