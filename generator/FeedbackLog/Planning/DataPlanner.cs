using System.Collections.Immutable;
using FeedbackLog.Archiving;
using FeedbackLog.Text;

namespace FeedbackLog.Planning;

/// <summary>Plans the open data of one edition: its entries in two formats, and what their fields are for programs and for people.</summary>
internal sealed class DataPlanner(SiteFrame frame, RecipeBook recipes, Edition edition)
{
    // A preview shows drafts on pages, where it can say so; data that somebody copies cannot.
    private readonly ImmutableArray<EditionEntry> entries = [.. edition.Entries.Where(entry => entry.Visibility == Visibility.Public)];

    public IEnumerable<PlannedFile> Plan() => [PlanPage(), PlanData(DataFormat.Json), PlanData(DataFormat.Csv), PlanSchema()];

    private DataPage PlanPage()
    {
        var address = Addresses.Data(frame.Config, edition.Language);
        var recipe = recipes.ForPage("data", edition.Language, hash => hash.Add(entries.Length));
        ImmutableArray<Alternate> alternates = [.. frame.Config.Languages.Select(language => new Alternate(language, Addresses.Data(frame.Config, language)))];
        return new DataPage(OutputPath.OfPage(address), recipe, edition.Language, address, alternates) { Entries = entries.Length };
    }

    private DataFile PlanData(DataFormat format)
    {
        var recipe = recipes.ForCode(edition.Language, hash => RecipeBook.AddHeads(hash.Add((int)format), entries));
        return new DataFile(OutputPath.Of(Addresses.Data(frame.Config, edition.Language, format)), recipe)
        {
            Format = format,
            Language = edition.Language,
            Entries = entries,
        };
    }

    private DataSchemaFile PlanSchema() => new(
        OutputPath.Of(Addresses.DataSchema(frame.Config, edition.Language)), recipes.ForCode(edition.Language, hash => hash.Add("schema")), edition.Language);
}
