using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Entries;
using FeedbackLog.Text;

namespace FeedbackLog.Planning;

/// <summary>Plans the entry pages of one edition: each with its neighbours and relations.</summary>
internal sealed class EntryPlanner(SiteFrame frame, RecipeBook recipes, Edition edition)
{
    private readonly Dictionary<string, EditionEntry> byId = edition.Entries.ToDictionary(entry => entry.Entry.Id, StringComparer.Ordinal);

    public IEnumerable<OriginatedFile> Plan()
    {
        var cameBackAs = CameBackAs();
        var nearest = RelatedEntries.Of(edition).Nearest;
        var planned = new OriginatedFile[edition.Entries.Length];
        Parallel.For(0, planned.Length, index => planned[index] = PlanOne(index, cameBackAs, nearest[index]));
        return [.. planned, .. edition.Withdrawn.Select(PlanWithdrawn), .. Redirects()];
    }

    private OriginatedFile PlanOne(int index, Dictionary<string, List<EditionEntry>> cameBackAs, ImmutableArray<EditionEntry> nearest)
    {
        var entry = edition.Entries[index];
        var address = Addresses.Entry(frame.Config, entry);
        var newer = index == 0 ? null : edition.Entries[index - 1];
        var older = index + 1 == edition.Entries.Length ? null : edition.Entries[index + 1];
        var from = Known(entry.Facts.CameBackFrom);
        ImmutableArray<EditionEntry> later = cameBackAs.TryGetValue(entry.Entry.Id, out var named) ? [.. named] : [];
        var related = Related(entry, nearest, [.. from, .. later]);
        var recipe = recipes.ForPage("entry", edition.Language, hash =>
        {
            RecipeBook.AddHead(hash, entry);
            hash.Add(entry.Text.BodyHash);
            RecipeBook.AddHead(hash, newer);
            RecipeBook.AddHead(hash, older);
            RecipeBook.AddHeads(hash, from);
            RecipeBook.AddHeads(hash, later);
            RecipeBook.AddHeads(hash, related);
        });
        var page = new EntryPage(OutputPath.OfPage(address), recipe, edition.Language, address, AlternatesOf(entry))
        {
            Entry = entry,
            Newer = newer,
            Older = older,
            CameBackFrom = from,
            CameBackAs = later,
            Related = related,
        };
        return new OriginatedFile(page, entry.Text.Source.Path);
    }

    private OriginatedFile PlanWithdrawn(EditionEntry entry)
    {
        var address = Addresses.Entry(frame.Config, entry);
        var withdrawal = entry.Facts.Withdrawn ?? new Withdrawal(entry.Day, "mistake", null);
        var noteLanguage = entry.Entry.Source.Language == edition.Language ? null : entry.Entry.Source.Language;
        var recipe = recipes.ForPage("withdrawn", edition.Language, hash =>
            hash.Add(entry.Entry.Id).Add(entry.Address).Add(withdrawal.Date.DayNumber).Add(withdrawal.Reason).Add(withdrawal.Note).Add(noteLanguage));
        var page = new WithdrawnPage(OutputPath.OfPage(address), recipe, edition.Language, address, [])
        {
            Id = entry.Entry.Id,
            Withdrawal = withdrawal,
            NoteLanguage = noteLanguage,
        };
        return new OriginatedFile(page, entry.Text.Source.Path);
    }

    private IEnumerable<OriginatedFile> Redirects() =>
        from entry in edition.Entries.Concat(edition.Withdrawn)
        from alias in entry.Text.Aliases
        let address = alias[1..]
        let target = Addresses.Entry(frame.Config, entry)
        let recipe = recipes.ForPage("redirect", edition.Language, hash => hash.Add(address).Add(target))
        let path = address.EndsWith('/') ? OutputPath.OfPage(address) : OutputPath.Of(address)
        select new OriginatedFile(new RedirectPage(path, recipe, edition.Language, address, []) { Target = target }, entry.Text.Source.Path);

    private ImmutableArray<Alternate> AlternatesOf(EditionEntry entry)
    {
        var alternates = ImmutableArray.CreateBuilder<Alternate>(frame.Config.Languages.Length);
        foreach (var language in frame.Config.Languages)
        {
            if (entry.Entry.In(language) is not { } text) continue;
            alternates.Add(new Alternate(language, Addresses.Entry(frame.Config, ReferenceEquals(text, entry.Text) ? entry : entry with { Text = text })));
        }
        return alternates.DrainToImmutable();
    }

    // What the writer named comes first; what came back stands on the page already.
    private ImmutableArray<EditionEntry> Related(EditionEntry entry, ImmutableArray<EditionEntry> nearest, ImmutableArray<EditionEntry> shown)
    {
        var named = Known(entry.Facts.Related);
        var more = nearest.Where(other => !named.Contains(other) && !shown.Contains(other)).Take(Math.Max(0, RelatedEntries.Most - named.Length));
        return [.. named, .. more];
    }

    private ImmutableArray<EditionEntry> Known(ImmutableArray<string> ids) =>
        ids.IsEmpty ? [] : [.. ids.Select(id => byId.GetValueOrDefault(id)).OfType<EditionEntry>()];

    private Dictionary<string, List<EditionEntry>> CameBackAs()
    {
        var later = new Dictionary<string, List<EditionEntry>>(StringComparer.Ordinal);
        foreach (var entry in edition.Entries.Reverse())
            foreach (var id in entry.Facts.CameBackFrom)
            {
                if (!later.TryGetValue(id, out var list)) later[id] = list = [];
                list.Add(entry);
            }
        return later;
    }
}
