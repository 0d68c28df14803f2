using System.Collections.Frozen;
using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using System.Text;
using FeedbackLog.Cli.Commands;
using FeedbackLog.Cli.Files;
using FeedbackLog.Cli.Reporting;

namespace FeedbackLog.Cli;

/// <summary>The <c>feedbacklog</c> command: takes the world around it from the process, builds the tree of commands, and catches what nobody else does.</summary>
internal static class Program
{
    /// <summary>The program's start.</summary>
    public static int Main(string[] args)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = Encoding.UTF8;
        using var output = new StandardStream(Console.OpenStandardOutput);
        using var error = new StandardStream(Console.OpenStandardError);
        var surroundings = FromProcess(output, error);
        var exitCode = Run(args, surroundings);
        surroundings.Output.Flush();
        surroundings.Error.Flush();
        if (output.Problem is not { } problem) return exitCode;
        surroundings.Error.Say($"feedbacklog: what it had to say could not be written: {problem.Message}");
        surroundings.Error.Flush();
        return Math.Max(exitCode, ExitCode.Usage);
    }

    /// <summary>Runs one command line; gives the exit code.</summary>
    internal static int Run(string[] args, Surroundings surroundings)
    {
        try
        {
            return Answer(args, surroundings);
        }
        catch (WorkspaceProblem problem)
        {
            surroundings.Error.Say(Ink.Line($"feedbacklog: {problem.Message}", Tone.Error));
            return problem.ExitCode;
        }
        catch (Exception fault)
        {
            OwnFault.Tell(fault, surroundings.Error);
            return ExitCode.OwnFault;
        }
    }

    private static int Answer(string[] args, Surroundings surroundings)
    {
        if (!CanNormalise())
        {
            throw new WorkspaceProblem("This system cannot compare letters with accents (the ICU library is missing, or .NET runs in invariant mode), "
                + "so personal data could slip through. Install ICU and leave DOTNET_SYSTEM_GLOBALIZATION_INVARIANT unset.", ExitCode.Usage);
        }
        // An argument that begins with @ is a title or a name here, not a file of further arguments.
        var parse = Tree(surroundings).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parse.Action is not (HelpPage or VersionLine) && WrongUsage.SentenceFor(parse) is { } sentence)
        {
            var command = parse.CommandResult.Command;
            surroundings.Error.Say(Ink.Line($"feedbacklog: {sentence}", Tone.Error));
            surroundings.Error.Say($"Help: feedbacklog {(command is RootCommand ? "" : command.Name + " ")}--help");
            return ExitCode.Usage;
        }
        return parse.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    /// <summary>All commands.</summary>
    internal static RootCommand Tree(Surroundings surroundings)
    {
        var root = new RootCommand("feedbacklog turns resolved complaints, written as Markdown entries, into a public site and feeds.")
        {
            BuildCommand.Create(surroundings),
            CheckCommand.Create(surroundings),
            ServeCommand.Create(surroundings),
            NewCommand.Create(surroundings),
            ApproveCommand.Create(surroundings),
            RulesCommand.Create(surroundings),
        };
        foreach (var option in root.Options)
        {
            if (option is HelpOption) (option.Action, option.Description) = (new HelpPage(surroundings.Output), "Show this help.");
            else if (option is VersionOption) (option.Action, option.Description) = (new VersionLine(surroundings.Output), "Show the version.");
        }
        return root;
    }

    // Without ICU .NET answers every normalisation with its input (measured on .NET 10), which would blind the anonymity scan.
    private static bool CanNormalise() =>
        "a\u0308".Normalize(NormalizationForm.FormC) == "\u00e4" && "\uff11".Normalize(NormalizationForm.FormKC) == "1";

    private static Surroundings FromProcess(Stream output, Stream error)
    {
        var variables = Surroundings.KnownVariables
            .Select(name => (Name: name, Value: Environment.GetEnvironmentVariable(name)))
            .Where(variable => !string.IsNullOrEmpty(variable.Value))
            .ToFrozenDictionary(variable => variable.Name, variable => variable.Value!, StringComparer.Ordinal);
        var canColour = Environment.GetEnvironmentVariable("TERM") != "dumb";
        var hasColour = !variables.ContainsKey("NO_COLOR");
        return new Surroundings
        {
            Output = VoiceOn(output, canColour && !Console.IsOutputRedirected, hasColour),
            Error = VoiceOn(error, canColour && !Console.IsErrorRedirected, hasColour),
            Folder = Directory.GetCurrentDirectory(),
            Variables = variables,
        };
    }

    private static Voice VoiceOn(Stream stream, bool isTerminal, bool hasColour)
    {
        // The preview server speaks from several threads.
        var writer = TextWriter.Synchronized(new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" });
        return new Voice(writer, isTerminal ? new Lazy<Terminal>(() => new Terminal(writer, hasColour)) : null);
    }
}
