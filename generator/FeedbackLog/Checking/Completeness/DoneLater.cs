using FeedbackLog.Diagnostics;
using FeedbackLog.Entries;
using FeedbackLog.Yaml;

namespace FeedbackLog.Checking.Completeness;

/// <summary>
/// Finds actions that are said to be done in a month still to come: a plan is not a deed. A warning, since it depends on the day of the build.
/// </summary>
public sealed class DoneLater : IEntryRule
{
    /// <inheritdoc/>
    public RuleInfo Rule => FormatRules.ImpossibleTimes;

    /// <inheritdoc/>
    public void Check(Entry entry, EntryText text, CheckFrame frame, ICollection<Diagnostic> findings)
    {
        if (text != entry.Source || !entry.Facts.Actions.Any(action => action.Done?.FirstDay > frame.Visibility.Today)) return;
        var done = from item in (text.Head.Find("actions")?.Value as YamlList)?.Items.OfType<YamlMap>() ?? []
                   where item.Find("done")?.Value is YamlText month && Period.ParseMonth(month.Value)?.FirstDay > frame.Visibility.Today
                   select item.PlaceOf("done");
        foreach (var place in done) findings.Add(Rule.At(text.Source, place, "done-later").As(Severity.Warning));
    }
}
