using System.Reflection;

namespace FeedbackLog.Cli.Commands;

/// <summary>The version of the tool, as <c>--version</c> prints it.</summary>
internal static class ToolVersion
{
    /// <summary>For example <c>0.1.0</c>.</summary>
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
