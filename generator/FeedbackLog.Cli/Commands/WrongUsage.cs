using System.CommandLine;
using System.CommandLine.Parsing;
using FeedbackLog.Text;

namespace FeedbackLog.Cli.Commands;

/// <summary>Says in one sentence what is wrong with a command line; null from it means nothing is.</summary>
internal static class WrongUsage
{
    /// <summary>The sentence for the first mistake.</summary>
    public static string? SentenceFor(ParseResult parse)
    {
        var command = parse.CommandResult.Command;
        if (UnknownOption(parse) is { } option) return Unknown($"There is no option {option}.", option, NamesOf(command));
        if (parse.UnmatchedTokens is [var word, ..]) return UnknownWord(command, word);
        if (parse.Errors.Count == 0) return null;
        if (command is RootCommand) return $"Say what to do: {string.Join(", ", command.Subcommands.Select(child => child.Name))}.";
        return parse.Errors[0].SymbolResult switch
        {
            OptionResult { Tokens.Count: 0 } empty => NeedsValue(empty.Option),
            ArgumentResult { Tokens.Count: 0, Parent: OptionResult empty } => NeedsValue(empty.Option),
            ArgumentResult { Tokens.Count: 0 } argument => $"{argument.Argument.HelpName} is missing.",
            _ => string.Join(' ', parse.Errors[0].Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        };
    }

    // The parser takes "--drafs" for the name of a file or a title where one may stand; a person never means that, unless after "--".
    private static string? UnknownOption(ParseResult parse)
    {
        foreach (var token in parse.Tokens)
        {
            if (token.Type == TokenType.DoubleDash) return null;
            if (token.Type == TokenType.Argument && token.Value is ['-', _, ..]) return token.Value.Split('=')[0];
        }
        return null;
    }

    private static string UnknownWord(Command command, string word) => command is RootCommand
        ? Unknown($"There is no command {word}.", word, command.Subcommands.Select(child => child.Name))
        : $"{command.Name} does not know what to do with \"{word}\".";

    private static string NeedsValue(Option option) => $"{option.Name} needs a value: {option.Name} {option.HelpName}.";

    private static string Unknown(string sentence, string word, IEnumerable<string> known) =>
        NearestName.Of(word, known) is { } nearest ? $"{sentence} Did you mean {nearest}?" : sentence;

    private static IEnumerable<string> NamesOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options)).Select(option => option.Name);
}
