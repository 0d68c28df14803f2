using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using FeedbackLog.Checking.Apology;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Accuracy;

/// <summary>A passage of apology with what a person and what the rules say of it.</summary>
/// <param name="Id">Its name; ends in a number.</param>
/// <param name="Language">Its language.</param>
/// <param name="Text">The passage.</param>
/// <param name="Labels">What a person says.</param>
/// <param name="Judged">What the rules say.</param>
internal sealed record JudgedApology(string Id, string Language, string Text, ImmutableHashSet<string> Labels, ImmutableHashSet<string> Judged)
{
    private static readonly ImmutableDictionary<string, string> LabelByRule = ImmutableDictionary<string, string>.Empty
        .Add(ToneRules.NoApology.Code, "no_apology").Add(ToneRules.ConditionalApology.Code, "conditional").Add(ToneRules.FeelingsOnly.Code, "feelings_only")
        .Add(ToneRules.BlameShift.Code, "blame_shift").Add(ToneRules.PassiveEvasion.Code, "passive_evasion").Add(ToneRules.ExcuseHeavy.Code, "excuse_heavy");

    /// <summary>Every third passage is held out while the rules are tuned.</summary>
    public bool IsHeldOut => int.Parse(Id[(Id.LastIndexOf('-') + 1)..], CultureInfo.InvariantCulture) % 3 == 0;

    /// <summary>The passages of a file with one JSON object a line.</summary>
    public static IEnumerable<JudgedApology> ReadAll(string path) => File.ReadLines(path).Where(line => line.Trim().Length > 0).Select(Read);

    private static JudgedApology Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        string language = root.GetProperty("lang").GetString()!, text = root.GetProperty("text").GetString()!;
        var judged = ApologyJudge.Judge(text, language).Where(rule => LabelByRule.ContainsKey(rule.Code)).Select(rule => LabelByRule[rule.Code]).ToImmutableHashSet();
        return new JudgedApology(root.GetProperty("id").GetString()!, language, text,
            [.. root.GetProperty("labels").EnumerateArray().Select(label => label.GetString()!)], judged.IsEmpty ? ["sincere"] : judged);
    }
}

/// <summary>The table of a scored corpus of apologies, as Markdown: F1 by label and language, their mean, false alarms, and precision and recall by label.</summary>
internal static class ApologyTable
{
    /// <summary>The table.</summary>
    public static string Of(IReadOnlyList<JudgedApology> passages)
    {
        var languages = passages.Select(passage => passage.Language).Distinct().Order(StringComparer.Ordinal).Append("all").ToArray();
        var labels = passages.SelectMany(passage => passage.Labels).Distinct().Order(StringComparer.Ordinal).ToArray();
        var table = new StringBuilder($"| F1 | {string.Join(" | ", languages)} |\n|---|").Append(string.Concat(languages.Select(_ => "---:|"))).Append('\n');
        foreach (var label in labels) AppendRow(table, label, languages.Select(language => Text(F1(label, Of(passages, language)))));
        AppendRow(table, "mean", languages.Select(language => Text(labels.Select(label => F1(label, Of(passages, language))).OfType<double>().Average())));
        AppendRow(table, "false alarms", languages.Select(language => FalseAlarms(Of(passages, language))));
        table.Append("\n| All languages | passages | precision | recall |\n|---|---:|---:|---:|\n");
        foreach (var label in labels) AppendRow(table, label, PrecisionAndRecall(label, passages));
        return table.ToString();
    }

    private static IEnumerable<string> PrecisionAndRecall(string label, IReadOnlyList<JudgedApology> passages)
    {
        var labelled = passages.Count(passage => passage.Labels.Contains(label));
        var judged = passages.Count(passage => passage.Judged.Contains(label));
        var both = passages.Count(passage => passage.Labels.Contains(label) && passage.Judged.Contains(label));
        return [labelled.ToString(CultureInfo.InvariantCulture), Text(judged == 0 ? null : (double)both / judged), Text((double)both / labelled)];
    }

    private static IReadOnlyList<JudgedApology> Of(IReadOnlyList<JudgedApology> passages, string language) =>
        language == "all" ? passages : [.. passages.Where(passage => passage.Language == language)];

    private static double? F1(string label, IReadOnlyList<JudgedApology> passages)
    {
        var found = passages.Count(passage => passage.Labels.Contains(label) && passage.Judged.Contains(label));
        var wrong = passages.Count(passage => passage.Labels.Contains(label) != passage.Judged.Contains(label));
        return found + wrong == 0 ? null : 2.0 * found / (2.0 * found + wrong);
    }

    private static string FalseAlarms(IReadOnlyList<JudgedApology> passages)
    {
        var sincere = passages.Where(passage => passage.Labels.Contains("sincere")).ToList();
        return $"{sincere.Count(passage => !passage.Judged.Contains("sincere"))}/{sincere.Count}";
    }

    private static string Text(double? value) => value?.ToString("0.00", CultureInfo.InvariantCulture) ?? "–";

    private static void AppendRow(StringBuilder table, string name, IEnumerable<string> cells) => table.Append("| ").Append(name).Append(" | ").AppendJoin(" | ", cells).Append(" |\n");
}
