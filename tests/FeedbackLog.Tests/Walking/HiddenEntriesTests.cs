using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using FeedbackLog.Tests.Golden;
using FeedbackLog.Tests.Workspaces;
using Xunit;

namespace FeedbackLog.Tests.Walking;

/// <summary>
/// What must not be public is nowhere: every field and section of an entry holds a word of its own, first in an entry that is public, then in the
/// same one when it is a draft, waits for its day, or was withdrawn. Built over the public site, so that leftovers would show.
/// </summary>
public sealed partial class HiddenEntriesTests
{
    private const string Mark = "zqcanary";
    private const int LeastMarks = 24;

    // Who read an entry for anonymity, and which warnings an editor accepted, is nobody's business (entry-format.md).
    private static readonly string[] NeverShown = ["zqcanaryaccept", "zqcanaryreviewer"];

    public static TheoryData<string> States { get; } =
    [
        "state: draft",
        "state: published\npublished: 2026-07-01",
        "state: withdrawn\npublished: 2026-02-01\nwithdrawn: {date: 2026-05-01, reason: privacy}",
    ];

    [Fact]
    public void Every_mark_is_seen_while_the_entry_is_public()
    {
        using var folder = Site("state: published\npublished: 2026-02-01");

        var seen = MarksIn(GoldenSite.Build(folder));

        var written = MarksIn(Tree.Read(folder["content"])).Union(MarksIn(Tree.Read(folder["site"])));
        Assert.True(seen.Count >= LeastMarks, string.Join(' ', seen));
        Assert.Equal(NeverShown.Order(), written.Except(seen).Order());
    }

    [Theory]
    [MemberData(nameof(States))]
    public void No_mark_is_left_when_the_entry_is_not_public(string state)
    {
        using var folder = Site("state: published\npublished: 2026-02-01");
        GoldenSite.Build(folder);
        WriteEntry(folder, state);

        var files = GoldenSite.Build(folder);

        // The address of a withdrawn entry stays, to say so: nothing of it but the slug, and that only in its own path and its old addresses.
        var slugs = state.Contains("withdrawn", StringComparison.Ordinal) ? MarksOfSlugs : [];
        Assert.Equal(slugs, MarksIn(files).Order());
        Assert.Equal(slugs.Length > 0, files.ContainsKey("2026/zqcanaryslugfi/index.html"));
        foreach (var index in (string[])["sitemap.xml", "feed.xml", "atom.xml", "feed.json", "archive/2026/index.html", "sv/index.html", "index.html", "data/entries.json", "data/entries.csv", "sv/data/entries.csv"])
            Assert.DoesNotContain(Mark, Encoding.UTF8.GetString(files[index]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawn_entry_tells_its_id_reason_day_and_note()
    {
        using var folder = Site("state: withdrawn\npublished: 2026-02-01\nwithdrawn: {date: 2026-05-01, reason: privacy, note: Nimi oli jäänyt tekstiin.}");

        var page = Encoding.UTF8.GetString(GoldenSite.Build(folder)["2026/zqcanaryslugfi/index.html"]);

        foreach (var told in (string[])["2026-0099", "1. toukokuuta 2026", "Nimi oli jäänyt tekstiin."]) Assert.Contains(told, page, StringComparison.Ordinal);
    }

    private static string[] MarksOfSlugs { get; } = ["zqcanaryalias", "zqcanaryslugfi", "zqcanaryslugsv"];

    private static TemporaryFolder Site(string state)
    {
        var folder = new TemporaryFolder();
        folder.Lay(GoldenSite.Workspace);
        Append(folder, "site/feedbacklog.yml", "channels: {kiosk: {fi: Kioski, sv: Kiosk, en: Kiosk}, zqchannel: {fi: zqcanarychannelfi, sv: zqcanarychannelsv, en: Channel}}\n", "channels:");
        Append(folder, "content/topics.yml", "zqtopic: {fi: zqcanarytopicfi, sv: zqcanarytopicsv, en: Topic}\n");
        Append(folder, "content/people.yml", "zqperson: {name: zqcanaryname, role: {fi: zqcanaryrolefi, sv: zqcanaryrolesv, en: Role}, contact: zqcanarycontact@example.org}\nzqreader: {role: {fi: zqcanaryreviewer, sv: zqcanaryreviewer, en: zqcanaryreviewer}}\n");
        WriteEntry(folder, state);
        return folder;
    }

    private static void Append(TemporaryFolder folder, string path, string text, string? without = null)
    {
        var lines = File.ReadAllLines(folder[path]).Where(line => without is null || !line.StartsWith(without, StringComparison.Ordinal));
        folder.Write(path, string.Join('\n', lines) + "\n" + text);
    }

    private static void WriteEntry(TemporaryFolder folder, string state)
    {
        folder.Write("content/entries/2026/2026-0099-zqcanaryslugfi.fi.md", $"""
            ---
            id: 2026-0099
            title: Otsikko zqcanarytitlefi tässä
            summary: Tiivistelmä zqcanarysummaryfi on riittävän pitkä tiivistelmäksi.
            {state}
            received: 2026-01
            channel: zqchannel
            topics: [zqtopic]
            outcome: planned
            first_response: 3h
            responder: zqperson
            actions:
              - what: Teko zqcanaryaction
                due: 2026-08
              - what: Luopuminen zqcanarydropped
                due: 2026-08
                dropped: Syy zqcanaryreason
            no_change_reason: Syy zqcanarynochange
            related: [2025-0001]
            changes:
              - date: 2026-03-01
                kind: major
                note: Muutos zqcanarychange
              - date: 2026-03-02
                kind: privacy
                note: Muutos zqcanaryprivacynote
            aliases: [/zqcanaryalias/]
            accept:
              - rule: FL213
                why: zqcanaryaccept
            reviewed_by: zqreader
            ---
            ## Ongelma
            Teksti zqcanaryproblemfi.

            ## Anteeksipyyntö
            Teksti zqcanaryapologyfi ja [linkki](https://example.org/zqcanarylink).

            ## Korjaus
            Teksti zqcanaryfixfi.

            | zqcanarycell | b |
            |---|---|
            | c | d |

            ## Miksi näin kävi
            zqcanarywhy.

            ## Mitä opimme
            zqcanarylearned.

            ## Mitä itse tekisit?
            zqcanaryinvite.

            ## Päivitys 2026-04
            zqcanaryupdate.

            """.ReplaceLineEndings("\n"));
        folder.Write("content/entries/2026/2026-0099-zqcanaryslugsv.sv.md", """
            ---
            id: 2026-0099
            title: Rubriken zqcanarytitlesv är här
            summary: Sammanfattningen zqcanarysummarysv är lång nog för att vara en.
            reviewed_by: zqreader
            ---
            ## Problem
            Text zqcanaryproblemsv.

            ## Ursäkt
            Text zqcanaryapologysv.

            ## Åtgärd
            Text zqcanaryfixsv.

            """.ReplaceLineEndings("\n"));
    }

    private static SortedSet<string> MarksIn(SortedDictionary<string, byte[]> files)
    {
        var marks = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (path, bytes) in files)
            foreach (var text in Readings($"{path}\n{Encoding.UTF8.GetString(bytes)}"))
                foreach (Match match in Marks().Matches(text)) marks.Add(match.Value.ToLowerInvariant());
        return marks;
    }

    // However it is written: as it is, with entities, in an address, in JSON, in base64.
    private static IEnumerable<string> Readings(string text)
    {
        yield return text;
        yield return WebUtility.HtmlDecode(WebUtility.HtmlDecode(text));
        yield return Uri.UnescapeDataString(text);
        yield return Escaped().Replace(text, match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());
        foreach (Match match in Base64().Matches(text))
        {
            var bytes = new byte[match.Length];
            if (Convert.TryFromBase64String(match.Value, bytes, out var length)) yield return Encoding.UTF8.GetString(bytes, 0, length);
        }
    }

    [GeneratedRegex(Mark + "[a-z]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\\u([0-9a-fA-F]{4})")]
    private static partial Regex Escaped();

    [GeneratedRegex("[A-Za-z0-9+/]{16,}={0,2}")]
    private static partial Regex Base64();
}
