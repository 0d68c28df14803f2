using System.Collections.Immutable;
using FeedbackLog.Configuration;
using FeedbackLog.Entries;

namespace FeedbackLog.Rendering;

/// <summary>Makes the three steps of what an entry took: told, answered, resolved.</summary>
internal static class EntryCourse
{
    public static ImmutableArray<StepModel> Of(EntryFacts facts, LocalSite site)
    {
        var steps = ImmutableArray.CreateBuilder<StepModel>(3);
        if (facts.Received is { } received)
            steps.Add(new StepModel(site.Words["entry.received"], site.Period(received), site.Channel(facts.Channel), false, false, false));
        if (FirstAnswer(facts, site) is { } answer) steps.Add(answer);
        if (Resolved(facts, site) is { } resolved) steps.Add(resolved);
        return steps.ToImmutable();
    }

    private static StepModel? FirstAnswer(EntryFacts facts, LocalSite site)
    {
        var label = site.Words["entry.first_answer"];
        if (facts.NoFirstResponse) return new StepModel(label, site.Words["entry.no_first_answer"], null, false, true, false);
        return facts.FirstResponse is { } took ? Timed(label, took, site.Config.Targets.FirstResponse, site) : null;
    }

    private static StepModel? Resolved(EntryFacts facts, LocalSite site)
    {
        var label = site.Words["entry.resolved"];
        if (facts.ResolvedAfter is { } took) return Timed(label, took, site.Config.Targets.Resolved, site);
        return facts.Outcome switch
        {
            Vocabulary.Planned => new StepModel(label, site.Words["entry.resolved_planned"], null, false, false, true),
            Vocabulary.NoChange => new StepModel(label, site.Words["entry.resolved_no_change"], null, false, false, true),
            _ => null,
        };
    }

    private static StepModel Timed(string label, Duration took, Duration? target, LocalSite site)
    {
        if (target is not { } aim) return new StepModel(label, site.Words.Duration(took), null, false, false, false);
        var isWithin = took.CompareTo(aim) <= 0;
        var detail = site.Words.Say(isWithin ? "entry.target_met" : "entry.target_missed", ("duration", site.Words.Duration(aim)));
        return new StepModel(label, site.Words.Duration(took), detail, isWithin, !isWithin, false);
    }
}
