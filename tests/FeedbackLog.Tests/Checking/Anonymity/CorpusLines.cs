using System.Text.Json;
using FeedbackLog.Checking.Anonymity;

namespace FeedbackLog.Tests.Checking.Anonymity;

/// <summary>The texts of the pages' examples and of the labelled sentences, normalised.</summary>
internal static class CorpusLines
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. MarkedText.All.Select(example => example.Text).Concat(Sentences()).Select(text => ScanText.Of(text).Text)];

    private static List<string> Sentences()
    {
        using var stream = typeof(CorpusLines).Assembly.GetManifestResourceStream("corpus/anonymity-identifiers.jsonl")!;
        using var reader = new StreamReader(stream);
        var texts = new List<string>();
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            using var sentence = JsonDocument.Parse(line);
            texts.Add(sentence.RootElement.GetProperty("text").GetString()!);
        }
        return texts;
    }
}
