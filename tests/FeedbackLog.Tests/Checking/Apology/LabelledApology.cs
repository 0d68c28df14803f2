using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FeedbackLog.Checking.Apology;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Tests.Checking.Apology;

/// <summary>A passage of the corpus with what a person says of it.</summary>
/// <param name="Id">Language, name of the corpus and number; every third is held out.</param>
/// <param name="Language">Its language.</param>
/// <param name="Text">The passage.</param>
/// <param name="Labels">What it is; <c>sincere</c> stands alone.</param>
public sealed record LabelledApology(string Id, string Language, string Text, ImmutableHashSet<string> Labels)
{
    private static readonly ImmutableDictionary<string, string> LabelByRule = ImmutableDictionary<string, string>.Empty
        .Add(ToneRules.NoApology.Code, "no_apology").Add(ToneRules.ConditionalApology.Code, "conditional").Add(ToneRules.FeelingsOnly.Code, "feelings_only")
        .Add(ToneRules.BlameShift.Code, "blame_shift").Add(ToneRules.PassiveEvasion.Code, "passive_evasion").Add(ToneRules.ExcuseHeavy.Code, "excuse_heavy");

    /// <summary>Every label that there is.</summary>
    public static ImmutableArray<string> AllLabels { get; } = [.. LabelByRule.Values.Append("sincere").Order(StringComparer.Ordinal)];

    /// <summary>The passages that were written for this repository before the rules were tuned.</summary>
    public static ImmutableArray<LabelledApology> Own { get; } = ReadFile(Path.Combine(Repository.Root, "tests", "corpus", "apology-own.jsonl"));

    /// <summary>The passages that were written to look at the rules afresh; the rules were mended with them afterwards.</summary>
    public static ImmutableArray<LabelledApology> Fresh { get; } =
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "tests", "corpus"), "apology-fresh-*.jsonl").SelectMany(path => ReadFile(path))];

    /// <summary>True for the passages that nobody looks at while the rules are tuned.</summary>
    public bool IsHeldOut => int.Parse(Id[(Id.LastIndexOf('-') + 1)..], CultureInfo.InvariantCulture) % 3 == 0;

    /// <summary>What the rules say of it.</summary>
    public ImmutableHashSet<string> Judged()
    {
        var labels = ApologyJudge.Judge(Text, Language).Where(rule => LabelByRule.ContainsKey(rule.Code)).Select(rule => LabelByRule[rule.Code]).ToImmutableHashSet();
        return labels.IsEmpty ? ["sincere"] : labels;
    }

    private static ImmutableArray<LabelledApology> ReadFile(string path) => [.. File.ReadLines(path).Where(line => line.Length > 0).Select(Read)];

    private static LabelledApology Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        return new LabelledApology(root.GetProperty("id").GetString()!, root.GetProperty("lang").GetString()!, root.GetProperty("text").GetString()!,
            [.. root.GetProperty("labels").EnumerateArray().Select(label => label.GetString()!)]);
    }
}
