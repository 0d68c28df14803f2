using System.Text;

namespace FeedbackLog.Tests.Walking;

/// <summary>An invented entry that random edits change; it can always be written as files without a finding at error level.</summary>
internal sealed record EditedEntry(string Id, DateOnly Published)
{
    private static readonly Dictionary<string, string[]> Headings = new()
    {
        ["fi"] = ["Ongelma", "Anteeksipyyntö", "Korjaus"],
        ["sv"] = ["Problem", "Ursäkt", "Åtgärd"],
        ["en"] = ["Problem", "Apology", "Fix"],
    };

    /// <summary>The first one holds the facts.</summary>
    public IReadOnlyList<string> Languages { get; init; } = ["fi"];

    public string State { get; init; } = "published";

    public string Title { get; init; } = "Valitus kassasta";

    public string Body { get; init; } = "Jono oli pitkä.";

    /// <summary>Extra words in the address of the last language.</summary>
    public string Slug { get; init; } = "";

    public string Topics { get; init; } = "deliveries";

    public string FirstResponse { get; init; } = "3h";

    public bool IsPlanned { get; init; }

    public string Due { get; init; } = "2027-01";

    public string? Responder { get; init; }

    public string? CameBackFrom { get; init; }

    public string? Related { get; init; }

    public string? Alias { get; init; }

    public string? Change { get; init; }

    /// <summary>The entry's files by path.</summary>
    public IEnumerable<(string Path, string Text)> Files => Languages.Select(language => (PathOf(language), TextOf(language)));

    private string PathOf(string language) => $"content/entries/{Id[..4]}/{Id}-case-{Id}-{language}{(language == Languages[^1] ? Slug : "")}.{language}.md";

    private string TextOf(string language)
    {
        var text = new StringBuilder("---\n").Append("id: ").Append(Id).Append('\n');
        text.Append("title: ").Append(Title).Append(" (").Append(language).Append(' ').Append(Id).Append(")\n");
        text.Append("reviewed_by: lukija\n");
        if (language == Languages[0]) AppendFacts(text);
        if (language == Languages[^1] && Alias is not null) text.Append("aliases: [").Append(Alias).Append("]\n");
        text.Append("---\n");
        foreach (var heading in Headings[language]) text.Append("## ").Append(heading).Append("\n\n").Append(Body).Append(". ").Append(heading).Append(".\n\n");
        return text.ToString();
    }

    private void AppendFacts(StringBuilder text)
    {
        text.Append("state: ").Append(State).Append("\npublished: ").Append(Published.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Append('\n');
        text.Append("received: 2024-01\nchannel: email\ntopics: [").Append(Topics).Append("]\n");
        text.Append("first_response: ").Append(FirstResponse).Append('\n');
        text.Append(IsPlanned ? $"outcome: planned\nactions: [{{what: Uusi kassa, due: {Due}}}]\n" : "outcome: fixed\nresolved_after: 20d\n");
        if (Responder is not null) text.Append("responder: ").Append(Responder).Append('\n');
        if (CameBackFrom is not null) text.Append("came_back_from: [").Append(CameBackFrom).Append("]\n");
        if (Related is not null) text.Append("related: [").Append(Related).Append("]\n");
        if (Change is not null) text.Append("changes: [{date: ").Append(Change).Append(", kind: major, note: Luku oli väärin}]\n");
        if (State == "withdrawn") text.Append("withdrawn: {date: 2026-05-01, reason: customer_request}\n");
    }
}
