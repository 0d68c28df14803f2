using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Xunit;

namespace FeedbackLog.Tests.Searching;

/// <summary>Node runs the very script that readers' browsers run. Where it is missing the test is skipped aloud; in CI it has to be there.</summary>
internal static class Node
{
    /// <summary>The script of the search page.</summary>
    public static string Script { get; } = Path.Combine(Repository.Root, "templates", "assets", "search.js");

    private static string Asker { get; } = Path.Combine(Repository.Root, "tests", "FeedbackLog.Tests", "Searching", "ask.js");

    /// <summary>What the search of a built site says to each question.</summary>
    public static IReadOnlyList<Answer> Ask(string site, IEnumerable<Question> questions) =>
        Run<Answer>([Asker, Script, site, "ask"], questions.Select(question => JsonSerializer.Serialize(question, JsonSerializerOptions.Web)));

    /// <summary>The beginnings that the script makes of words; each line is a language's folder and words.</summary>
    public static IReadOnlyList<string[]> Beginnings(string site, IEnumerable<string> lines) => Run<string[]>([Asker, Script, site, "words"], lines);

    private static T[] Run<T>(string[] arguments, IEnumerable<string> lines)
    {
        if (Run(["--version"], "") is null)
            Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") != "true", "Node is not installed (apt-get install nodejs), so nobody asked the search page's script.");
        var output = Run(arguments, string.Join('\n', lines));
        Assert.True(output is not null, "Node did not run the script.");
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<T>(line, JsonSerializerOptions.Web)!)];
    }

    private static string? Run(string[] arguments, string input)
    {
        try
        {
            var start = new ProcessStartInfo("node", arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
                StandardOutputEncoding = Encoding.UTF8,
            };
            using var node = Process.Start(start)!;
            node.StandardInput.Write(input);
            node.StandardInput.Close();
            var output = node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            return node.ExitCode == 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}

/// <summary>What a reader asks.</summary>
/// <param name="Folder">The language's folder in the built site; empty for the default language.</param>
/// <param name="Text">The words.</param>
/// <param name="Filters">topic, channel, outcome, year → key.</param>
internal sealed record Question(string Folder, string Text, IReadOnlyDictionary<string, string> Filters);

/// <summary>What the search finds.</summary>
/// <param name="Numbers">Entries, the best first: 20260042 for 2026-0042.</param>
/// <param name="IsComplete">False when no entry has all the words.</param>
/// <param name="Titles">Of the first ten.</param>
/// <param name="Bytes">Fetched for it, each file after gzip -6.</param>
/// <param name="Milliseconds">From the question to the records, with everything at hand.</param>
internal sealed record Answer(int[] Numbers, bool IsComplete, string[] Titles, int Bytes, double Milliseconds);
