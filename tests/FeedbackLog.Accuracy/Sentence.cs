using System.Text.Json;

namespace FeedbackLog.Accuracy;

/// <summary>A range that holds personal data, in UTF-16 units.</summary>
internal sealed record GoldSpan(int Start, int End, string Type);

/// <summary>A labelled sentence of a corpus.</summary>
internal sealed record Sentence(string Id, string Language, string Text, IReadOnlyList<GoldSpan> Spans)
{
    /// <summary>True for a sentence that looks dangerous and holds nothing personal.</summary>
    public bool IsHardNegative => Id.Contains("-n-", StringComparison.Ordinal);

    /// <summary>The sentences of a file with one JSON object a line.</summary>
    public static IReadOnlyList<Sentence> ReadAll(string path) =>
        [.. File.ReadLines(path).Where(line => line.Trim().Length > 0).Select(Read)];

    private static Sentence Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        var spans = root.GetProperty("spans").EnumerateArray()
            .Select(span => new GoldSpan(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32(), span.GetProperty("type").GetString()!));
        return new Sentence(root.GetProperty("id").GetString()!, root.GetProperty("lang").GetString()!, root.GetProperty("text").GetString()!, [.. spans]);
    }
}
