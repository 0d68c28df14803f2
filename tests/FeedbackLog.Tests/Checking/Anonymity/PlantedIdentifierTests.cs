using System.Collections.Immutable;
using FeedbackLog.Checking.Anonymity;
using FeedbackLog.Diagnostics;
using FeedbackLog.Text;
using FeedbackLog.Walking;
using Xunit;

namespace FeedbackLog.Tests.Checking.Anonymity;

/// <summary>An identifier of every kind, planted in every place of a workspace, is found there.</summary>
public sealed class PlantedIdentifierTests
{
    private const string EntryPath = "content/entries/2026/2026-0002-late-again.en.md";

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["FL101"] = "code 010594Y9032",
        ["FL102"] = "code 640823-3234",
        ["FL103"] = "code 15108695088",
        ["FL104"] = "cpr 070761-4285",
        ["FL105"] = "code 37605030299",
        ["FL106"] = "account FI2112345600000785",
        ["FL107"] = "card 4111 1111 1111 1111",
        ["FL108"] = "write to sanna.k@example.com",
        ["FL109"] = "call 070-1740605",
        ["FL110"] = "from 93.184.216.34",
        ["FL111"] = "my car ABC-123",
        ["FL112"] = "at Kuvittelukatu 12 B 4",
        ["FL113"] = "told by Sanna Korhonen",
        ["FL114"] = "by @sanna_k90",
        ["FL115"] = "order number 8842137",
        ["FL116"] = "at 60.16952, 24.93545",
        ["FL117"] = "born 12.5.1980",
        ["FL118"] = "see https://example.org/r?token=eyJhbGciOiJIUzI1NiJ9abc12",
        ["FL125"] = "told by Miro Kuvitelma",
    };

    private static readonly Dictionary<string, (string Path, string Text)> Places = new(StringComparer.Ordinal)
    {
        ["title"] = (EntryPath, Entry(title: "\"Late, {0}, again\"")),
        ["summary"] = (EntryPath, Entry(more: "summary: 'It came late for the third time, {0}, and nobody said why.'\n")),
        ["action"] = (EntryPath, Entry(more: "actions:\n  - what: \"We answered, {0}, today\"\n    done: 2026-02\n")),
        ["note of a change"] = (EntryPath, Entry(more: "changes:\n  - {date: 2026-03-01, kind: major, note: \"Corrected, {0}, today\"}\n")),
        ["reason of an acceptance"] = (EntryPath, Entry(more: "accept:\n  - rule: FL201\n    why: >-\n      It is short,\n      {0}, today\n")),
        ["remark in the head"] = (EntryPath, Entry(more: "# They said, {0}, today\n")),
        ["section"] = (EntryPath, Entry(body: "It came late, {0}, today.")),
        ["list"] = (EntryPath, Entry(body: "- It came.\n- It was late, {0}, today.\n")),
        ["alt text"] = (EntryPath, Entry(body: "![A parcel, {0}, today](/parcel.png)")),
        ["link text"] = (EntryPath, Entry(body: "[It came late, {0}, today](https://example.org/)")),
        ["link target"] = (EntryPath, Entry(body: "[It came late](https://example.org/search?text={1})")),
        ["title of a link"] = (EntryPath, Entry(body: "[It came late](https://example.org/ 'Late, {0}, today')")),
        ["unused definition"] = (EntryPath, Entry(body: "It came.\n\n[parcel]: https://example.org/ 'Late, {0}, today'\n")),
        ["comment"] = (EntryPath, Entry(body: "It came.\n\n<!-- Late, {0}, today -->\n")),
        ["refused section"] = (EntryPath, Entry(body: "It came.\n\n## Late, {0}, today\nAgain.\n")),
        ["translation"] = ("content/entries/2026/2026-0001-fel-tid.sv.md",
            "---\nid: 2026-0001\ntitle: Skylten sade åtta\nreviewed_by: mikko\n---\n## Problem\nDet kom sent, {0}, i dag.\n\n## Ursäkt\nFörlåt. Vi gjorde fel.\n\n## Åtgärd\nVi bytte skylten.\n"),
        ["page"] = ("content/pages/about.en.md", "---\ntitle: About these pages\n---\nWe publish, {0}, today.\n"),
        ["summary of a page"] = ("content/pages/about.en.md", "---\ntitle: About these pages\nsummary: \"What these pages are, {0}, and who writes them for you.\"\n---\nWe publish.\n"),
        ["topic"] = ("content/topics.yml", "refunds: {en: \"Refunds, {0}, today\", fi: Palautukset, sv: Returer}\ndeliveries: {en: Deliveries, fi: Toimitukset, sv: Leveranser}\n"),
        ["role"] = ("content/people.yml", "mikko: {role: {en: \"Reviewer, {0}, today\", fi: Tarkastaja, sv: Granskare}}\n"),
        ["description"] = ("site/feedbacklog.yml",
            "title: What we learned\ndescription: \"We publish, {0}, today.\"\norganisation: Esimerkki Osuuskunta\nbase_url: https://feedback.example.org/\nlanguages: [en, fi, sv]\nauthority: example.org,2026\ncontact: {email: feedback@example.org}\n"),
        ["template"] = ("templates/parts/footer.hbs", "<footer>\n<p>Late, {0}, today</p>\n</footer>\n"),
        ["remark in a template"] = ("templates/parts/footer.hbs", "<footer>\n{{! Late, {0}, today }}\n</footer>\n"),
        ["copied text"] = ("site/static/terms.txt", "Terms\n\nLate, {0}, today.\n"),
        ["copied page"] = ("site/static/terms.html", "<title>Terms</title>\n<p>Late, {0}, today.</p>\n"),
        ["copied data"] = ("site/static/terms.json", "{\n  \"terms\": \"Late, {0}, today\"\n}\n"),
    };

    private static readonly WalkOptions Options = new(
        new DateOnly(2026, 12, 1), Denied: new DeniedPeople(DenyList.Parse("Miro Kuvitelma\n"), ContentHash.Of("list"u8)));

    public static IEnumerable<TheoryDataRow<string, string>> Plantings =>
        Places.Keys.SelectMany(place => Kinds.Keys, (place, code) => new TheoryDataRow<string, string>(place, code));

    public static TheoryData<string> Slugs =>
        ["sanna-korhonen", "korhonen-sanna-late", "late-010594y9032", "late-640823-3234", "late-199006022397", "fi2112345600000785", "card-4111111111111111", "order-8842137", "miro-kuvitelma"];

    [Fact]
    public void Every_error_of_the_gate_is_planted()
    {
        // Comments are refused by a rule of their own wherever they stand.
        var errors = FeedbackLog.Checking.RuleCatalog.Rules.Where(rule => rule.Code.StartsWith("FL1", StringComparison.Ordinal) && rule.Severity == Severity.Error).Select(rule => rule.Code);
        Assert.Equal(errors.Where(code => code != "FL124").Order(StringComparer.Ordinal), Kinds.Keys.Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Plantings))]
    public void An_identifier_is_found_where_it_stands(string place, string code)
    {
        var (path, template) = Places[place];
        var text = template.Replace("{0}", Kinds[code], StringComparison.Ordinal).Replace("{1}", Uri.EscapeDataString(Kinds[code]), StringComparison.Ordinal);
        var line = 1 + template[..template.IndexOf(place == "link target" ? "{1}" : "{0}", StringComparison.Ordinal)].Count(letter => letter == '\n');

        var found = Walk(path, text).Where(finding => finding.Severity == Severity.Error && finding.Rule.Code.StartsWith("FL1", StringComparison.Ordinal)).ToList();

        // In an address a query may be told as an address that names somebody.
        Assert.Contains(found, finding => finding.Path == path && finding.Place.Line == line && (finding.Rule.Code == code || place == "link target"));
    }

    [Theory, MemberData(nameof(Slugs))]
    public void A_file_name_is_found_and_not_repeated(string slug)
    {
        var found = Walk($"content/entries/2026/2026-0002-{slug}.en.md", Entry()).ToList();

        Assert.Contains(found, finding => finding.Severity == Severity.Error && finding.Rule.Code.StartsWith("FL1", StringComparison.Ordinal));
        Assert.All(found, finding => Assert.DoesNotContain(slug, finding.Path + string.Join(' ', finding.Arguments), StringComparison.Ordinal));
        Assert.Contains(found, finding => finding.Path.StartsWith("content/entries/2026/2026-0002-", StringComparison.Ordinal));
    }

    [Fact]
    public void One_place_is_found_once()
    {
        var found = Walk(EntryPath, Entry(body: "Sanna Korhonen asked. [Mail](mailto:sanna.k@example.com) came."));
        Assert.Equal(["FL108", "FL113"], found.Where(finding => finding.Rule.Code.StartsWith("FL1", StringComparison.Ordinal)).Select(finding => finding.Rule.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_finding_of_another_rule_does_not_repeat_a_name()
    {
        var found = Walk(EntryPath, Entry(more: "responder: Sanna Korhonen\n"));
        Assert.DoesNotContain("Korhonen", string.Join('\n', found.Select(finding => Messages.For("en").MessageOf(finding) + Messages.For("en").AdviceOf(finding))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_organisations_own_and_consenting_people_are_let_through()
    {
        var found = Walk(EntryPath, Entry(body: "Anna Esimerkki of Esimerkki Osuuskunta answers at feedback@example.org."));
        Assert.DoesNotContain(found, finding => finding.Rule.Code.StartsWith("FL1", StringComparison.Ordinal));
    }

    private static ImmutableArray<Diagnostic> Walk(string path, string text)
    {
        var file = new SourceFile(path, text, ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(text)));
        return SiteWalk.Run(Workspace.Of(RuleExample.BaseWorkspace.Where(other => other.Path != path).Append(file)), Options).Findings;
    }

    private static string Entry(string title = "It came late for the third time", string more = "", string body = "It came late.") => $$"""
        ---
        id: 2026-0002
        title: {{title}}
        state: published
        published: 2026-02-20
        received: 2026-01
        channel: store
        topics: [deliveries]
        outcome: fixed
        first_response: 3h
        resolved_after: 1d
        reviewed_by: mikko
        {{more}}---
        ## Problem
        {{body}}

        ## Apology
        We sent you on a walk for nothing. That was our mistake, and we are sorry.

        ## Fix
        We changed the sign on the same day.

        """.ReplaceLineEndings("\n");
}
