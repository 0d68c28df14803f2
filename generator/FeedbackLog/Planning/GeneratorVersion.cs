using System.Reflection;

namespace FeedbackLog.Planning;

/// <summary>Which tool made a file.</summary>
public static class GeneratorVersion
{
    /// <summary>
    /// The version with the compiled library's own identity, so that a tool that was built anew renders anew.
    /// The same for every build of the same sources.
    /// </summary>
    public static string Current { get; } =
        $"{typeof(GeneratorVersion).Assembly.GetName().Version} {typeof(GeneratorVersion).Assembly.ManifestModule.ModuleVersionId}";

    /// <summary>The version as people write it: <c>0.1.0</c>.</summary>
    public static string Display { get; } =
        typeof(GeneratorVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
}
