using System.Globalization;
using System.Text;

namespace FeedbackLog.Accuracy;

/// <summary>The table of a scored corpus, as Markdown.</summary>
internal static class Table
{
    /// <summary>Found and missed by type and language, then false alarms and precision by language.</summary>
    public static string Of(IReadOnlyList<Verdict> verdicts)
    {
        var languages = verdicts.Select(verdict => verdict.Sentence.Language).Distinct().Order(StringComparer.Ordinal).ToArray();
        var table = new StringBuilder("| type |");
        foreach (var language in languages) table.Append(CultureInfo.InvariantCulture, $" {language} |");
        table.Append(" all | missed |\n|---|").Insert(table.Length, "---:|", languages.Length + 2).Append('\n');
        var types = verdicts.SelectMany(verdict => verdict.Sentence.Spans).Select(span => span.Type).Distinct().Order(StringComparer.Ordinal);
        foreach (var type in types) AppendType(table, type, verdicts, languages);
        foreach (var language in languages) AppendAlarms(table, language, [.. verdicts.Where(verdict => verdict.Sentence.Language == language)]);
        AppendAlarms(table, "all", verdicts);
        return table.ToString();
    }

    private static void AppendType(StringBuilder table, string type, IReadOnlyList<Verdict> verdicts, string[] languages)
    {
        table.Append(CultureInfo.InvariantCulture, $"| {type} |");
        foreach (var language in languages)
        {
            var (found, total) = Count(type, verdicts.Where(verdict => verdict.Sentence.Language == language));
            table.Append(CultureInfo.InvariantCulture, $" {found}/{total} |");
        }
        var (foundOfAll, all) = Count(type, verdicts);
        table.Append(CultureInfo.InvariantCulture, $" {foundOfAll}/{all} | {Percent(all - foundOfAll, all)} |\n");
    }

    private static (int Found, int Total) Count(string type, IEnumerable<Verdict> verdicts)
    {
        int total = 0, missed = 0;
        foreach (var verdict in verdicts)
        {
            total += verdict.Sentence.Spans.Count(span => span.Type == type);
            missed += verdict.Missed.Count(span => span.Type == type);
        }
        return (total - missed, total);
    }

    private static void AppendAlarms(StringBuilder table, string language, IReadOnlyList<Verdict> verdicts)
    {
        var negatives = verdicts.Count(verdict => verdict.Sentence.IsHardNegative);
        var alarmed = verdicts.Count(verdict => verdict.IsFalseAlarm);
        var alarms = verdicts.Sum(verdict => verdict.Alarms.Length);
        var found = verdicts.Sum(verdict => verdict.Sentence.Spans.Count - verdict.Missed.Length);
        table.Append(CultureInfo.InvariantCulture,
            $"\n{language}: {alarmed} of {negatives} hard negatives alarmed ({Percent(alarmed, negatives)}); precision of errors {Percent(found, found + alarms)}");
    }

    private static string Percent(int part, int whole) =>
        whole == 0 ? "–" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
