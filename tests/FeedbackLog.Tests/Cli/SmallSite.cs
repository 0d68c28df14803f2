using System.Collections.Frozen;
using System.Text;
using FeedbackLog.Cli;
using FeedbackLog.Cli.Reporting;

namespace FeedbackLog.Tests.Cli;

/// <summary>What a command line came to.</summary>
internal sealed record Ran(int ExitCode, string Output, string Error);

/// <summary>A clock that stands still on 28 July 2026, so that texts with a time in them can be compared.</summary>
internal sealed class StoppedClock : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(2026, 7, 28, 12, 0, 0, TimeSpan.Zero);

    public override long GetTimestamp() => 0;
}

/// <summary>A workspace with one published entry in a folder of its own; gone after the test.</summary>
internal sealed class SmallSite : IDisposable
{
    public const string EntryPath = "content/entries/2026/2026-0042-late-refund.en.md";

    public const string Entry = """
        ---
        id: 2026-0042
        title: The refund took six weeks
        state: published
        published: 2026-04-20
        received: 2026-03
        channel: email
        topics: [refunds]
        outcome: fixed
        first_response: 3h
        resolved_after: 6d
        reviewed_by: reader
        ---
        ## Problem
        I sent the kettle back and got a receipt, but the money did not come. I asked three times and got three answers.

        ## Apology
        We made a mistake, and we are sorry. Six weeks is too long to wait for your own money.

        ## Fix
        We paid the same day. The form did not reach the payments team; now it gets there by itself.

        """;

    private const string Settings = """
        title: What we learned
        organisation: Example Co-operative
        base_url: https://feedback.example.org/
        languages: [en, fi, sv]
        authority: example.org,2026
        contact: {email: service@example.org}
        review: {required: false}

        """;

    public SmallSite()
    {
        Root = Directory.CreateTempSubdirectory("feedbacklog-test-").FullName;
        Write("site/feedbacklog.yml", Settings);
        Write("content/topics.yml", "refunds: {en: Refunds, fi: Palautukset, sv: Returer}\nweb-shop: {en: Web shop, fi: Verkkokauppa, sv: Webbutik}\n");
        Write("content/people.yml", "reader: {role: {en: Reader, fi: Lukija, sv: Granskare}}\n");
        Write(EntryPath, Entry);
    }

    public string Root { get; }

    public FrozenDictionary<string, string> Variables { get; init; } = FrozenDictionary<string, string>.Empty;

    public void Write(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text.ReplaceLineEndings("\n"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public void Delete(string path) => File.Delete(Path.Combine(Root, path));

    public string[] FilesBelow(string path) => !Directory.Exists(Path.Combine(Root, path)) ? [] :
        [.. Directory.EnumerateFiles(Path.Combine(Root, path), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>Runs the program in its own workspace, as it runs in a process, on a stopped clock.</summary>
    public Ran Run(params string[] args)
    {
        using StringWriter output = new(), error = new();
        var exitCode = Program.Run(args, Surroundings(output, error));
        return new Ran(exitCode, output.ToString(), error.ToString());
    }

    public Surroundings Surroundings(TextWriter output, TextWriter error) => new()
    {
        Output = new Voice(output),
        Error = new Voice(error),
        Folder = Root,
        Clock = new StoppedClock(),
        Variables = Variables,
    };

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
