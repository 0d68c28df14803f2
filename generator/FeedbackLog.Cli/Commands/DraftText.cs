using System.Collections.Immutable;
using System.Text;
using FeedbackLog.Entries;

namespace FeedbackLog.Cli.Commands;

/// <summary>A draft that is about to be written, with the words that its fields may take.</summary>
internal sealed record Draft(
    string Title, string Language, string? Topic, string? Channel,
    ImmutableArray<string> Topics, ImmutableArray<string> Channels, ImmutableArray<string> People)
{
    /// <summary><c>YYYY-NNNN</c>.</summary>
    public string Id { get; init; } = "";
}

/// <summary>The text of a new draft: every field that publishing needs, each with a remark in the writer's language.</summary>
internal static class DraftText
{
    private const int RemarkColumn = 25;

    /// <summary>The whole file. It holds hints only, never an error, when it is checked as it is.</summary>
    public static string Of(Draft draft)
    {
        var remarks = Remarks.In(draft.Language);
        var text = new StringBuilder("---\n");
        text.Append("# ").Append(remarks.Top).Append('\n');
        text.Append("id: ").Append(draft.Id).Append('\n');
        text.Append("title: ").Append(Scalar(draft.Title)).Append('\n');
        Field(text, "summary:", remarks.Summary);
        Field(text, "state: draft", remarks.State);
        Field(text, "published:", remarks.Published);
        Field(text, "received:", remarks.Received);
        Field(text, $"channel: {draft.Channel}".TrimEnd(), $"{remarks.Channel} {string.Join(", ", draft.Channels)}");
        Field(text, draft.Topic is null ? "topics:" : $"topics: [{draft.Topic}]", $"{remarks.Topics} {string.Join(", ", draft.Topics)}".TrimEnd());
        Field(text, "outcome:", remarks.Outcome);
        Field(text, "first_response:", remarks.FirstResponse);
        Field(text, "resolved_after:", remarks.ResolvedAfter);
        Field(text, "reviewed_by:", $"{remarks.ReviewedBy} {string.Join(", ", draft.People)}".TrimEnd());
        foreach (var (section, remark) in SectionHeadings.Required.Zip(remarks.Sections))
            text.Append("# ").Append(SectionHeadings.HeadingOf(section, draft.Language)).Append(": ").Append(remark).Append('\n');
        text.Append("---\n");
        foreach (var section in SectionHeadings.Required) text.Append("## ").Append(SectionHeadings.HeadingOf(section, draft.Language)).Append("\n\n");
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Field(StringBuilder text, string field, string remark) =>
        text.Append(field.PadRight(RemarkColumn - 1)).Append(" # ").Append(remark).Append('\n');

    // YAML gives many characters a meaning; whatever is not a plain sentence stands in quotation marks.
    private static string Scalar(string title)
    {
        var isPlain = char.IsLetter(title[0]) && title.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or ',' or '.' or '!' or '?' or '-');
        return isPlain ? title : $"\"{title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>What stands beside the fields, in one language.</summary>
    private sealed record Remarks(
        string Top, string Summary, string State, string Published, string Received, string Channel, string Topics, string Outcome,
        string FirstResponse, string ResolvedAfter, string ReviewedBy, ImmutableArray<string> Sections)
    {
        public static Remarks In(string language) => language switch
        {
            "fi" => Finnish,
            "sv" => Swedish,
            _ => English,
        };

        private static Remarks Finnish { get; } = new(
            Top: "Täytä kohdat kaksoispisteen jälkeen. Ristikkomerkillä alkavat huomautukset eivät näy lukijoille, ja ne saa poistaa.",
            Summary: "40–240 merkkiä; tyhjäksi jätettynä käytetään ongelman alkua",
            State: "luonnos; kirjoita published, kun teksti on luettu ja valmis",
            Published: "julkaisupäivä, esimerkiksi 2026-07-28",
            Received: "milloin palaute tuli: kuukausi 2026-07 tai neljännes 2026-Q3, ei tarkkaa päivää",
            Channel: "mistä palaute tuli:",
            Topics: "yhdestä kolmeen aihetta hakasulkeissa:",
            Outcome: "fixed (korjattu), confirmed (asiakaskin sanoo niin), planned (luvattu) tai no_change (ei muutosta)",
            FirstResponse: "kuinka pian vastattiin: 45m, 6h, 3d tai none (ei vastattu)",
            ResolvedAfter: "kuinka pian asia oli kunnossa: esimerkiksi 6d",
            ReviewedBy: "kuka luki tekstin henkilötietojen varalta:",
            Sections: ["asiakkaan näkökulma ja sanat, ei puolustelua", "mitä pahoittelette; ei ehtoja eikä selityksiä", "mitä teitte ja mitä muutitte"]);

        private static Remarks Swedish { get; } = new(
            Top: "Fyll i efter kolonet. Anmärkningar som börjar med nummertecken syns inte för läsarna och får tas bort.",
            Summary: "40–240 tecken; tomt betyder att början av problemet används",
            State: "utkast; skriv published när texten är läst och klar",
            Published: "publiceringsdag, till exempel 2026-07-28",
            Received: "när responsen kom: månad 2026-07 eller kvartal 2026-Q3, ingen exakt dag",
            Channel: "varifrån responsen kom:",
            Topics: "ett till tre ämnen inom hakparentes:",
            Outcome: "fixed (åtgärdat), confirmed (kunden säger det också), planned (utlovat) eller no_change (ingen ändring)",
            FirstResponse: "hur snart ni svarade: 45m, 6h, 3d eller none (inget svar)",
            ResolvedAfter: "hur snart saken var i ordning: till exempel 6d",
            ReviewedBy: "vem som läste texten med tanke på personuppgifter:",
            Sections: ["kundens synvinkel och ord, inget försvar", "vad ni ber om ursäkt för; inga villkor eller förklaringar", "vad ni gjorde och vad ni ändrade"]);

        private static Remarks English { get; } = new(
            Top: "Fill in what comes after each colon. Remarks that begin with a number sign are not shown to readers; you may delete them.",
            Summary: "40 to 240 characters; left empty, the beginning of the problem is used",
            State: "write published when the text has been read and is ready",
            Published: "day of publication, for example 2026-07-28",
            Received: "when the feedback came: month 2026-07 or quarter 2026-Q3, no exact day",
            Channel: "where the feedback came from:",
            Topics: "one to three topics in square brackets:",
            Outcome: "fixed, confirmed (the customer says so, too), planned (promised) or no_change",
            FirstResponse: "how soon you answered: 45m, 6h, 3d or none (no answer)",
            ResolvedAfter: "how soon it was put right: for example 6d",
            ReviewedBy: "who read the text for personal data:",
            Sections: ["the customer's view and words, no defence", "what you are sorry for; no conditions, no explanations", "what you did and what you changed"]);
    }
}
