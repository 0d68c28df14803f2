namespace FeedbackLog.Tests;

/// <summary>Where the repository stands on this machine.</summary>
internal static class Repository
{
    /// <summary>The folder that holds FeedbackLog.sln.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "FeedbackLog.sln")) ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository."));
}
