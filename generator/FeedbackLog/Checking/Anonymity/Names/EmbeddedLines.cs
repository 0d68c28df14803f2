using System.Collections.Immutable;

namespace FeedbackLog.Checking.Anonymity.Names;

/// <summary>The lines of the lists that lie in this room as text files; comments and empty lines left out.</summary>
internal static class EmbeddedLines
{
    /// <summary>The lines of a list, by its file's name without the ending.</summary>
    public static ImmutableArray<string> Of(string list)
    {
        var name = $"FeedbackLog.Checking.Anonymity.Names.{list}.txt";
        using var stream = typeof(EmbeddedLines).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly holds no {name}.");
        using var reader = new StreamReader(stream);
        var lines = ImmutableArray.CreateBuilder<string>();
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') lines.Add(line);
        return lines.ToImmutable();
    }
}
