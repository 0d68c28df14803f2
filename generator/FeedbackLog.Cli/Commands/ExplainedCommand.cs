using System.Collections.Immutable;
using System.CommandLine;

namespace FeedbackLog.Cli.Commands;

/// <summary>A command whose help ends with examples.</summary>
internal sealed class ExplainedCommand(string name, string description, params ImmutableArray<Example> examples) : Command(name, description)
{
    /// <summary>Shown in this order.</summary>
    public ImmutableArray<Example> Examples => examples;
}

/// <summary>A line that a person can type, and what it does.</summary>
internal readonly record struct Example(string Line, string Does);
