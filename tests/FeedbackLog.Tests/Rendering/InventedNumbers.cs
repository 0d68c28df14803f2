using System.Text;
using FeedbackLog.Configuration;
using FeedbackLog.Entries;
using FeedbackLog.Statistics;
using FeedbackLog.Tests.Statistics;
using FeedbackLog.Text;

namespace FeedbackLog.Tests.Rendering;

/// <summary>Made-up numbers for the invented site: 1 260 complaints over three years, 33 of them, three, and none.</summary>
internal static class InventedNumbers
{
    private static readonly string[] Channels = ["email", "phone", "chat", "store", "letter", "kiosk"];
    private static readonly string[] Outcomes = ["fixed", "fixed", "confirmed", "planned", "fixed", "confirmed", "no_change"];

    public static PeriodList Periods { get; } = PeriodListParser.Parse(
        SourceFile.Decode("content/periods.yml", Encoding.UTF8.GetBytes("""
            chosen: {fi: Valitsemme ne, joista oppii., sv: Vi väljer dem som lär oss något., en: Those that teach us something.}
            received:
              2026-01: {email: 4120, phone: 310, letter: 3}
              2026-02: {email: 530, phone: 298, kiosk: 12}
              2026-03: {email: 500, phone: 302, chat: 44}
            """)), InventedSite.Config).Value!;

    public static EditionNumbers Full { get; } = CountedEdition.Count(Enumerable.Range(0, 1260).Select(FactsOf), periods: Periods);

    public static EditionNumbers Some { get; } = CountedEdition.Count(Enumerable.Range(0, 33).Select(FactsOf));

    public static EditionNumbers Few { get; } = CountedEdition.Count(Enumerable.Range(0, 3).Select(FactsOf));

    public static EditionNumbers None { get; } = CountedEdition.Count([]);

    private static EntryFacts FactsOf(int number) => CountedEdition.Facts with
    {
        Received = new Period(2024 + number % 3, 1 + number % 7 + number % 5, false),
        Channel = Channels[number % 37 == 0 ? 5 : number % 5],
        Outcome = Outcomes[number % 7],
        FirstResponse = number % 50 == 0 ? null : new Duration(1 + number * 7 % 90, DurationUnit.Hours),
        NoFirstResponse = number % 50 == 0,
        ResolvedAfter = Outcomes[number % 7] is "planned" or "no_change" ? null : new Duration(1 + number % 40, DurationUnit.Days),
        Remedies = number % 2 == 0 ? ["apology", "refund"] : ["apology"],
        CameBackFrom = number % 90 == 3 ? [$"2026-{number:0000}"] : [],
        Actions = [.. ActionsOf(number)],
    };

    private static IEnumerable<EntryAction> ActionsOf(int number)
    {
        yield return new EntryAction("Uusi lukko", Period.Parse("2026-04"), number % 3 == 0 ? Period.Parse("2026-05") : null, null);
        if (number % 60 == 1) yield return new EntryAction("Uusi ovi", null, new Period(2026, 1 + number / 60 % 12, false), null);
        if (number % 200 == 2) yield return new EntryAction("Uusi talo", null, Period.Parse("2026-12"), "Liian kallis");
    }
}
