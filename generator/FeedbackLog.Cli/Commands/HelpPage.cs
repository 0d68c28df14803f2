using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using FeedbackLog.Cli.Reporting;

namespace FeedbackLog.Cli.Commands;

/// <summary>
/// The help of a command, the same on every terminal: what it does, its options, and examples to copy. The package's own help has no examples
/// and changes with the window's width.
/// </summary>
internal sealed class HelpPage(Voice output) : SynchronousCommandLineAction
{
    private const int Width = 100;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        output.Hand(TextOf(parseResult.CommandResult.Command));
        return ExitCode.Fine;
    }

    /// <summary>The help of this command.</summary>
    public static string TextOf(Command command)
    {
        var page = new StringBuilder();
        foreach (var line in Wrap(command.Description ?? "", Width)) page.Append(line).Append('\n');
        page.Append("\nUsage: ").Append(UsageOf(command)).Append('\n');
        AppendRows(page, "Commands", command.Subcommands.Select(child => (child.Name, child.Description ?? "")));
        AppendRows(page, "What to give", command.Arguments.Select(argument => (argument.HelpName ?? argument.Name, argument.Description ?? "")));
        AppendRows(page, "Options", OptionsOf(command).Select(option => (LabelOf(option), option.Description ?? "")));
        if (command is ExplainedCommand explained) AppendExamples(page, explained);
        return page.ToString();
    }

    private static string UsageOf(Command command)
    {
        if (command is RootCommand) return "feedbacklog COMMAND [options]";
        var arguments = command.Arguments.Select(argument => argument.Arity.MaximumNumberOfValues > 1 ? $" [{argument.HelpName}...]" : $" {argument.HelpName}");
        return $"feedbacklog {command.Name}{string.Concat(arguments)} [options]";
    }

    private static IEnumerable<Option> OptionsOf(Command command)
    {
        var inherited = command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive);
        return command.Options.Concat(inherited).Where(option => !option.Hidden);
    }

    private static string LabelOf(Option option) => option.HelpName is null ? option.Name : $"{option.Name} {option.HelpName}";

    private static void AppendRows(StringBuilder page, string title, IEnumerable<(string Label, string Says)> rows)
    {
        var all = rows.ToArray();
        if (all.Length == 0) return;
        var column = all.Max(row => row.Label.Length) + 4;
        page.Append('\n').Append(title).Append(":\n");
        foreach (var (label, says) in all)
        {
            var start = ("  " + label).PadRight(column);
            foreach (var line in Wrap(says, Width - column))
            {
                page.Append(start).Append(line).Append('\n');
                start = new string(' ', column);
            }
        }
    }

    private static void AppendExamples(StringBuilder page, ExplainedCommand command)
    {
        page.Append("\nExamples:\n");
        foreach (var example in command.Examples) page.Append("  ").Append(example.Line).Append("\n      ").Append(example.Does).Append('\n');
    }

    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }
            if (line.Length > 0) line.Append(' ');
            line.Append(word);
        }
        yield return line.ToString();
    }
}
