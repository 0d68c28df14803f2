using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FeedbackLog.Checking;
using FeedbackLog.Cli.Files;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Cli.Commands;

/// <summary><c>rules</c>: lists the rules, or writes their pages into a folder.</summary>
internal static partial class RulesCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var output = new Option<string?>("--output") { HelpName = "DIR", Description = "Write the page of every rule, and a list of them, into this folder. Pages of rules that are gone are taken away." };
        var command = new ExplainedCommand("rules", "Lists everything that check looks for, one rule on a line.",
            new("feedbacklog rules", "Lists the rules."),
            new("feedbacklog rules --output docs/rules", "Writes the rules' pages into docs/rules/."))
        { output };
        command.SetAction(parse =>
        {
            if (parse.GetValue(output) is { } folder) Write(Path.GetFullPath(folder, surroundings.Folder), surroundings);
            else foreach (var rule in RuleCatalog.Rules) surroundings.Output.Say($"{rule.Code} {WordOf(rule.Severity),-7} {rule.Name}");
            return ExitCode.Fine;
        });
        return command;
    }

    /// <summary>Every file that belongs into the folder, by its name.</summary>
    internal static SortedDictionary<string, string> Files()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var list = new StringBuilder("# Rules\n\nWhat `feedbacklog check` looks for. Written by `feedbacklog rules --output docs/rules`; change the pages beside the rules, in\n`generator/FeedbackLog/Checking`.\n\n| Rule | Weight | Finds |\n|---|---|---|\n");
        foreach (var page in RuleCatalog.Rules.Select(rule => RulePage.Of(rule.Code)).OfType<RulePage>())
        {
            var name = $"{page.Rule.Code}-{page.Rule.Name}.md";
            files.Add(name, page.Markdown);
            list.Append(CultureInfo.InvariantCulture, $"| [{page.Rule.Code} {page.Rule.Name}]({name}) | {WordOf(page.Rule.Severity)} | {FirstSentence(page)} |\n");
        }
        files.Add("README.md", list.ToString());
        return files;
    }

    private static void Write(string folder, Surroundings surroundings)
    {
        var files = Files();
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var old in Directory.EnumerateFiles(folder, "FL*.md").Where(path => PageName().IsMatch(Path.GetFileName(path)) && !files.ContainsKey(Path.GetFileName(path))))
                File.Delete(old);
            foreach (var (name, text) in files) File.WriteAllText(Path.Combine(folder, name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new WorkspaceProblem($"The pages could not be written to {folder}: {trouble.Message}", cause: trouble);
        }
        surroundings.Output.Say($"{files.Count - 1} pages in {folder}");
    }

    private static string FirstSentence(RulePage page)
    {
        var finds = page.Markdown.Split("## Finds\n\n")[1].Split("\n\n")[0].Replace('\n', ' ');
        var end = finds.IndexOf(". ", StringComparison.Ordinal);
        return (end < 0 ? finds : finds[..(end + 1)]).Replace("|", "\\|", StringComparison.Ordinal);
    }

    private static string WordOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "hint",
    };

    [GeneratedRegex("^FL[0-9]{3}-[a-z0-9-]+\\.md$", RegexOptions.CultureInvariant)]
    private static partial Regex PageName();
}
