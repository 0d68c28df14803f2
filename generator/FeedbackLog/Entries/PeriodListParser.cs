using System.Collections.Immutable;
using FeedbackLog.Configuration;
using FeedbackLog.Diagnostics;
using FeedbackLog.Text;
using FeedbackLog.Yaml;

namespace FeedbackLog.Entries;

/// <summary>Reads content/periods.yml. What is wrong in it is a finding and reads as missing.</summary>
public static class PeriodListParser
{
    private const int MostInAMonth = 10_000_000;

    /// <summary>What the file tells; null only when it is no YAML map at all.</summary>
    public static Outcome<PeriodList> Parse(SourceFile file, SiteConfig config)
    {
        var read = YamlReader.Read(file);
        if (read.Value is not { } map) return new Outcome<PeriodList>(null, read.Findings);
        var findings = read.Findings.ToList();
        var reader = new FieldReader(file, map, FieldRules.Content, findings);
        var chosen = reader.Inner("chosen") is { } texts ? ReadChosen(texts, config) : LocalText.Empty;
        var months = ReadMonths(reader.Inner("received"), file, config, findings);
        reader.ReportUnknownKeys();
        return new Outcome<PeriodList>(new PeriodList(chosen, months, file), [.. findings]);
    }

    private static LocalText ReadChosen(FieldReader texts, SiteConfig config)
    {
        var chosen = texts.LocalText(config.Languages);
        foreach (var language in config.Languages) texts.RequiredText(language);
        texts.ReportUnknownKeys();
        return chosen;
    }

    private static ImmutableArray<ReceivedMonth> ReadMonths(FieldReader? received, SourceFile file, SiteConfig config, List<Diagnostic> findings)
    {
        if (received is null) return [];
        var months = new List<ReceivedMonth>();
        foreach (var field in received.Map.Fields)
        {
            if (Period.ParseMonth(field.Key) is not { } month) findings.Add(FormatRules.InvalidValue.At(file, field.KeySpan, "month", ("key", "received")));
            else if (received.Inner(field.Key) is { } counts) months.Add(new ReceivedMonth(month, ReadCounts(counts, file, config, findings), field.KeySpan));
        }
        return [.. months.OrderBy(month => month.Month.FirstDay)];
    }

    private static ImmutableArray<ReceivedCount> ReadCounts(FieldReader month, SourceFile file, SiteConfig config, List<Diagnostic> findings)
    {
        var counts = ImmutableArray.CreateBuilder<ReceivedCount>();
        foreach (var field in month.Map.Fields)
        {
            if (ChannelNames.Find(field.Key, field.KeySpan, file, config) is { } unknown) findings.Add(unknown);
            else if (month.Number(field.Key, 0, MostInAMonth) is { } count) counts.Add(new ReceivedCount(field.Key, count));
        }
        return counts.DrainToImmutable();
    }
}
